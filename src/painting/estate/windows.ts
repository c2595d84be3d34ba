import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { paints, pick } from './light.ts';
import { type Lay, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

/** A shutter's faded paint. */
const SHUTTERS = paints('shadedWall', '#7f8aa0', '#868f9c', '#78879e');

/** The shutters of the front's windows and its door, each one upright pull: how far along from the corner to the sunny end, how high its middle, how tall and broad it is, in widths of the house, and how much of the wall's own paint it has. */
const HUNG: readonly {
  readonly at: Point;
  readonly size: readonly [tall: number, wide: number];
  readonly wall: Unit;
}[] = [
  { at: [-0.135, -0.245], size: [0.14, 0.056], wall: 0.2 },
  { at: [-0.088, -0.242], size: [0.11, 0.046], wall: 0.5 },
  { at: [0.05, -0.24], size: [0.1, 0.05], wall: 0.5 },
  { at: [0.25, -0.248], size: [0.1, 0.05], wall: 0.55 },
  { at: [0.292, -0.244], size: [0.13, 0.052], wall: 0.26 },
  { at: [0.075, -0.075], size: [0.16, 0.075], wall: 0.36 },
];

/** The windows of the front in one row, their shutters closed on the light, and a door: nearly of the wall's own value. */
export const hangShutters = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  HUNG.map(({ at: [dx, dy], size: [tall, wide], wall }, i) => {
    const own = pick(scene, SHUTTERS, random);
    const lies = pick(scene, WALL, random);
    return lay(dx * scene.sun, dy, vary(tall, 0.1, random), vary(wide, 0.12, random), {
      angle: UPRIGHT + 0.12 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: choose(['worked', 'flat'], random),
      load: blend(own, lies, wall),
      second: blend(own, lies, Math.min(1, wall + 0.3)),
      stage: 0.7 + 0.01 * i,
      body: 0.4,
    });
  });
