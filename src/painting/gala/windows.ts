import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const LIT: Hues = [lab('#dca45e'), lab('#c98a60'), lab('#e2bd7a'), lab('#b9786a')];

/** A pavilion's clock, turned in a few broken strokes; the farther one hardly there. */
const sketchClock = (scene: Scene, random: Random, at: number, clear: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const y = scene.roof(x) + 0.08 * size;
  const wall = scene.colour(x, y, 0.9);
  return Array.from({ length: 2 + Math.round(3 * clear) }, (_, i) => {
    const angle = i * 1.9 + 0.6 * random();
    const load = blend(choose(LIT, random), wall, 0.75 - 0.45 * clear * random());
    return sketchTouch(random, {
      x: x + Math.cos(angle) * 0.011 * size,
      y: y + Math.sin(angle) * 0.011 * size,
      length: vary(0.03, 0.25, random) * size,
      width: vary(0.016, 0.3, random) * size,
      angle: angle + UPRIGHT,
      bow: 0.35,
      brush: i === 3 ? 'drag' : 'scumble',
      load,
      second: blend(load, wall, 0.4),
      stage: 0.76 + 0.04 * i + 0.03 * random(),
      body: 0.6,
    });
  });
};

/** How brightly the hall is lit behind a place along the shore: by the gate, and in companies elsewhere. */
const litAt = (scene: Scene, at: number): number => {
  const away = ((at - scene.gate) * scene.format) / (0.3 * scene.scale);
  const company = smoothstep(0.45, 0.75, scene.swell(scene.across(at), 0, 3.2, 1, 131));
  return clamp(0.9 * Math.exp(-away * away) + 0.5 * company);
};

/** A tall window: a warm veil, a smear in it, seldom a clear light; some are only a paler breath in the wall. */
const lightWindow = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const middle = mix(scene.roof(x), scene.wallTop(x), 0.6);
  const wall = scene.colour(x, middle, 0.8);
  const lit = litAt(scene, at) * (0.6 + 0.4 * random());
  const glow = blend(wall, choose(LIT, random), lit);
  const smear = (long: number, width: number, thin: number, stage: number) =>
    sketchTouch(random, {
      x: x + wobble(random) * 0.008 * size,
      y: middle + wobble(random) * 0.014 * size,
      length: vary(long, 0.35, random) * size,
      width: vary(width, 0.35, random) * size,
      angle: UPRIGHT + wobble(random) * 0.2,
      bow: wobble(random) * 0.14,
      brush: choose(thin > 0.3 ? ['scumble', 'filbert'] : ['drag', 'filbert', 'scumble'], random),
      load: blend(glow, wall, thin),
      second: blend(glow, wall, 0.6),
      stage: stage + 0.08 * random(),
      body: 0.45,
    });
  return [
    smear(0.06, 0.026, 0.4, 0.68),
    ...(random() < lit * 1.3 ? [smear(0.042, 0.015, 0.05, 0.76)] : []),
    ...(random() < lit * 0.6 ? [smear(0.022, 0.009, 0, 0.84)] : []),
  ];
};

/** What is lit in the palace: the hall's tall windows in a row that comes and goes, and the clocks. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const step = (0.044 * scene.scale) / scene.format;
  const count = Math.floor((scene.palaceEnd - 0.03) / step);
  const row = Array.from({ length: count }, (_, i) => 0.015 + step * (i + 0.3 * wobble(random)));
  return [
    ...row.flatMap((at) => lightWindow(scene, random, at)),
    ...scene.pavilions.flatMap((at, i) => sketchClock(scene, random, at, i === 0 ? 0.9 : 0.2)),
  ];
};
