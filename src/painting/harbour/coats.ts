import type { Coat } from '../coat.ts';
import { blend } from '../colour.ts';
import type { Layer } from '../layers.ts';
import type { Sketch } from '../sketch.ts';

/** Mist is laid in with two broad thin coats, and pulled together by long soft sweeps; touches with body lie in passages only, and between these the swept paint is the picture. */
export const COATS: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.2,
    width: 0.17,
    length: 0.34,
    stages: [0, 0.045],
    twist: 0.2,
    spread: 0.003,
    worked: 1,
  },
  {
    brush: 'wash',
    spacing: 0.15,
    width: 0.1,
    length: 0.22,
    stages: [0.03, 0.12],
    twist: 0.2,
    spread: 0.003,
    worked: 1,
  },
  {
    brush: 'sweep',
    spacing: 0.09,
    width: 0.06,
    length: 0.2,
    stages: [0.14, 0.34],
    twist: 0.34,
    spread: 0.004,
    worked: 0.4,
    contrast: 0.012,
  },
  {
    brush: 'worked',
    spacing: 0.06,
    width: 0.042,
    length: 0.085,
    stages: [0.16, 0.4],
    twist: 0.25,
    spread: 0.004,
    worked: 0.17,
    contrast: 0.02,
    gathers: 1,
  },
  {
    brush: 'filbert',
    spacing: 0.036,
    width: 0.02,
    length: 0.05,
    stages: [0.3, 0.56],
    twist: 0.25,
    spread: 0.004,
    worked: 0.17,
    contrast: 0.026,
    gathers: 1,
  },
  {
    brush: 'sweep',
    spacing: 0.09,
    width: 0.055,
    length: 0.1,
    stages: [0.36, 0.62],
    twist: 0.9,
    spread: 0.004,
    worked: 0.4,
    contrast: 0.014,
  },
];

/** How wide a patch of ground may show between the touches of the lay-in, in sheets' scales. */
export const FLICKER = 0.0165;

/** What covers wider ones: the place's own paint. */
export const COVER: Coat = {
  brush: 'wash',
  width: 0.05,
  length: 0.11,
  stages: [0.05, 0.18],
  twist: 0.2,
  spread: 0.004,
};

/** In mist a brush's two paints lie close together; and of a sweep nobody would say which note it was, so it is the left hand's. */
export const calm = (sketch: Sketch): Sketch => ({
  ...sketch,
  second: blend(sketch.load, sketch.second, 0.45),
  hand: sketch.brush === 'sweep' ? 'left' : sketch.hand,
});
