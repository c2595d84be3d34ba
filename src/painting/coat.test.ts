import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { type Coat, touchOf } from './coat.ts';
import { createSheet, type Field } from './sheet.ts';
import type { Sketch } from './sketch.ts';

const BORDER = 0.8;
const DARK = 0.3;
const LIGHT = 0.8;

/** A field that is dark on the left and light on the right, painted from side to side. */
const field: Field = {
  ...createSheet(3, 1.6),
  colour: (x) => [x < BORDER ? DARK : LIGHT, 0, 0],
  direction: () => 0,
  strands: () => 0,
  hand: () => 'left',
};

const COAT: Coat = {
  brush: 'wash',
  width: 0.1,
  length: 0.3,
  stages: [0, 0.1],
  twist: 0.1,
  spread: 0.005,
};

/** Touches laid along the border, on its dark side. */
const layAlong = (coat: Coat) => {
  const random = createRandom(5);
  return Array.from({ length: 200 }, (_, i) =>
    touchOf(field, random, coat, BORDER - 0.05, i / 200),
  );
};

/** How far a touch reaches beyond the border, in canvas units. */
const beyond = ({ path }: Sketch): number => Math.max(0, path[0][0] - BORDER, path[3][0] - BORDER);

describe('a broad touch', () => {
  const dragged = layAlong(COAT);

  it('leaves off before it drags one mass into another, and is narrower there; but in places the border is lost', () => {
    const crossing = layAlong({ ...COAT, leavesOff: 0.13 })
      .map((touch, i) => ({ touch, as: dragged[i] ?? touch }))
      .filter(({ as }) => beyond(as) > 0.02);
    const leftOff = crossing.filter(({ touch, as }) => beyond(touch) < beyond(as));
    const lost = crossing.filter(({ touch, as }) => beyond(touch) === beyond(as));
    expect(leftOff.length + lost.length).toBe(crossing.length);
    expect(leftOff.length).toBeGreaterThan(0.4 * crossing.length);
    expect(lost.length).toBeGreaterThan(0.05 * crossing.length);
    for (const { touch, as } of leftOff) expect(touch.width).toBeLessThan(as.width);
  });

  it('goes on into what is no more than that lighter', () => {
    expect(layAlong({ ...COAT, leavesOff: LIGHT - DARK + 0.1 })).toEqual(dragged);
  });
});
