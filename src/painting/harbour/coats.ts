import { laysIn } from '../brushes.ts';
import { blend } from '../colour.ts';
import { type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { isRead } from './hands.ts';
import { COVER, FLICKER, LAY_IN } from './layIn.ts';
import type { Scene } from './scene.ts';

/** A sky is drawn together by broad soft sweeps, none of which is read, and scrubbed in passages. */
const SKY: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.09,
    width: 0.125,
    length: 0.21,
    stages: [0.14, 0.36],
    twist: 0.3,
    spread: 0.008,
    worked: 0.75,
    contrast: 0.008,
  },
  {
    brush: 'scumble',
    spacing: 0.07,
    width: 0.09,
    length: 0.13,
    stages: [0.2, 0.46],
    twist: 0.7,
    spread: 0.01,
    worked: 0.35,
    contrast: 0.012,
    gathers: 1,
  },
  {
    brush: 'drag',
    spacing: 0.08,
    width: 0.07,
    length: 0.17,
    stages: [0.3, 0.66],
    twist: 0.16,
    spread: 0.012,
    worked: 0.3,
    contrast: 0.02,
    gathers: 1,
  },
];

/** Water is scumbled: short broad touches scrubbed this way and that, in drifts with bare ground between, and a few that stand. */
const WATER: readonly Layer[] = [
  {
    brush: 'scumble',
    spacing: 0.055,
    width: 0.052,
    length: 0.085,
    stages: [0.15, 0.4],
    twist: 0.7,
    spread: 0.012,
    worked: 0.6,
    contrast: 0.012,
    gathers: 0.7,
  },
  {
    brush: 'veil',
    spacing: 0.1,
    width: 0.08,
    length: 0.14,
    stages: [0.2, 0.5],
    twist: 0.4,
    spread: 0.012,
    worked: 0.35,
    gathers: 1,
  },
  {
    brush: 'drag',
    spacing: 0.05,
    width: 0.024,
    length: 0.055,
    stages: [0.24, 0.7],
    twist: 0.3,
    spread: 0.014,
    worked: 0.22,
    contrast: 0.016,
    gathers: 1,
  },
  {
    brush: 'filbert',
    spacing: 0.05,
    width: 0.016,
    length: 0.044,
    stages: [0.24, 0.8],
    twist: 0.3,
    spread: 0.014,
    worked: 0.34,
    contrast: 0.045,
    gathers: 1,
  },
];

/** In mist a brush's two paints lie close together; and what is not read by itself is the left hand's. */
const calm =
  (scene: Scene) =>
  (sketch: Sketch): Sketch => {
    const { load, second, hand } = sketch;
    const keeps = laysIn(sketch) || isRead(scene, sketch);
    return { ...sketch, second: blend(load, second, 0.45), hand: keeps ? hand : 'left' };
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
