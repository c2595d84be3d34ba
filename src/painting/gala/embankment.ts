import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { closeCorner } from './corner.ts';
import { pullAlong } from './front.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, NEUTRAL } from './stone.ts';

/** The quay: its wall in long dark pulls, and its edge, where what stands there ends, found in one firm pull and a shorter one. */
export const drawQuay = (scene: Scene, random: Random): Sketch[] =>
  [
    { from: -0.05, to: 0.5, down: 0.93, broad: 0.034, hue: DARK, stage: 0.5 },
    { from: 0.42, to: 1, down: 0.93, broad: 0.034, hue: NEUTRAL, stage: 0.52 },
    { from: -0.05, to: 0.44, down: 1, broad: 0.03, hue: NEUTRAL, stage: 0.54 },
    { from: 0.38, to: 1, down: 1, broad: 0.026, hue: DARK, stage: 0.56 },
    { from: -0.02, to: 0.62, down: 0.875, broad: 0.014, hue: NEUTRAL, stage: 0.66 },
    { from: 0.55, to: 0.99, down: 0.872, broad: 0.012, hue: MAUVE, stage: 0.68 },
  ].map(({ from, to, down, broad, hue, stage }) => {
    const reach = [scene.corner * from, Math.min(scene.corner - 0.012, scene.corner * to)] as const;
    const x = scene.across((reach[0] + reach[1]) / 2);
    const here = scene.colour(x, scene.waterline(x) - 0.008, 0.6);
    return pullAlong(scene, reach, down + 0.01 * wobble(random), {
      width: vary(broad, 0.12, random) * scene.size(reach[0]) * scene.scale,
      brush: stage > 0.6 ? 'loaded' : 'pull',
      stage,
      load: blend(here, scene.evening.stone(hue), 0.6),
      second: here,
      body: 0.5,
    });
  });

/** The shade under it, where stone and water meet: few long neutral darks with gaps between. */
export const shadeUnder = (scene: Scene, random: Random): Sketch[] =>
  [0.04, 0.24, 0.46, 0.72, 0.9].map((at, i) => {
    const from = scene.corner * (at + 0.04 * wobble(random));
    const to = Math.min(scene.corner - 0.008, from + scene.corner * vary(0.12, 0.5, random));
    const x = scene.across((from + to) / 2);
    const here = scene.colour(x, scene.waterline(x) - 0.006, 0.7);
    return pullAlong(scene, [from, to], 1.01 + 0.02 * random(), {
      width: vary(0.019, 0.4, random) * scene.size(from) * scene.scale,
      brush: i % 2 ? 'worked' : 'pull',
      stage: 0.64 + 0.02 * i,
      load: blend(here, scene.evening.stone(NEUTRAL), 0.85),
      body: 0.5,
      second: blend(here, scene.evening.stone(DARK), 0.4),
    });
  });

/** Where the quay goes on beyond the palace's corner and is lost: a few blunt touches at the water, each shorter than the one below it. */
export const endQuay = (scene: Scene, random: Random): Sketch[] => [
  ...closeCorner(scene, random),
  ...[0.05, 0.04, 0.028, 0.018].map((long, i) => {
    const x = scene.across(scene.corner);
    const size = scene.size(scene.corner) * scene.scale;
    const { outward } = scene;
    const y = scene.waterline(x) + (0.002 - 0.0095 * i + 0.003 * wobble(random)) * size;
    const there = scene.sky(x + 0.1 * outward * size, scene.horizon - 0.05, 0.6);
    const load = blend(
      scene.evening.stone(blend(DARK, MAUVE, 0.3 + 0.15 * i)),
      there,
      0.3 + 0.08 * i,
    );
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
