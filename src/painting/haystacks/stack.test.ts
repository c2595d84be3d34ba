import { describe, expect, it } from 'vitest';
import { depthOn, placeOf, profile, type Stack, spotOn, strawAt, sunOn } from './stack.ts';

const stack: Stack = { x: 0.8, foot: 0.7, height: 0.4, half: 0.22, eaves: 0.4, lean: 0.05 };
const HORIZON = 0.43;

describe('a stack', () => {
  it('stands on a narrower foot, is widest about its eaves and ends in a point', () => {
    expect(profile(stack, 0)).toBeLessThan(profile(stack, 0.38));
    expect(profile(stack, 0.8)).toBeLessThan(0.6 * profile(stack, 0.45));
    expect(profile(stack, 1)).toBe(0);
  });

  it('is found where it is seen, and not beside it', () => {
    for (const rise of [0.1, 0.3, 0.6, 0.85]) {
      for (const across of [-0.7, 0, 0.7]) {
        const { x, y } = placeOf({ stack, rise, across }, HORIZON);
        const spot = spotOn(stack, HORIZON, x, y);
        expect(spot?.rise).toBeCloseTo(rise, 2);
        expect(spot?.across).toBeCloseTo(across, 1);
      }
    }
    expect(spotOn(stack, HORIZON, 0.5, 0.6)).toBeUndefined();
    expect(spotOn(stack, HORIZON, 0.8, 0.25)).toBeUndefined();
  });

  it('shows the lower edge of its foot rounded towards us', () => {
    const foot = (across: number) => placeOf({ stack, rise: 0, across }, HORIZON).y;
    expect(foot(0)).toBeGreaterThan(foot(0.9));
  });

  it('has the sun on one edge only, and more of it on the thatch', () => {
    const at = (across: number, rise: number) => sunOn({ stack, rise, across }, 1, 0);
    expect(at(0.97, 0.2)).toBeGreaterThan(0.8);
    expect(at(0, 0.2)).toBe(0);
    expect(at(-0.97, 0.2)).toBe(0);
    expect(at(0.6, 0.6)).toBeGreaterThan(at(0.6, 0.2));
  });

  it('is dark under its eaves and where it meets the ground', () => {
    const at = (rise: number) => depthOn({ stack, rise, across: 0 });
    expect(at(0.32)).toBeGreaterThan(0.8);
    expect(at(0.6)).toBeLessThan(0.05);
    expect(at(0)).toBeGreaterThan(at(0.2));
  });

  it('lets straw run down the thatch from its top', () => {
    const way = (across: number) => strawAt({ stack, rise: 0.6, across });
    expect(way(0)).toBeCloseTo(Math.PI / 2);
    expect(way(0.8)).toBeLessThan(Math.PI / 2);
    expect(way(-0.8)).toBeGreaterThan(Math.PI / 2);
  });
});
