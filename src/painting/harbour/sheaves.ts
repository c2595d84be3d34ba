import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** Strokes of one load that lie side by side in the sky: where, how far apart, of what paint, how far off the sky's own way in radians, how many, how plain. */
interface Sheaf {
  readonly at: Point;
  readonly paint: Lab;
  readonly off: number;
  readonly count: number;
  readonly plain: number;
}

/** Where the shoulder is seen in the sky: long over the fleet and beside the bank, over the docks hardly there. */
const placeSheaves = (
  { across, horizon, mouth, dawn }: Scene,
  random: Random,
): readonly Sheaf[] => {
  const at = (along: number, high: number): Point => [
    across(along + 0.06 * wobble(random)),
    horizon * (high + 0.06 * wobble(random)),
  ];
  const [cream, rust, rose] = dawn.sheaves;
  return [
    { at: at(0.12, 0.3), paint: cream, off: 0.12, count: 6, plain: 0.4 },
    { at: at(mouth - 0.02, 0.36), paint: cream, off: -0.06, count: 5, plain: 0.5 },
    { at: at(mouth + 0.3, 0.14), paint: rust, off: 0, count: 8, plain: 0.75 },
    { at: at(mouth + 0.2, 0.32), paint: rose, off: -0.05, count: 6, plain: 0.8 },
  ];
};

/** Its strokes: two long and broad, more that are shorter and thin, none beginning where another does. */
const bind = (scene: Scene, random: Random, { at, paint, off, count, plain }: Sheaf): Sketch[] => {
  const { scale, sweep, side } = scene;
  return Array.from({ length: count }, (_, i) => {
    const isBroad = i < 2;
    const way = sweep(...at) + side * off;
    const [along, aside] = [0.1 * wobble(random) * scale, 0.045 * wobble(random) * scale];
    const x = at[0] + Math.cos(way) * along - Math.sin(way) * aside;
    const y = at[1] + Math.sin(way) * along + Math.cos(way) * aside;
    const stage = 0.26 + 0.48 * random();
    const here = scene.air(x, y, stage);
    const brush = choose<'filbert' | 'drag' | 'pull'>(
      isBroad ? ['filbert', 'drag'] : ['pull', 'drag', 'filbert'],
      random,
    );
    const load = blend(here, paint, plain * (0.6 + 0.5 * random()));
    return sketchTouch(random, {
      x,
      y,
      length: vary(isBroad ? 0.24 : 0.14, 0.5, random) * scale,
      width: vary(isBroad ? 0.04 : 0.017, 0.4, random) * scale,
      angle: way + 0.07 * wobble(random) + (side < 0 ? Math.PI : 0),
      bow: 0.07 * wobble(random),
      brush,
      load,
      second: blend(here, paint, 0.2),
      stage,
      spread: 0.01,
      hand: brush === 'drag' ? 'left' : 'right',
      body: 0.6,
    });
  });
};

/** The few strokes in the sky that are read one by one. */
export const sketchSheaves = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('sheaves');
  return placeSheaves(scene, random).flatMap((sheaf) => bind(scene, random, sheaf));
};
