import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SHADES: Hues = [lab('#2f5650'), lab('#33565a'), lab('#375b50')];
/** How many touches are looked for: of the shadow, of where it ends; and how many of mist are laid. */
const SHADOWS = 170;
const ENDS = 110;
const MISTS = 40;

/** The shadow that lies on the water under ships and quay: broad flat pulls rubbed over one another, of one value, so that it is one mass. */
const layShadow = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('shadow');
  return Array.from({ length: SHADOWS }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = horizon + (0.23 * random() - 0.03) * rise;
    const depth = Math.max(scene.docks(x, y), scene.fleet(x, y));
    if (depth < 0.42) return [];
    const stage = 0.32 + 0.34 * random();
    const here = scene.colour(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.2, 0.4, random) * scale,
        width: vary(0.046, 0.35, random) * scale,
        angle: 0.07 * wobble(random),
        bow: 0.02 * wobble(random),
        brush: choose(['filbert', 'sweep'], random),
        body: 0.4,
        load: blend(choose(SHADES, random), here, 0.7),
        second: here,
        stage,
        hand: 'left',
        spread: 0.004,
      }),
    ];
  });
};

/** Where the shadow ends it is rubbed out into the light, long and dry, and lost there. */
const rubOut = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('tongues');
  return Array.from({ length: ENDS }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = horizon + (0.05 + 0.22 * random()) * rise;
    const depth = scene.docks(x, y);
    if (depth < 0.06 || depth > 0.6) return [];
    const stage = 0.5 + 0.24 * random();
    const here = scene.colour(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.17, 0.4, random) * scale,
        width: vary(0.034, 0.4, random) * scale,
        angle: 0.06 * wobble(random),
        bow: 0.03 * wobble(random),
        brush: choose(['sweep', 'veil'], random),
        load: blend(scene.air(x, y, stage), here, 0.6 + 0.3 * random()),
        second: here,
        stage,
        hand: 'left',
        spread: 0.004,
        body: 0.4,
      }),
    ];
  });
};

/** Mist along the water's edge that takes roofs and hulls into the sky, and the docks' near end into the open water. */
const layMist = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('mist');
  return Array.from({ length: MISTS }, (_, i) => {
    const isEnd = i % 3 === 0;
    const x = isEnd ? scene.across(scene.mouth + 0.08 + 0.09 * wobble(random)) : format * random();
    const y = horizon + (isEnd ? 0.05 * wobble(random) : -0.01 - 0.1 * random()) * rise;
    const stage = 0.38 + 0.18 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.17, 0.4, random) * scale,
      width: vary(0.044, 0.4, random) * scale,
      angle: 0.06 * wobble(random),
      brush: 'sweep',
      hand: 'left',
      body: 0.4,
      load: blend(scene.air(x, y, stage), scene.colour(x, y, stage), 0.5 + 0.35 * random()),
      second: scene.colour(x, y - 0.05 * rise, stage),
      stage,
      spread: 0.004,
    });
  });
};

/** What ships and docks have in common: their shadow on the water, its end, and the mist on their roofs. */
export const sketchShores = (scene: Scene): readonly Sketch[] => [
  ...layShadow(scene),
  ...rubOut(scene),
  ...layMist(scene),
];
