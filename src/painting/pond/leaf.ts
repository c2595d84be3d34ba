import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, nearness, PALE, ROSY } from './colours.ts';
import type { Scene } from './scene.ts';

/** What every touch on a leaf has; its place and size are the leaf's own. */
type Part = Pick<WristTouch, 'width' | 'brush' | 'load' | 'second' | 'stage'> & Partial<WristTouch>;

/** A leaf: its colours where it lies, and the touches that are laid on it, in its radii. */
interface Leaf {
  readonly stage: number;
  readonly base: Lab;
  readonly water: Lab;
  /** The sky's colour, as it lies on the leaf. */
  skied(): Lab;
  /** A touch along it, so far from its middle. */
  across(along: number, aside: number, length: number, part: Part): Sketch;
  /** A touch that follows its rim from one turn to another (0 right, a quarter of π near, π left), so many radii out. */
  round(from: number, to: number, out: number, part: Part): Sketch;
}

/** An ellipse's arc as a Bézier curve. */
const arc = (at: (turn: number, out: number) => Point, from: number, to: number, out: number) => {
  const handle = (4 / 3) * Math.tan((to - from) / 4);
  const [a, d] = [at(from, out), at(to, out)];
  const middle = at(0, 0);
  const leaning = (turn: number, by: number): Point => {
    const [x, y] = at(turn, out);
    const [tx, ty] = at(turn + Math.PI / 2, out);
    return [x + (tx - middle[0]) * by, y + (ty - middle[1]) * by];
  };
  return [a, leaning(from, handle), leaning(to, -handle), d] as const;
};

const createLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size: number,
): Leaf => {
  const radius = size * vary(0.044, 0.3, random) * nearness(y, scene.scale);
  const flat = 0.28 + 0.12 * y + 0.06 * random();
  const tilt = wobble(random) * 0.12;
  const water = scene.colour(x, y, stage);
  const green = blend(choose(GREENS, random), choose(PALE, random), 0.6 * random());
  const at = (turn: number, out: number): Point => {
    const [cos, sin] = [Math.cos(turn) * out, Math.sin(turn) * out];
    return [x + cos * radius, y + (sin * flat + cos * tilt) * radius];
  };
  const laid = (place: Point, length: number, part: Part) =>
    sketchTouch(random, {
      x: place[0],
      y: place[1],
      length,
      angle: tilt + wobble(random) * 0.12,
      spread: 0.014,
      ...part,
      width: part.width * radius * flat,
    });
  return {
    stage,
    water,
    base: blend(green, water, 0.15 + 0.4 * random()),
    skied: () => blend(choose(random() < 0.6 ? PALE : ROSY, random), scene.sky(0.2, stage), 0.25),
    across: (along, aside, length, part) =>
      laid([x + along * radius, y + (aside * flat + along * tilt) * radius], length * radius, {
        bow: aside * flat * 0.5,
        ...part,
      }),
    round: (from, to, out, part) => ({
      ...laid([x, y], radius, part),
      path: arc(at, from, to, out),
    }),
  };
};

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
const body = ({ across, round, base, water, skied, stage }: Leaf, random: Random): Sketch[] => {
  const side = (from: number, value: number, row: number): Sketch =>
    round(from + 0.25 * wobble(random), from + Math.PI + 0.25 * wobble(random), 0.56, {
      width: 0.8 + 0.25 * random(),
      brush: 'worked',
      load: shade(blend(base, water, 0.25 * random()), value + 0.02 * wobble(random)),
      second: blend(base, skied(), 0.35 * random()),
      stage: stage + 0.03 * row,
      body: 0.7 + 0.6 * random(),
    });
  return [
    side(0, -0.04, 0),
    side(Math.PI, 0.02, 1),
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
  if (random() < 0.4) return [found];
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
    brush: 'drag',
    load: skied(),
    second: blend(base, skied(), 0.5),
    stage: stage + 0.12 + 0.08 * random(),
    body: 1.2,
  });

/** A leaf that lies on the water, larger or smaller by `size`: most are modelled, of some only a rim and a gleam are seen. */
export const sketchLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size = 1,
): Sketch[] => {
  const leaf = createLeaf(scene, random, x, y, stage, size);
  const isSunk = random() < 0.12;
  return [
    ...(isSunk ? [] : [shadow(leaf, random)]),
    ...body(leaf, random),
    ...rim(leaf, random),
    ...(random() < 0.6 ? [gleam(leaf, random)] : []),
  ];
};
