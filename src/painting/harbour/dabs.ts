import type { Random } from '../../random.ts';
import { type Hues, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** What is left of the red in the water: dull rust rubbed in first, then coral, the pale ridge of a loaded stroke, and ochre aside. */
export const RUSTS: Hues = [lab('#8f5f4c'), lab('#9a6350'), lab('#a5603f')];
export const CORALS: Hues = [lab('#b9583f'), lab('#b0573c'), lab('#c2654a')];
export const PALES: Hues = [lab('#dd9276'), lab('#d4805f')];
export const OCHRES: Hues = [lab('#9a6426'), lab('#a2702f'), lab('#955f30')];

/** A mark of the path: how far aside of the sun its middle is, in sheets' scales, at what height, in canvas units, half how long it is, in sheets' scales, and how it is tilted, in radians. */
interface Mark {
  readonly aside: number;
  readonly y: number;
  readonly half: number;
  readonly tilt: number;
}

type Rest = Pick<Sketch, 'width' | 'brush' | 'body' | 'stage' | 'load'> & Partial<Sketch>;

/** Sets a loaded brush down and pulls it across, hardly bent. */
export const pullIn =
  (scene: Scene, random: Random) =>
  ({ aside, y, half, tilt }: Mark, { width, ...rest }: Rest): Sketch => {
    const { sun, scale } = scene;
    const way = choose([0, Math.PI], random);
    const path = comma(
      sun.x + aside * scale,
      y,
      2 * half * scale,
      way + tilt,
      0.07 * wobble(random),
    );
    return sketchAlong(random, path, {
      second: scene.colour(sun.x, y, 1),
      spread: 0.01,
      hand: 'right',
      ...rest,
      width: width * scale,
    });
  };

export type Pull = ReturnType<typeof pullIn>;
