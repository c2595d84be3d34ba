import { expect, it } from 'vitest';
import { createBeatsAt } from './beatsAt.ts';
import { createSecondsAt } from './secondsAt.ts';

it('leads back through a ritardando to the beat that it came from', () => {
  const tempo = [
    { at: 0, quartersPerMinute: 60 },
    { at: 4, quartersPerMinute: 40 },
    { at: 5, quartersPerMinute: 20 },
  ];
  const secondsAt = createSecondsAt(tempo);
  const beatsAt = createBeatsAt(tempo);
  expect(beatsAt(5.5)).toBeCloseTo(5, 12);
  for (const beat of [-0.1, 0, 3.9, 4, 4.5, 5, 9]) {
    expect(beatsAt(secondsAt(beat))).toBeCloseTo(beat, 12);
  }
});
