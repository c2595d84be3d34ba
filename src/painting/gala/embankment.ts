import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { closeCorner } from './corner.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, NEUTRAL } from './stone.ts';

/** A quay's stone at night. */
const QUAY = lab('#383850');

/** The quay's wall: one quiet dark drawn all its length, and the shade where it stands in the water in a second, broken. */
export const drawQuay = (scene: Scene, random: Random): Sketch[] =>
  [
    { from: -0.06, to: 0.62, down: 0.5, broad: 1.3, stage: 0.72 },
    { from: 0.38, to: 0.99, down: 0.5, broad: 1.3, stage: 0.73 },
    { from: -0.06, to: 0.9, down: 1, broad: 0.4, stage: 0.76 },
  ].map(({ from, to, down, broad, stage }, i): Sketch => {
    const at = (share: number): Point => {
      const x = scene.across(scene.corner * mix(from, to, share));
      return [x, mix(scene.wallTop(x), scene.waterline(x), down)];
    };
    const [x, y] = at(0.5);
    const high = scene.waterline(x) - scene.wallTop(x);
    const here = scene.colour(x, y, 0.7);
    const isShade = i === 2;
    return {
      path: sampled(at),
      width: broad * high * vary(1, 0.06, random),
      brush: isShade ? 'pull' : 'wash',
      load: blend(here, isShade ? NEUTRAL : QUAY, isShade ? 0.8 : 0.75),
      second: blend(here, DARK, 0.6),
      stage,
      hand: 'left',
      body: isShade ? 0.3 : 1.5,
      spread: 0.005,
    };
  });

/** Where the quay goes on beyond the palace's corner and is lost: a few blunt touches at the water, each shorter than the one below it. */
export const endQuay = (scene: Scene, random: Random): Sketch[] => [
  ...closeCorner(scene, random),
  ...[0.12, 0.085, 0.055, 0.03].map((long, i) => {
    const x = scene.across(scene.corner);
    const size = scene.size(scene.corner) * scene.scale;
    const { outward } = scene;
    const y = scene.waterline(x) + (0.002 - 0.0095 * i + 0.003 * wobble(random)) * size;
    const there = scene.sky(x + 0.1 * outward * size, scene.horizon - 0.05, 0.6);
    const load = blend(blend(DARK, MAUVE, 0.3 + 0.15 * i), there, 0.42 + 0.08 * i);
    return pull(random, [x - 0.02 * outward * size, y], [x + long * outward * size, y], {
      width: vary(0.015, 0.2, random) * size,
      bow: 0.06 * wobble(random),
      brush: i % 2 ? 'worked' : 'flat',
      load,
      second: blend(load, there, 0.2),
      stage: 0.34 + 0.05 * i,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    });
  }),
];
