import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { createLeaf, type Leaf } from './leaf.ts';
import { body, FIRM, gleam, rim, shadow } from './leafParts.ts';
import type { Scene } from './scene.ts';

/** All of it: its shadow, unless it is sunk, its body, on some its rim, and the sky on it. */
const model = (leaf: Leaf, random: Random): Sketch[] => [
  ...(random() < 0.12 ? [] : [shadow(leaf, random)]),
  ...body(leaf, random),
  ...(random() < 0.45 ? [rim(leaf, random)] : []),
  ...(random() < 0.7 ? [gleam(leaf, random)] : []),
];

/** One leaf in two pulls of two greens, or of a green and the sky, dragged past its end until the brush is empty, over its dark: the far one broad, the near one narrow and longer or shorter, and the water left between them here and there. */
const pull = (leaf: Leaf, random: Random): Sketch[] => {
  const { across, green, skied, stage } = leaf;
  const pulled = (aside: number, length: number, width: number, sky: number): Sketch =>
    across(0.3 * wobble(random), aside + 0.1 * wobble(random), vary(length, 0.3, random), {
      width: vary(width, 0.3, random),
      bow: 0.16 * wobble(random),
      brush: choose(['drag', 'worked', 'drag'], random),
      load: blend(green(), skied(), sky + 0.3 * random()),
      second: blend(skied(), green(), 0.6 * random()),
      stage: stage + 0.06 + 0.06 * random(),
      spread: 0.024,
      body: 1.6 + 1.2 * random(),
    });
  return [
    ...(random() < 0.8 ? [shadow(leaf, random)] : []),
    pulled(-0.25, 2.1, 1.05, 0.15),
    pulled(0.35, 1.7, 0.55, 0.4),
    ...(random() < 0.4 ? [gleam(leaf, random)] : []),
  ];
};

/** One leaf in a few flat touches that do not lie one along the other, over its dark: of one only the broad is laid, of one the near half is left to the water, the last touch of most is loaded. */
const abbreviate = (leaf: Leaf, random: Random): Sketch[] => {
  const { across, base, green, skied, stage } = leaf;
  const turned = (aside: number, length: number, width: number, isLight: boolean): Sketch =>
    across(
      (isLight ? 0.2 : 0.4) * wobble(random),
      aside,
      Math.min(isLight ? 1.1 : 1.9, vary(length, 0.45, random)),
      {
        width: vary(width, 0.4, random),
        bow: 0.15 * wobble(random),
        brush: isLight ? choose(['impasto', 'drag'], random) : choose(FIRM, random),
        load: isLight ? blend(skied(), base, 0.25 * random()) : shade(green(), 0.04 * random()),
        second: blend(base, isLight ? green() : skied(), 0.4),
        stage: stage + (isLight ? 0.14 : 0.03),
        spread: 0.02,
        body: 0.9 + 0.6 * random(),
      },
    );
  const manner = random();
  return [
    ...(manner < 0.75 ? [shadow(leaf, random)] : []),
    turned(manner < 0.3 ? -0.3 : 0.1, 1.4, manner < 0.3 ? 0.8 : 1.35, false),
    ...(manner > 0.55 ? [turned(-0.45, 0.8, 0.9, false)] : []),
    ...(random() < 0.7 ? [turned(-0.6 + 0.9 * random(), 0.75, 0.45, true)] : []),
  ];
};

/** It is half sunk: a soft touch of the water's own colour turned to green, and a gleam of the sky on it. */
const sink = (leaf: Leaf, random: Random): Sketch[] => {
  const { across, base, water, stage } = leaf;
  const wet = (share: number) => blend(base, water, share + 0.25 * random());
  return [
    across(0.2 * wobble(random), 0, 1.6, {
      width: 1.1 + 0.6 * random(),
      brush: random() < 0.5 ? 'scumble' : 'worked',
      load: wet(0.4),
      second: wet(0.6),
      stage,
      hand: 'left',
      body: 0.7,
    }),
    ...(random() < 0.6 ? [gleam(leaf, random)] : []),
  ];
};

/** How much larger than most a leaf is that no single pull covers. */
const LARGE = 1.6;

/** A leaf that lies on the water, larger or smaller by `size`: one is modelled, one pulled at once, one abbreviated, one half sunk. */
export const sketchLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size: number,
): Sketch[] => {
  const leaf = createLeaf(scene, random, x, y, stage, size);
  const manner = random();
  if (manner < 0.3 || size > LARGE) return model(leaf, random);
  if (manner < 0.64) return pull(leaf, random);
  return manner < 0.88 ? abbreviate(leaf, random) : sink(leaf, random);
};
