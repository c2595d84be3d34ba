import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SHADES: Hues = [lab('#33564b'), lab('#34545a'), lab('#3f6656')];
const DEEPEST: Hues = [lab('#1d3a31'), lab('#213a40')];

/** The shadow that lies on the water under ships and quay: long flat sweeps, darkest at the water's edge, drawn out into the light. */
const layShadow = (scene: Scene): Sketch[] => {
  const { horizon, format, scale } = scene;
  const random = scene.randomFor('shadow');
  return Array.from({ length: 330 }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = horizon - 0.025 + 0.2 * random() ** 1.3;
    const depth = Math.max(scene.docks(x, y), scene.fleet(x, y));
    if (depth < 0.3) return [];
    const stage = 0.34 + 0.42 * random();
    const heart = depth > 0.7 && y < horizon + 0.05 * scene.docks(x, y) + 0.012 && random() < 0.9;
    const dark = choose(heart ? DEEPEST : SHADES, random);
    const lost = heart ? 0.1 + 0.3 * random() : 0.75 - 0.5 * depth + 0.2 * random();
    const load = blend(dark, scene.colour(x, y, stage), lost);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(heart ? 0.15 : 0.12, 0.5, random) * scale,
        width: vary(heart ? 0.023 : 0.024, 0.45, random) * scale,
        angle: wobble(random) * 0.14,
        brush: choose(heart ? ['scumble', 'veil'] : ['scumble', 'veil', 'drag'], random),
        load,
        second: scene.colour(x, y, stage),
        stage,
        hand: 'left',
        spread: 0.004,
      }),
    ];
  });
};

/** Mist along the water's edge that takes roofs and masts into the sky. */
const layMist = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('mist');
  return Array.from({ length: 34 }, () => {
    const x = format * random();
    const y = horizon - (0.01 + 0.12 * random()) * rise;
    const stage = 0.4 + 0.34 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.22, 0.4, random) * scale,
      width: vary(0.034, 0.4, random) * scale,
      angle: wobble(random) * 0.16,
      brush: 'veil',
      load: blend(scene.air(x, y, stage), scene.colour(x, y, stage), 0.5 + 0.35 * random()),
      second: scene.colour(x, y - 0.05, stage),
      stage,
      spread: 0.006,
    });
  });
};

/** What ships and docks have in common: their shadow on the water and the mist on their roofs. */
export const sketchShores = (scene: Scene): readonly Sketch[] => [
  ...layShadow(scene),
  ...layMist(scene),
];
