import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SHADES: Hues = [lab('#33564b'), lab('#34545a'), lab('#3f6656')];
const DEEPEST: Hues = [lab('#1b382e'), lab('#20403f')];

/** The shadow that lies on the water under ships and quay: flat touches laid over one another. */
const layShadow = (scene: Scene): Sketch[] => {
  const { horizon, format, scale } = scene;
  const random = scene.randomFor('shadow');
  return Array.from({ length: 150 }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = horizon - 0.03 + 0.21 * random() ** 1.2;
    const depth = Math.max(scene.docks(x, y), scene.fleet(x, y));
    if (depth < 0.3) return [];
    const stage = 0.34 + 0.36 * random();
    const lost = 0.85 - 0.5 * depth + 0.2 * random();
    const here = scene.colour(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.07, 0.5, random) * scale,
        width: vary(0.022, 0.5, random) * scale,
        angle: wobble(random) * 0.24,
        brush: choose(['worked', 'worked', 'scumble'], random),
        body: 0.4,
        load: blend(choose(SHADES, random), here, lost),
        second: here,
        stage,
        hand: 'left',
        spread: 0.006,
      }),
    ];
  });
};

/** Where it is deepest: a passage of stained darks low on either shore, broad in the middle, pulled flat at the water. */
const deepen = (scene: Scene): Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('deep');
  const middles = [mix(mouth, 1, 0.45 + 0.45 * random()), mouth * (0.2 + 0.5 * random())];
  return middles.flatMap((middle, shore) =>
    Array.from({ length: shore ? 24 : 42 }).flatMap((): Sketch[] => {
      const aside = wobble(random);
      const x = scene.across(middle + aside * 0.2);
      const y = horizon + (shore ? 0.01 : 0.03) + wobble(random) * (shore ? 0.03 : 0.05) * scale;
      if (y < horizon - 0.004 || Math.max(scene.docks(x, y), scene.fleet(x, y)) < 0.55) return [];
      const stage = 0.32 + 0.26 * random();
      const here = scene.colour(x, y, stage);
      const load = blend(choose(DEEPEST, random), here, 0.06 + 0.45 * Math.abs(aside));
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.085, 0.5, random) * scale,
          width: vary(0.02, 0.5, random) * scale,
          angle: wobble(random) * 0.1,
          bow: wobble(random) * 0.08,
          brush: choose(['worked', 'worked', 'filbert'], random),
          body: 0.4,
          load,
          second: blend(load, here, 0.4),
          stage,
          hand: 'left',
          spread: 0.006,
        }),
      ];
    }),
  );
};

/** Where the shadow ends it is drawn out into the light in flat tongues, a few crisp. */
const drawOut = (scene: Scene): Sketch[] => {
  const { horizon, format, scale } = scene;
  const random = scene.randomFor('tongues');
  return Array.from({ length: 130 }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = horizon + 0.05 + 0.16 * random();
    const depth = Math.max(scene.docks(x, y), scene.fleet(x, y));
    if (depth < 0.12 || depth > 0.6 || scene.drift(x, y, 1.2, 2, 69) < 0.44) return [];
    const stage = 0.5 + 0.3 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(choose(SHADES, random), here, 0.4 + 0.45 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.6, random) * scale,
        width: vary(0.0125, 0.5, random) * scale,
        angle: wobble(random) * 0.2,
        bow: wobble(random) * 0.2,
        brush: choose(['worked', 'filbert'], random),
        load,
        second: here,
        stage,
        hand: 'right',
        spread: 0.008,
        body: 0.5,
      }),
    ];
  });
};

/** Mist along the water's edge that takes roofs and hulls into the sky. */
const layMist = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('mist');
  return Array.from({ length: 20 }, () => {
    const x = format * random();
    const y = horizon - (0.01 + 0.14 * random()) * rise;
    const stage = 0.38 + 0.16 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.085, 0.5, random) * scale,
      width: vary(0.026, 0.4, random) * scale,
      angle: wobble(random) * 0.3,
      brush: choose(['worked', 'scumble'], random),
      hand: 'left',
      body: 0.4,
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
  ...deepen(scene),
  ...drawOut(scene),
  ...layMist(scene),
];
