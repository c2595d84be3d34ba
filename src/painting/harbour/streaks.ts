import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** Pulls of one load that lie along one another in the sky: where, how far they reach along and across, in sheets' scales, of what paint, how many, how plain. */
interface Streak {
  readonly at: Point;
  readonly long: number;
  readonly deep: number;
  readonly paint: Lab;
  readonly count: number;
  readonly plain: Unit;
}

const GLOW = lab('#b5704b');
const CORAL = lab('#b96a52');
const ROSE = lab('#c29a86');
const SLATE = lab('#76807f');

/** Where the glow lies: long over the docks, a hot one above the sun, its rose over the fleet, and the cool that lies between. */
const placeStreaks = (
  { across, horizon, mouth, sun }: Scene,
  random: Random,
): readonly Streak[] => {
  const at = (along: number, high: number): Point => [
    across(along + 0.05 * wobble(random)),
    horizon * (high + 0.04 * wobble(random)),
  ];
  const above = Math.max(0.2, sun.y / horizon - 0.2);
  return [
    { at: at(mouth + 0.32, 0.16), long: 0.36, deep: 0.055, paint: GLOW, count: 22, plain: 0.6 },
    { at: at(mouth + 0.36, 0.42), long: 0.3, deep: 0.03, paint: GLOW, count: 26, plain: 0.75 },
    { at: [sun.x, horizon * above], long: 0.16, deep: 0.016, paint: CORAL, count: 10, plain: 0.8 },
    { at: at(0.16, 0.2), long: 0.26, deep: 0.06, paint: ROSE, count: 26, plain: 0.6 },
    { at: at(mouth - 0.04, 0.3), long: 0.22, deep: 0.04, paint: ROSE, count: 18, plain: 0.6 },
    { at: at(0.86, 0.62), long: 0.24, deep: 0.04, paint: SLATE, count: 18, plain: 0.7 },
  ];
};

/** Its pulls: broad and loaded in the middle, ever thinner toward its ends, all the sky's own way. */
const lay = (scene: Scene, random: Random, streak: Streak): Sketch[] => {
  const { at, long, deep, paint, count, plain } = streak;
  const { scale, sweep, side } = scene;
  const way = sweep(...at);
  return Array.from({ length: count }, () => {
    const [far, off] = [wobble(random), wobble(random)];
    const [along, aside] = [0.6 * long * far * scale, deep * off * scale];
    const x = at[0] + Math.cos(way) * along - Math.sin(way) * aside;
    const y = at[1] + Math.sin(way) * along + Math.cos(way) * aside;
    const stage = 0.24 + 0.44 * random();
    const here = scene.air(x, y, stage);
    const load = blend(here, paint, plain * (0.7 + 0.4 * random()));
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.42 * long, 0.28, random) * scale,
      width: vary(0.028, 0.25, random) * (1 - 0.4 * Math.abs(far)) * scale,
      angle: way + 0.07 * wobble(random) + (side < 0 ? Math.PI : 0),
      bow: 0.04 * wobble(random),
      brush: 'pull',
      load,
      second: blend(load, here, 0.35),
      stage,
      spread: 0.006,
      hand: 'right',
      body: 0.35,
    });
  });
};

/** The few streaks of the sky that are read one by one. */
export const sketchStreaks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('streaks');
  return placeStreaks(scene, random).flatMap((streak) => lay(scene, random, streak));
};
