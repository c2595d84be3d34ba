import { type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { calm, rub } from './calm.ts';
import { COVER, FLICKER, LAY_IN } from './layIn.ts';
import type { Scene } from './scene.ts';

/** A sky is drawn together by long soft sweeps that lie along one another, worked over in passages by fat touches of the same way, and rubbed to rest again between. */
const SKY: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.092,
    width: 0.13,
    length: 0.34,
    stages: [0.14, 0.34],
    twist: 0.35,
    spread: 0.005,
    worked: 0.8,
    contrast: 0.006,
  },
  {
    brush: 'filbert',
    spacing: 0.07,
    width: 0.064,
    length: 0.18,
    stages: [0.22, 0.5],
    twist: 0.3,
    spread: 0.006,
    worked: 0.5,
    contrast: 0.01,
    gathers: 0.7,
  },
  {
    brush: 'scumble',
    spacing: 0.07,
    width: 0.09,
    length: 0.2,
    stages: [0.4, 0.74],
    twist: 0.35,
    spread: 0.006,
    worked: 0.5,
    contrast: 0.007,
    gathers: 0.4,
  },
  {
    brush: 'worked',
    spacing: 0.055,
    width: 0.034,
    length: 0.12,
    stages: [0.3, 0.66],
    twist: 0.3,
    spread: 0.007,
    worked: 0.5,
    contrast: 0.012,
    gathers: 1,
  },
];

/** Water is rubbed in broad flat swathes of nearly one value, worked over level and rubbed to rest between; then a few smaller touches gather in passages. */
const WATER: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.1,
    width: 0.11,
    length: 0.24,
    stages: [0.15, 0.34],
    twist: 0.4,
    spread: 0.007,
    worked: 0.8,
    contrast: 0.006,
  },
  {
    brush: 'worked',
    spacing: 0.062,
    width: 0.05,
    length: 0.08,
    stages: [0.24, 0.54],
    twist: 0.34,
    spread: 0.009,
    worked: 0.7,
    contrast: 0.01,
    gathers: 0.4,
  },
  {
    brush: 'scumble',
    spacing: 0.075,
    width: 0.065,
    length: 0.1,
    stages: [0.34, 0.7],
    twist: 0.5,
    spread: 0.012,
    worked: 0.5,
    contrast: 0.012,
    gathers: 0.8,
  },
  {
    brush: 'worked',
    spacing: 0.05,
    width: 0.024,
    length: 0.056,
    stages: [0.3, 0.7],
    twist: 0.5,
    spread: 0.012,
    worked: 0.5,
    contrast: 0.018,
    gathers: 1,
  },
];

/** Up to this width, in sheets' scales, no touch of the water's own lies in the docks' shadow. */
const SMALL = 0.05;
/** From how deep in that shadow on. */
const DEEP = 0.6;

/** The harbour's air and water: both laid in together, then each in its own handling. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  // The docks' shadow is one broad passage.
  const isSmall = ({ path, width }: Sketch) =>
    width < SMALL * scene.scale && scene.docks(...middleOf(path)) > DEEP;
  const isSky = ({ path }: Sketch) => middleOf(path)[1] < scene.horizon;
  return [
    ...layField(scene, 'harbour', LAY_IN, FLICKER, COVER),
    ...layField(scene, 'sky', SKY).filter(isSky),
    ...layField(scene, 'water', WATER).filter((sketch) => !isSky(sketch) && !isSmall(sketch)),
  ].map((sketch) => rub(scene, calm(scene, sketch)));
};
