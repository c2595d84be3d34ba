import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { GREENS, nearness, PALE, ROSY } from './colours.ts';
import type { Scene } from './scene.ts';

/** What every touch on a leaf has; its place and size are the leaf's own. */
type Part = Pick<WristTouch, 'width' | 'brush' | 'load' | 'second' | 'stage'> & Partial<WristTouch>;

/** A leaf: its colours where it lies, and the touches that are laid on it, in its radii. */
export interface Leaf {
  readonly stage: number;
  readonly base: Lab;
  readonly water: Lab;
  /** One more green of its own. */
  green(): Lab;
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

/** The radius of the broadest leaf, in sheets' scales, were it near by. */
const BROADEST = 0.084;

/** A leaf at its place, larger or smaller by `size`. */
export const createLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size: number,
): Leaf => {
  const radius = Math.min(BROADEST, size * vary(0.042, 0.36, random)) * nearness(y, scene.scale);
  const flat = 0.16 + 0.1 * y + 0.2 * random();
  const tilt = (wobble(random) * 0.24) / Math.max(1, size);
  const water = scene.colour(x, y, stage);
  const green = blend(choose(GREENS, random), choose(PALE, random), 0.15 + 0.55 * random());
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
    base: blend(green, water, 0.05 + 0.35 * random()),
    green: () =>
      blend(blend(choose(GREENS, random), green, 0.3 + 0.5 * random()), water, 0.35 * random()),
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
