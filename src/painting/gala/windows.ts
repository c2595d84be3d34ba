import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const WARMTHS: readonly [Lab, ...Lab[]] = [
  lab('#d79a55'),
  lab('#c98454'),
  lab('#dcb46c'),
  lab('#b8705a'),
];
const UPRIGHT = Math.PI / 2;

/** A pavilion's clock: lit, turned in two or three broken strokes; the farther one hardly there. */
const sketchClock = (scene: Scene, random: Random, at: number, clear: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const y = scene.roof(x) + 0.078 * size;
  const wall = scene.colour(x, y, 0.9);
  return Array.from({ length: 2 + Math.round(3 * clear) }, (_, i) => {
    const angle = i * 1.9 + 0.6 * random();
    const load = blend(choose(WARMTHS, random), wall, 0.6 - 0.5 * clear * random());
    return sketchTouch(random, {
      x: x + Math.cos(angle) * 0.012 * size,
      y: y + Math.sin(angle) * 0.012 * size,
      length: vary(0.034, 0.2, random) * size,
      width: vary(0.018, 0.3, random) * size,
      angle: angle + UPRIGHT,
      bow: 0.35,
      brush: i === 3 ? 'drag' : 'scumble',
      load,
      second: blend(load, wall, 0.4),
      stage: 0.74 + 0.04 * i + 0.03 * random(),
      body: 0.6 + 0.5 * random(),
    });
  });
};

/** Lit windows, in company here and alone there: a warm veil, and smears in it that drip into the dark. */
const lightWindows = (scene: Scene): Sketch[] => {
  const { scale, palaceEnd } = scene;
  const random = scene.randomFor('windows');
  const sketches: Sketch[] = [];
  for (
    let at = 0.015;
    at < palaceEnd - 0.02;
    at += (((0.022 + 0.03 * random()) * scene.size(at) * scale) / scene.format) * 1.5
  ) {
    const x = scene.across(at);
    const lit = scene.swell(x, 0, 3.4, 1, 131);
    if (lit < 0.26 + 0.3 * random()) continue;
    const size = scene.size(at) * scale;
    const floor = mix(scene.roof(x) + 0.05 * size, scene.wallTop(x), random() < 0.75 ? 0.5 : 0.25);
    const wall = scene.colour(x, floor, 0.8);
    const clear = smoothstep(0.42, 0.62, lit);
    const load = blend(choose(WARMTHS, random), wall, 0.6 - 0.6 * clear * (0.6 + 0.4 * random()));
    const touch = (length: number, width: number, angle: number, thin: number, stage: number) =>
      sketchTouch(random, {
        x: x + wobble(random) * 0.012 * size,
        y: floor + wobble(random) * 0.016 * size,
        length: vary(length, 0.45, random) * size,
        width: vary(width, 0.4, random) * size,
        angle: angle + wobble(random) * 0.3,
        bow: wobble(random) * 0.2,
        brush: thin > 0.5 ? 'scumble' : choose(['drag', 'drag', 'filbert'], random),
        load: blend(load, wall, thin),
        second: blend(load, wall, 0.75),
        stage: stage + 0.1 * random(),
        body: 0.3 + 0.4 * random(),
      });
    sketches.push(touch(0.08, 0.045, random() < 0.6 ? 0 : UPRIGHT, 0.7, 0.56));
    if (random() < 0.75) sketches.push(touch(0.038, 0.017, UPRIGHT, 0.1, 0.72));
    if (random() < 0.5 * clear) sketches.push(touch(0.024, 0.012, UPRIGHT, 0, 0.8));
  }
  return sketches;
};

/** What is lit in the palace: its windows and its two clocks. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  return [
    ...scene.pavilions.flatMap((at, i) => sketchClock(scene, random, at, i === 0 ? 0.9 : 0.2)),
    ...lightWindows(scene),
  ];
};
