import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { DARK } from './colours.ts';
import { createLeaf, type Leaf } from './leaf.ts';
import type { Scene } from './scene.ts';

/** The dark that it lies on, under its near side. */
const shadow = ({ round, water, stage }: Leaf, random: Random): Sketch => {
  const dark = choose(DARK, random);
  const from = 0.3 + 0.8 * random();
  return round(from, from + 0.9 + 0.7 * random(), 1.1, {
    width: 0.36 + 0.2 * random(),
    brush: 'filbert',
    load: blend(dark, water, 0.1 + 0.3 * random()),
    second: blend(dark, water, 0.5),
    stage: stage + 0.06,
    hand: 'left',
    body: 0.7,
  });
};

/** Its body: a broad touch along its far side, one along its near side, and the sky's or the water's colour between them. */
const body = (
  { across, round, base, green, water, skied, stage }: Leaf,
  random: Random,
): Sketch[] => {
  const side = (from: number, value: number, row: number): Sketch =>
    round(from + 0.25 * wobble(random), from + Math.PI + 0.25 * wobble(random), 0.56, {
      width: 0.8 + 0.25 * random(),
      brush: 'worked',
      load: shade(green(), value + 0.04 * wobble(random)),
      second: blend(base, skied(), 0.35 * random()),
      stage: stage + 0.03 * row,
      body: 0.7 + 0.6 * random(),
    });
  return [
    side(0, -0.03, 0),
    side(Math.PI, 0.05, 1),
    across(0.2 * wobble(random) - 0.1, 0.12 * wobble(random), 1.1 + 0.3 * random(), {
      width: 0.7 + 0.4 * random(),
      brush: 'worked',
      load: blend(base, random() < 0.6 ? skied() : water, 0.35 + 0.3 * random()),
      second: base,
      stage: stage + 0.08,
      body: 0.6 + 0.6 * random(),
    }),
  ];
};

/** Its rim, found on the side of the light and lost on the other. */
const rim = ({ round, base, skied, stage }: Leaf, random: Random): Sketch[] => {
  const from = Math.PI * (1.02 + 0.3 * random());
  const light = shade(blend(skied(), base, 0.25), 0.04);
  const found = round(from, from + 0.8 + 0.9 * random(), 0.77, {
    width: 0.24 + 0.12 * random(),
    brush: random() < 0.3 ? 'impasto' : 'worked',
    load: light,
    second: skied(),
    stage: stage + 0.16,
    body: 0.5 + 0.5 * random(),
  });
  if (random() < 0.55) return [found];
  const near = 0.2 + 1.4 * random();
  return [
    found,
    round(near, near + 0.9 + 0.6 * random(), 0.9, {
      width: 0.2 + 0.12 * random(),
      brush: 'drag',
      load: random() < 0.5 ? blend(light, base, 0.4) : shade(base, -0.09),
      second: base,
      stage: stage + 0.16,
      body: 0.9,
    }),
  ];
};

/** The sky, dragged over it nearly dry. */
const gleam = ({ across, base, skied, stage }: Leaf, random: Random): Sketch =>
  across(wobble(random) * 0.5 - 0.1, wobble(random) * 0.4, 0.6 + 0.6 * random(), {
    width: 0.4 + 0.3 * random(),
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
  ...(random() < 0.6 ? rim(leaf, random) : []),
  ...(random() < 0.55 ? [gleam(leaf, random)] : []),
];

/** One leaf in two flat touches, the second shorter and of the sky. */
const abbreviate = ({ across, base, green, skied, stage }: Leaf, random: Random): Sketch[] => [
  across(0.15 * wobble(random), 0.1 * wobble(random), 1.3 + 0.5 * random(), {
    width: 1.1 + 0.5 * random(),
    brush: 'worked',
    load: shade(green(), 0.03 + 0.05 * wobble(random)),
    second: blend(base, skied(), 0.4),
    stage: stage + 0.03,
    body: 0.8 + 0.5 * random(),
  }),
  across(0.5 * wobble(random), -0.3 * random(), 0.7 + 0.6 * random(), {
    width: 0.45 + 0.4 * random(),
    brush: random() < 0.5 ? 'drag' : 'worked',
    load: blend(skied(), base, 0.5 * random()),
    second: base,
    stage: stage + 0.13,
    body: 1,
  }),
];

/** Only what the light finds of it. */
const glimpse = (leaf: Leaf, random: Random): Sketch[] => [
  shadow(leaf, random),
  ...rim(leaf, random).slice(0, 1),
  gleam(leaf, random),
];

/** A leaf that lies on the water, larger or smaller by `size`: one is modelled, one abbreviated, of one only a rim and a gleam are seen. */
export const sketchLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size = 1,
): Sketch[] => {
  const leaf = createLeaf(scene, random, x, y, stage, size);
  const manner = random();
  if (manner < 0.42) return model(leaf, random);
  return manner < 0.94 ? abbreviate(leaf, random) : glimpse(leaf, random);
};
