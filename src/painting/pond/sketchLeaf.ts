import type { Random } from '../../random.ts';
import type { BrushName } from '../brushes.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DARK } from './colours.ts';
import { createLeaf, type Leaf } from './leaf.ts';
import type { Scene } from './scene.ts';

/** The dark that it lies on, under its near side. */
const shadow = ({ round, water, stage }: Leaf, random: Random): Sketch => {
  const dark = choose(DARK, random);
  const from = 0.3 + 0.8 * random();
  return round(from, from + 0.9 + 0.7 * random(), 0.92, {
    width: vary(0.46, 0.35, random),
    brush: 'worked',
    load: blend(dark, water, 0.15 + 0.4 * random()),
    second: blend(dark, water, 0.5),
    stage: stage + 0.06,
    hand: 'left',
    body: 0.7,
  });
};

const FIRM: readonly [BrushName, ...BrushName[]] = ['worked', 'worked', 'worked', 'flat'];

/** Its body: a broad touch along its far side, one along its near side, and the sky's or the water's colour between them. */
const body = (
  { across, round, base, green, water, skied, stage }: Leaf,
  random: Random,
): Sketch[] => {
  const side = (from: number, value: number, row: number): Sketch =>
    round(from + 0.25 * wobble(random), from + Math.PI + 0.25 * wobble(random), 0.5, {
      width: vary(0.95, 0.3, random),
      brush: choose(FIRM, random),
      load: shade(green(), value + 0.04 * wobble(random)),
      second: blend(base, skied(), 0.5 * random()),
      stage: stage + 0.03 * row,
      spread: 0.02,
      body: 0.9 + 0.7 * random(),
    });
  return [
    side(0, -0.03, 0),
    side(Math.PI, 0.05, 1),
    across(0.2 * wobble(random) - 0.1, 0.12 * wobble(random), 1 + 0.4 * random(), {
      width: vary(1, 0.4, random),
      brush: random() < 0.5 ? 'dry' : 'worked',
      load: blend(base, random() < 0.85 ? skied() : water, 0.4 + 0.4 * random()),
      second: base,
      stage: stage + 0.08,
      body: 0.9 + 0.8 * random(),
    }),
  ];
};

/** Its rim, found on the side of the light and lost on the other: thick, pale or rosy, in one pull or two. */
const rim = ({ round, base, skied, stage }: Leaf, random: Random): Sketch[] => {
  const from = Math.PI * (0.95 + 0.5 * random());
  const light = shade(blend(skied(), base, 0.2), 0.02);
  const found = round(from, from + 0.7 + 0.9 * random(), 0.8, {
    width: vary(0.3, 0.4, random),
    brush: random() < 0.6 ? 'impasto' : 'drag',
    load: light,
    second: skied(),
    stage: stage + 0.16,
    spread: 0.02,
    body: 0.8 + 0.5 * random(),
  });
  if (random() < 0.5) return [found];
  const near = 0.5 + 0.9 * random();
  return [
    found,
    round(near, near + 0.7 + 0.6 * random(), 0.88, {
      width: vary(0.28, 0.4, random),
      brush: random() < 0.5 ? 'impasto' : 'drag',
      load: random() < 0.6 ? skied() : shade(base, -0.09),
      second: base,
      stage: stage + 0.16,
      body: 0.9,
    }),
  ];
};

/** The sky, dragged over it nearly dry. */
const gleam = ({ across, base, skied, stage }: Leaf, random: Random): Sketch =>
  across(wobble(random) * 0.5 - 0.1, wobble(random) * 0.4, 0.6 + 0.7 * random(), {
    width: vary(0.5, 0.4, random),
    brush: 'dry',
    load: blend(skied(), base, 0.1 + 0.3 * random()),
    second: blend(base, skied(), 0.5),
    stage: stage + 0.12 + 0.08 * random(),
    body: 1.2,
  });

/** All of it: its shadow, unless it is sunk, its body, its rim and the sky on it. */
const model = (leaf: Leaf, random: Random): Sketch[] => [
  ...(random() < 0.12 ? [] : [shadow(leaf, random)]),
  ...body(leaf, random),
  ...(random() < 0.8 ? rim(leaf, random) : []),
  ...(random() < 0.55 ? [gleam(leaf, random)] : []),
];

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

/** Only a ghost of it: pale gleams on the water, and at times a bit of its rim. */
const glimpse = (leaf: Leaf, random: Random): Sketch[] => [
  { ...gleam(leaf, random), hand: 'left' },
  gleam(leaf, random),
  ...(random() < 0.15 ? rim(leaf, random).slice(0, 1) : []),
];

/** A leaf that lies on the water, larger or smaller by `size`: one is modelled, one abbreviated, of one only a ghost is seen. */
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
  if (manner < 0.34) return model(leaf, random);
  return manner < 0.85 ? abbreviate(leaf, random) : glimpse(leaf, random);
};
