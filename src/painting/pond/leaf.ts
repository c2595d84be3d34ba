import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, nearness, PALE, ROSY } from './colours.ts';
import type { Scene } from './scene.ts';

/** A touch on a leaf of radius 1: along and across it, the length and width in radii, and how it bends with the rim. */
type Part = Pick<WristTouch, 'length' | 'width' | 'brush' | 'load' | 'second' | 'stage'> &
  Partial<WristTouch> & { readonly along: number; readonly aside: number };

/** A leaf: where it lies, how large and flat and turned, its colours there, and the touch that is laid on it. */
interface Leaf {
  readonly stage: number;
  readonly base: Lab;
  readonly water: Lab;
  /** The sky's colour, as it lies on the leaf. */
  skied(): Lab;
  at(part: Part): Sketch;
}

const createLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size: number,
): Leaf => {
  const radius = size * vary(0.054, 0.36, random) * nearness(y, scene.scale);
  const flat = 0.15 + 0.1 * y + 0.07 * random();
  const tilt = wobble(random) * 0.2;
  const water = scene.colour(x, y, stage);
  const green = blend(choose(GREENS, random), choose(PALE, random), 0.35 * random() ** 2);
  const warm = 0.25 * scene.glow(x, y);
  return {
    stage,
    water,
    base: blend(green, water, 0.12 + 0.3 * random()),
    skied: () =>
      blend(choose(random() < 0.65 ? PALE : ROSY, random), scene.sky(y * 0.7, stage), warm),
    at: ({ along, aside, length, width, ...rest }) =>
      sketchTouch(random, {
        x: x + along * radius,
        y: y + (aside * flat + along * tilt) * radius,
        length: length * radius,
        width: width * radius * flat,
        angle: tilt + wobble(random) * 0.14,
        bow: aside * flat * 0.62,
        ...rest,
      }),
  };
};

/** The dark that it lies on, more to one side, lost in the water. */
const shadow = ({ at, water, stage }: Leaf, random: Random): Sketch => {
  const dark = choose(DARK, random);
  return at({
    along: 0.1 + wobble(random) * 0.6,
    aside: 0.55 + 0.45 * random(),
    length: 1.1 + 1.2 * random(),
    width: 0.7 + 0.9 * random(),
    brush: 'filbert',
    load: blend(dark, water, 0.25 + 0.4 * random()),
    second: blend(dark, water, 0.7),
    stage: stage - 0.14,
    hand: 'left',
    body: 0.7,
  });
};

/** Its green, in one to three touches that follow its round. */
const green = ({ at, base, stage }: Leaf, random: Random, rows: number): Sketch[] =>
  Array.from({ length: rows }, (_, row) => {
    const aside = rows > 1 ? mix(-0.4, 0.38, row / (rows - 1)) : 0;
    return at({
      along: wobble(random) * 0.34,
      aside,
      length: (1.8 - Math.abs(aside) * 0.6) * (0.55 + 0.5 * random()),
      width: (rows > 1 ? 0.9 : 1.7) + 0.7 * random(),
      brush: random() < 0.75 ? 'filbert' : 'dab',
      load: shade(base, -aside * 0.05 + wobble(random) * 0.05),
      second: random() < 0.6 ? choose(GREENS, random) : shade(base, -0.1),
      stage: stage + 0.03 * row,
      body: 0.5 + 0.9 * random() ** 2,
      spread: 0.035,
    });
  });

/** The sky dragged over it nearly dry. */
const drag = ({ at, base, skied, stage }: Leaf, random: Random): Sketch =>
  at({
    along: wobble(random) * 0.7 - 0.1,
    aside: wobble(random) * 0.55 - 0.12,
    length: 0.5 + 0.9 * random(),
    width: 0.45 + 0.6 * random(),
    brush: 'drag',
    load: skied(),
    second: blend(base, skied(), 0.4),
    stage: stage + 0.1 + 0.1 * random(),
    body: 1 + random(),
  });

/** A stretch of its rim, which catches the light here and is lost there. */
const rim = ({ at, base, skied, stage }: Leaf, random: Random): Sketch => {
  const isFar = random() < 0.5;
  return at({
    along: wobble(random) * 0.7 - 0.1,
    aside: isFar ? -0.9 : 0.8,
    length: 0.4 + 0.8 * random(),
    width: 0.3 + 0.2 * random(),
    brush: random() < 0.4 ? 'dab' : 'drag',
    load: isFar && random() < 0.5 ? choose(DARK, random) : blend(skied(), base, 0.3 * random()),
    second: base,
    stage: stage + 0.17,
    body: 0.8 + 0.6 * random(),
  });
};

/** Its edge where it turns up. */
const lip = ({ at, skied, stage }: Leaf, random: Random): Sketch =>
  at({
    along: (random() < 0.5 ? -1 : 1) * (0.72 + 0.2 * random()),
    aside: wobble(random) * 0.4,
    length: 0.3 + 0.25 * random(),
    width: 0.42,
    angle: wobble(random) * 0.9,
    brush: 'impasto',
    load: shade(choose(ROSY, random), 0.02),
    second: skied(),
    stage: stage + 0.2,
    body: 0.8,
  });

/**
 * A leaf that lies on the water, larger or smaller by `size`: one modelled on its dark, one a single sweep of the brush that the
 * sky lies on, one half sunk, of which the water leaves a piece.
 */
export const sketchLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size = 1,
): Sketch[] => {
  const leaf = createLeaf(scene, random, x, y, stage, size);
  const kind = random();
  if (kind < 0.24) return [...green(leaf, random, 1), drag(leaf, random)];
  if (kind < 0.42)
    return [
      shadow(leaf, random),
      drag(leaf, random),
      ...(random() < 0.5 ? [rim(leaf, random)] : []),
    ];
  return [
    shadow(leaf, random),
    ...green(leaf, random, 2 + Math.floor(random() * 1.6)),
    ...(random() < 0.8 ? [drag(leaf, random)] : []),
    ...(random() < 0.6 ? [rim(leaf, random)] : []),
    ...(random() < 0.12 ? [lip(leaf, random)] : []),
  ];
};
