import { type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { calm, rub } from './calm.ts';
import { COVER, FLICKER, LAY_IN } from './layIn.ts';
import type { Scene } from './scene.ts';

/** A sky is laid in broad soft sweeps, and drawn together thin. */
const SKY: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.125,
    width: 0.15,
    length: 0.22,
    stages: [0.14, 0.34],
    twist: 0.35,
    spread: 0.006,
    worked: 1,
    contrast: 0.006,
  },
  {
    brush: 'veil',
    spacing: 0.13,
    width: 0.1,
    length: 0.19,
    stages: [0.36, 0.62],
    twist: 0.3,
    spread: 0.006,
    worked: 0.9,
    contrast: 0.005,
    gathers: 0.2,
  },
];

/** Water is rubbed in broad flat swathes of nearly one value, worked over level, and drawn together thin; then a few smaller touches gather in passages. */
const WATER: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.1,
    width: 0.11,
    length: 0.24,
    stages: [0.15, 0.34],
    twist: 0.4,
    spread: 0.007,
    worked: 1,
    contrast: 0.006,
  },
  {
    brush: 'worked',
    spacing: 0.058,
    width: 0.034,
    length: 0.19,
    stages: [0.24, 0.54],
    twist: 0.1,
    spread: 0.009,
    worked: 0.7,
    contrast: 0.01,
    gathers: 0.4,
  },
  {
    brush: 'scumble',
    spacing: 0.058,
    width: 0.048,
    length: 0.2,
    stages: [0.34, 0.66],
    twist: 0.12,
    spread: 0.012,
    worked: 0.5,
    contrast: 0.012,
    gathers: 0.8,
  },
  {
    brush: 'veil',
    spacing: 0.13,
    width: 0.07,
    length: 0.24,
    stages: [0.4, 0.64],
    twist: 0.12,
    spread: 0.007,
    worked: 1,
    contrast: 0.006,
  },
  {
    brush: 'worked',
    spacing: 0.06,
    width: 0.018,
    length: 0.13,
    stages: [0.3, 0.66],
    twist: 0.12,
    spread: 0.012,
    worked: 0.2,
    contrast: 0.014,
    gathers: 1,
  },
];

/** The harbour's air and water: both laid in together, then each in its own handling. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const isSky = ({ path }: Sketch) => middleOf(path)[1] < scene.horizon;
  return [
    ...layField(scene, 'harbour', LAY_IN, FLICKER, COVER),
    ...layField(scene, 'sky', SKY).filter(isSky),
    ...layField(scene, 'water', WATER).filter((sketch) => !isSky(sketch)),
  ].map((sketch) => rub(scene, calm(scene, sketch)));
};
