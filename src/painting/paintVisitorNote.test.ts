import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMidi } from '../score/readMidi.ts';
import { paintVisitorNote } from './paintVisitorNote.ts';
import { plan } from './plan.ts';

const pond = plan(
  readMidi(readFileSync(new URL('../../midi/nocturne-op9-no2.mid', import.meta.url))),
  'pond',
  7,
  1,
);
const middleC = { pitch: 60, velocity: 0.6, order: 3 };

describe('paintVisitorNote', () => {
  it('paints the same note of the log the same way again', () => {
    expect(paintVisitorNote(pond, middleC)).toEqual(paintVisitorNote(pond, middleC));
  });

  it('goes elsewhere with the next note', () => {
    expect(paintVisitorNote(pond, { ...middleC, order: 4 }).path).not.toEqual(
      paintVisitorNote(pond, middleC).path,
    );
  });

  it('does not run out, however long a visitor plays', () => {
    expect(() => paintVisitorNote(pond, { ...middleC, order: 5999 })).not.toThrow();
  });
});
