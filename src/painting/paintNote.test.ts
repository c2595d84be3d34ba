import { describe, expect, it } from 'vitest';
import type { PlayedNote } from '../performance/performance.ts';
import { mixTouch } from './mixTouch.ts';
import { paintNote } from './paintNote.ts';

const touch = mixTouch(
  {
    path: [
      [0, 0.5],
      [0.1, 0.45],
      [0.2, 0.55],
      [0.3, 0.5],
    ],
    width: 0.03,
    brush: 'filbert',
    load: [0.6, 0.02, -0.03],
    second: [0.5, 0, 0],
    spread: 0.02,
    body: 1,
    hand: 'right',
    stage: 0.5,
  },
  7,
);

const bFlat = (rest: Partial<PlayedNote> = {}): PlayedNote => ({
  index: 0,
  pitch: 70,
  velocity: 0.5,
  onset: 10,
  release: 10.6,
  brushed: 10.6,
  damped: 10.6,
  hand: 'right',
  kind: 'note',
  beat: 0,
  ...rest,
});

const first = (note: PlayedNote) => {
  const [stroke] = paintNote([touch], note);
  if (!stroke) throw new Error('a note lays a stroke');
  return stroke;
};

describe('paintNote', () => {
  it('begins on the onset of its note', () => {
    expect(first(bFlat()).delay).toBe(0);
  });

  it('paints a loud note broader, with more paint', () => {
    const [soft, loud] = [first(bFlat({ velocity: 0.2 })), first(bFlat({ velocity: 0.9 }))];
    expect(loud.width).toBeGreaterThan(soft.width);
    expect(loud.body).toBeGreaterThan(soft.body);
    expect(loud.charge).toBeGreaterThan(soft.charge);
  });

  it('paints a long note farther and slower', () => {
    const [short, long] = [first(bFlat({ release: 10.1 })), first(bFlat({ release: 12 }))];
    expect(long.path[3][0]).toBeGreaterThan(short.path[3][0]);
    expect(long.time).toBeGreaterThan(short.time);
  });

  it('lets a note that rings on in the pedal run into what is wet, and a dry one stand', () => {
    const [dry, drowned] = [first(bFlat()), first(bFlat({ damped: 12 }))];
    expect(drowned.pickup).toBeGreaterThan(dry.pickup);
    expect(drowned.softness).toBeGreaterThan(dry.softness);
    expect(drowned.time).toBe(dry.time);
  });

  it('goes from one touch to the next while the note is held', () => {
    const delays = paintNote([touch, touch, touch], bFlat({ release: 11.5 })).map(
      ({ delay }) => delay,
    );
    expect(delays[0]).toBe(0);
    expect(delays.toSorted((a, b) => a - b)).toEqual(delays);
    expect(delays.at(-1)).toBeLessThan(1.5);
  });
});
