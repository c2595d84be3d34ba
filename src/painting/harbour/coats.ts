import { laysIn } from '../brushes.ts';
import { blend } from '../colour.ts';
import { type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { isRead } from './hands.ts';
import { COVER, FLICKER, LAY_IN } from './layIn.ts';
import type { Scene } from './scene.ts';

/** A sky is drawn together by long soft sweeps, none of which is read, and combed in passages by a stiff brush. */
const SKY: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.11,
    width: 0.13,
    length: 0.34,
    stages: [0.14, 0.34],
    twist: 0.14,
    spread: 0.007,
    worked: 0.8,
    contrast: 0.006,
  },
  {
    brush: 'pull',
    spacing: 0.075,
    width: 0.06,
    length: 0.3,
    stages: [0.22, 0.5],
    twist: 0.12,
    spread: 0.009,
    worked: 0.5,
    contrast: 0.01,
    gathers: 0.5,
  },
  {
    brush: 'dry',
    spacing: 0.08,
    width: 0.08,
    length: 0.22,
    stages: [0.36, 0.66],
    twist: 0.3,
    spread: 0.009,
    worked: 0.5,
    contrast: 0.012,
    gathers: 1,
  },
  {
    brush: 'drag',
    spacing: 0.06,
    width: 0.026,
    length: 0.09,
    stages: [0.3, 0.7],
    twist: 0.45,
    spread: 0.012,
    worked: 0.32,
    contrast: 0.018,
    gathers: 1,
  },
];

/** Water is rubbed in broad flat swathes, some a third of the picture long, of one value; nothing stands on them. */
const WATER: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.1,
    width: 0.1,
    length: 0.36,
    stages: [0.15, 0.34],
    twist: 0.16,
    spread: 0.007,
    worked: 0.8,
    contrast: 0.006,
  },
  {
    brush: 'pull',
    spacing: 0.075,
    width: 0.05,
    length: 0.3,
    stages: [0.24, 0.54],
    twist: 0.12,
    spread: 0.009,
    worked: 0.55,
    contrast: 0.01,
    gathers: 0.4,
  },
  {
    brush: 'dry',
    spacing: 0.075,
    width: 0.045,
    length: 0.2,
    stages: [0.3, 0.7],
    twist: 0.2,
    spread: 0.012,
    worked: 0.45,
    contrast: 0.016,
    gathers: 1,
  },
  {
    brush: 'drag',
    spacing: 0.06,
    width: 0.026,
    length: 0.09,
    stages: [0.3, 0.7],
    twist: 0.45,
    spread: 0.012,
    worked: 0.32,
    contrast: 0.018,
    gathers: 1,
  },
];

/** In mist a brush's two paints lie close together; and what is not read by itself is the left hand's. */
const calm =
  (scene: Scene) =>
  (sketch: Sketch): Sketch => {
    const { load, second, hand } = sketch;
    const keeps = laysIn(sketch) || isRead(scene, sketch);
    return {
      ...sketch,
      second: blend(load, second, 0.35),
      hand: keeps ? hand : 'left',
      body: sketch.brush === 'pull' ? 0.35 * sketch.body : sketch.body,
    };
  };

/** The harbour's air and water: both laid in together, then each in its own handling. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const isSky = ({ path }: Sketch) => middleOf(path)[1] < scene.horizon;
  return [
    ...layField(scene, 'harbour', LAY_IN, FLICKER, COVER),
    ...layField(scene, 'sky', SKY).filter(isSky),
    ...layField(scene, 'water', WATER).filter((sketch) => !isSky(sketch)),
  ].map(calm(scene));
};
