import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SHADES: Hues = [lab('#3f6157'), lab('#3f5f66'), lab('#4a6a5e')];

/** How many touches are looked for: of the shadow, of the tongues it ends in; and how many of mist are laid. */
const SHADOWS = 70;
const TONGUES = 50;
const MISTS = 24;

/** The shadow that lies on the water under ships and quay: flat pulls rubbed over one another, of nearly one value. */
const layShadow = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('shadow');
  return Array.from({ length: SHADOWS }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = horizon + (0.21 * random() ** 1.2 - 0.03) * rise;
    const depth = Math.max(scene.docks(x, y), scene.fleet(x, y));
    if (depth < 0.52) return [];
    const stage = 0.34 + 0.36 * random();
    const lost = 0.84 - 0.5 * depth + 0.2 * random();
    const here = scene.colour(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.2, 0.4, random) * scale,
        width: vary(0.036, 0.4, random) * scale,
        angle: wobble(random) * 0.14,
        brush: choose(['sweep', 'veil'], random),
        body: 0.3,
        load: blend(scene.dark(choose(SHADES, random)), here, scene.lost(lost)),
        second: here,
        stage,
        hand: 'left',
        spread: 0.006,
      }),
    ];
  });
};

/** Where the shadow ends it is drawn out into the light in flat tongues. */
const drawOut = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('tongues');
  return Array.from({ length: TONGUES }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = horizon + (0.05 + 0.2 * random()) * rise;
    const depth = Math.max(scene.docks(x, y), scene.fleet(x, y));
    if (depth < 0.06 || depth > 0.7 || scene.drift(x, y, 1.2, 2, 69) < 0.44) return [];
    const stage = 0.5 + 0.3 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(
      scene.dark(choose(SHADES, random)),
      here,
      scene.lost(0.25 + 0.4 * random() + 0.3 * (1 - depth)),
    );
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.06, 0.6, random) * scale,
        width: vary(0.014, 0.6, random) * scale,
        angle: wobble(random) * 0.1,
        bow: wobble(random) * 0.1,
        brush: 'veil',
        load,
        second: here,
        stage,
        hand: 'left',
        spread: 0.008,
        body: 0.5,
      }),
    ];
  });
};

/** Mist along the water's edge that takes quays and hulls into the sky. */
const layMist = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('mist');
  return Array.from({ length: MISTS }, () => {
    const x = format * random();
    const y = horizon - (0.01 + 0.1 * random()) * rise;
    const stage = 0.38 + 0.16 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.13, 0.4, random) * scale,
      width: vary(0.036, 0.4, random) * scale,
      angle: wobble(random) * 0.1,
      brush: choose(['sweep', 'veil'], random),
      hand: 'left',
      body: 0.4,
      load: blend(scene.air(x, y, stage), scene.colour(x, y, stage), 0.5 + 0.35 * random()),
      second: scene.colour(x, y - 0.05 * rise, stage),
      stage,
      spread: 0.006,
    });
  });
};

/** What ships and docks have in common: their shadow on the water and the mist along them. */
export const sketchShores = (scene: Scene): readonly Sketch[] => [
  ...layShadow(scene),
  ...drawOut(scene),
  ...layMist(scene),
];
