import type { Random } from '../../random.ts';
import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import type { Scene } from './scene.ts';
import { placeOf, profile, type Stack, sizeIn } from './stack.ts';

/** A line up a stack at a share of its half width, between two rises. */
export const sideAt = (
  scene: Scene,
  stack: Stack,
  across: number,
  [from, to]: readonly [number, number],
): Sketch['path'] =>
  pathOn(scene.horizon, (share) => ({ stack, rise: mix(from, to, share), across }));

/** How far a line up a side draws in towards its top, where its blunt end would stand out as a horn. */
export const drawnIn = (rise: Unit): number => 1 - 0.16 * smoothstep(0.5, 0.9, rise);

/** How far across a stack a pull so wide, in half widths, may lie so that it keeps within its sides. */
export const roomAt = (stack: Stack, rise: number, wide: number): Unit =>
  clamp(1 - (0.5 * wide) / Math.max(0.01, profile(stack, rise)));

/** A stack's own paint drawn along it, begun at either end, at a share `across` of its half width: within its side, or about its point. */
export const pullWithin = (
  scene: Scene,
  random: Random,
  stack: Stack,
  across: number,
  reach: readonly [number, number],
): Sketch => {
  const [from, to] = reach;
  // Narrower where it comes to a point.
  const wide = 0.05 * clamp(0.8 + 2 * (1 - to));
  const width = vary(wide, 0.2, random) * sizeIn(scene.scale, stack);
  const stage = 0.28 + 0.1 * random();
  const load = scene.straw({ stack, rise: (from + to) / 2, across: 0.9 * across }, stage);
  const path = sampled((share): Point => {
    const rise = mix(from, to, share);
    const spot = { stack, rise, across: across * drawnIn(rise) };
    const { x, y } = placeOf(spot, scene.horizon);
    return [x - 0.42 * across * width, y];
  });
  const { shade: dark, straw: lit } = scene.key.broken;
  const hues = across * scene.sun > 0.8 ? lit : dark;
  return {
    path: random() < 0.5 ? path : turned(path),
    width,
    brush: 'pull',
    load,
    second: blend(load, atValue(choose(hues, random), load[0]), 0.25),
    stage,
    hand: 'left',
    body: 0.8,
    spread: 0.006,
  };
};
