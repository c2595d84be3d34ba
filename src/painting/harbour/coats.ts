import { laysIn } from '../brushes.ts';
import { blend } from '../colour.ts';
import { type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { COVER, FLICKER, LAY_IN } from './layIn.ts';
import type { Scene } from './scene.ts';

/** A sky is drawn together by broad soft sweeps all one way, rubbed over by broad scumbles of nearly their paint: two or three coats, and rest. */
const SKY: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.108,
    width: 0.13,
    length: 0.22,
    stages: [0.14, 0.34],
    twist: 0.9,
    spread: 0.004,
    worked: 0.8,
    contrast: 0.005,
  },
  {
    brush: 'worked',
    spacing: 0.075,
    width: 0.07,
    length: 0.13,
    stages: [0.22, 0.46],
    twist: 0.8,
    spread: 0.004,
    worked: 0.4,
    contrast: 0.007,
  },
  {
    brush: 'sweep',
    spacing: 0.065,
    width: 0.085,
    length: 0.15,
    stages: [0.36, 0.56],
    twist: 0.9,
    spread: 0.004,
    worked: 0.7,
    contrast: 0.006,
  },
  {
    brush: 'filbert',
    spacing: 0.06,
    width: 0.07,
    length: 0.13,
    stages: [0.42, 0.62],
    twist: 0.9,
    spread: 0.004,
    worked: 0.42,
    contrast: 0.007,
    gathers: 0.8,
  },
];

/** Water is rubbed in broad flat swathes of nearly one value, level upon level, and left at rest. */
const WATER: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.096,
    width: 0.085,
    length: 0.26,
    stages: [0.15, 0.34],
    twist: 0.5,
    spread: 0.004,
    worked: 0.8,
    contrast: 0.005,
  },
  {
    brush: 'worked',
    spacing: 0.065,
    width: 0.048,
    length: 0.14,
    stages: [0.22, 0.46],
    twist: 0.5,
    spread: 0.004,
    worked: 0.66,
    contrast: 0.005,
  },
  {
    brush: 'filbert',
    spacing: 0.06,
    width: 0.06,
    length: 0.16,
    stages: [0.36, 0.58],
    twist: 0.5,
    spread: 0.004,
    worked: 0.88,
    contrast: 0.005,
  },
  {
    brush: 'scumble',
    spacing: 0.055,
    width: 0.04,
    length: 0.1,
    stages: [0.34, 0.56],
    twist: 0.5,
    spread: 0.004,
    worked: 0.2,
    contrast: 0.005,
    gathers: 0.8,
  },
];

/** How thick the paint of air and water is, in shares of a brush's own way: rubbed thin, the cloth is seen in it. */
const THIN = 0.5;

/** In mist a brush's two paints lie close together; and what is quiet is the left hand's, for a note that sang on it would be a stray mark. */
const calm = (sketch: Sketch): Sketch => ({
  ...sketch,
  second: blend(sketch.load, sketch.second, 0.2),
  body: laysIn(sketch) ? sketch.body : THIN * sketch.body,
  hand: laysIn(sketch) ? sketch.hand : 'left',
});

/** The harbour's air and water: both laid in together, then each in its own handling. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const isSky = ({ path }: Sketch) => middleOf(path)[1] < scene.horizon;
  return [
    ...layField(scene, 'harbour', LAY_IN, FLICKER, COVER),
    ...layField(scene, 'sky', SKY).filter(isSky),
    ...layField(scene, 'water', WATER).filter((sketch) => !isSky(sketch)),
  ].map(calm);
};
