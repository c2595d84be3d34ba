import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { sampled, turned } from '../gesture.ts';
import { spanOf } from '../path.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** A piece of a row, by its number and by how far below where the rows meet it begins and ends. */
export interface Stretch {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** The place in its middle. */
  readonly middle: Place;
}

/** Rows that are seen narrower run together. */
const NARROWEST = 0.009;
/** Rows that lie flatter than this leave the canvas before they are told. */
const MOST = 24;

/** The rows, each in stretches that grow as they come near, about as long as `long` says: 2 is twice as far at its end. */
export const stretchRows = (scene: Scene, random: Random, long: number): readonly Stretch[] => {
  const { format, vanishing, scale } = scene;
  const stretches: Stretch[] = [];
  for (let row = -MOST; row <= MOST; row++) {
    let from = (0.05 + 0.02 * random()) * scale;
    while (from + vanishing.y < 1.02) {
      const to = from * (1 + (long - 1) * vary(1, 0.35, random));
      const middle = lookAt(scene, ...scene.onRow(row, Math.sqrt(from * to)));
      const isSeen = middle.x > -0.08 && middle.x < format + 0.08 && middle.y < 1.06;
      if (isSeen && middle.breadth > NARROWEST * scale) stretches.push({ row, from, to, middle });
      from = to;
    }
  }
  return stretches;
};

/** A place of a stretch, `share` of its way and `aside` of a row from its crest. */
export const onStretch = (
  scene: Scene,
  { row, from, to }: Stretch,
  share: Unit,
  aside: number,
): Point => scene.onRow(row + aside, from * (to / from) ** share);

/** How far from the crest towards the sun the lit flank of a row lies, the shaded one, and the earth beyond. */
export const FLANKS = { lit: 0.15, shaded: -0.19, earth: 0.47 } as const;

/** A touch drawn along a part of a stretch, `aside` of its crest. */
export const pullAlong = (
  scene: Scene,
  random: Random,
  stretch: Stretch,
  [begin, end]: readonly [Unit, Unit],
  aside: number,
  touch: Omit<WristTouch, 'x' | 'y' | 'length'>,
): Sketch => {
  const sway = () => aside + 0.035 * wobble(random);
  const path = sampled((t) => onStretch(scene, stretch, mix(begin, end, t), sway()));
  // A touch as broad as long would lie on the row like a pebble.
  const width = Math.min(touch.width, 0.34 * spanOf(path));
  return {
    ...sketchTouch(random, { x: 0, y: 0, length: 0, ...touch, width }),
    path: random() < 0.6 ? turned(path) : path,
  };
};
