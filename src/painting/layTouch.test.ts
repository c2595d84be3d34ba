import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { type Coat, layTouch } from './layTouch.ts';
import { createSheet, type Field } from './sheet.ts';

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

/** How far, on average, touches laid along the border reach beyond it, in canvas units. */
const reachBeyond = (coat: Coat): number => {
  const random = createRandom(5);
  const reaches = Array.from({ length: 200 }, (_, i) => {
    const { path } = layTouch(field, random, coat, BORDER - 0.05, i / 200);
    return Math.max(0, path[0][0] - BORDER, path[3][0] - BORDER);
  });
  return reaches.reduce((sum, reach) => sum + reach, 0) / reaches.length;
};

describe('a broad touch', () => {
  it('leaves off before it drags one mass far into another, but not everywhere: there the border is lost', () => {
    const [dragged, leftOff] = [reachBeyond(COAT), reachBeyond({ ...COAT, leavesOff: 0.13 })];
    expect(leftOff).toBeLessThan(0.7 * dragged);
    expect(leftOff).toBeGreaterThan(0.1 * dragged);
  });

  it('goes on where the other side is of its own value', () => {
    expect(reachBeyond({ ...COAT, leavesOff: LIGHT - DARK + 0.1 })).toBe(reachBeyond(COAT));
  });
});
