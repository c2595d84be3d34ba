import type { Random } from '../../random.ts';
import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The blue of stone that looks at the sky. */
export const COOL = lab('#66749a');

/** A pavilion: broad blocks, the slope of its roof, the last light on its western flank. */
const sketchPavilion = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.roof(x);
  const dark = shade(scene.colour(x, top + 0.05, 0.6), -0.03);
  const block = (
    dx: number,
    down: number,
    length: number,
    width: number,
    angle: number,
    load = dark,
  ) =>
    sketchTouch(random, {
      x: x + dx * size,
      y: top + down * size,
      length: vary(length, 0.12, random) * size,
      width: vary(width, 0.12, random) * size,
      angle: angle + wobble(random) * 0.12,
      brush: choose(['filbert', 'scumble'], random),
      load: shade(load, 0.02 * wobble(random)),
      second: blend(load, COOL, 0.25),
      stage: 0.48 + 0.16 * random(),
      hand: 'left',
      body: 0.6,
    });
  const west = -scene.side;
  return [
    block(-0.05, 0.085, 0.14, 0.08, UPRIGHT),
    block(0.02, 0.08, 0.12, 0.09, UPRIGHT),
    block(0.06, 0.1, 0.13, 0.07, UPRIGHT),
    block(0, 0.045, 0.19, 0.03, 0.03),
    block(0.005, 0.016, 0.13, 0.03, 0.02),
    block(west * 0.09, 0.1, 0.09, 0.014, UPRIGHT, blend(dark, COOL, 0.3)),
  ];
};

/** The palace's pavilions, merely suggested. */
export const sketchPavilions = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('pavilions');
  return scene.pavilions.flatMap((at) => sketchPavilion(scene, random, at));
};
