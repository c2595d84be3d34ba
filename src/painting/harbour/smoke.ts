import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { comma, sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#3f7379'), lab('#43756f'), lab('#3d6f7c')];

/** How broad the blot at the funnel's mouth is, in sheets' scales: all of a smoke goes by that. */
const BLOT = 0.04;

/** What the wind has of it: from the funnel's mouth, in blots aside (down the wind) and up, where a stroke begins, bends and ends; how broad, in blots; how much fainter than the first. */
const DRIFTS = [
  {
    by: [
      [1.2, 1.9],
      [2, 2.6],
      [3.2, 2.9],
    ],
    broad: 1.2,
    fainter: 0.4,
  },
  {
    by: [
      [2.2, 2.5],
      [3.3, 3.2],
      [4.7, 3.5],
    ],
    broad: 1.4,
    fainter: 0.58,
  },
  {
    by: [
      [-0.2, 1.7],
      [0.7, 2.6],
      [1.8, 3.2],
    ],
    broad: 1.1,
    fainter: 0.62,
  },
] as const;

/** How many short strokes the blot is built of, and how far aside and up its far end lies, in blots. */
const STROKES = 13;
const REACH = [1.45, 2.15] as const;

/** Smoke: a blot of short strokes bent round its middle, and broad soft strokes that the wind has, each more of the sky. */
const puff = (scene: Scene, random: Random, [x, y]: Point, hue: Lab, lost: Unit): Sketch[] => {
  const { scale, side } = scene;
  const blot = vary(BLOT, 0.12, random) * scale;
  const stage = 0.6 + 0.06 * random();
  const at = ([aside, up]: Point): Point => [x - side * aside * blot, y - up * blot];
  const paint = (path: Sketch['path'], broad: number, fainter: number): Sketch => {
    const here = scene.colour(...path[3], stage);
    const load = shade(blend(hue, here, Math.min(0.9, lost + fainter)), 0.01 * wobble(random));
    const isSoft = fainter > 0.3;
    return sketchAlong(random, path, {
      width: broad * blot,
      brush: isSoft ? 'sweep' : 'flat',
      body: isSoft ? 0.4 : 0.7,
      load,
      second: isSoft ? blend(load, here, 0.4) : shade(load, 0.02),
      stage: isSoft ? stage : stage + 0.03 + 0.04 * random(),
      hand: 'left',
      spread: 0.004,
    });
  };
  const drifts = DRIFTS.map(({ by: [from, bend, to], broad, fainter }) => {
    const [a, b, c] = [at(from), at(bend), at(to)];
    const path = sampled((share) => {
      const mid = (p: number, q: number, r: number) =>
        (1 - share) ** 2 * p + 2 * share * (1 - share) * q + share ** 2 * r;
      return [mid(a[0], b[0], c[0]), mid(a[1], b[1], c[1])];
    });
    return paint(path, vary(broad, 0.15, random), fainter);
  });
  const strokes = Array.from({ length: STROKES }, (_, i): Sketch => {
    const along = (i + random()) / STROKES;
    // Narrow at the mouth, then round, then narrow again.
    const wide = 0.2 + 0.5 * Math.sin(Math.PI * Math.min(1, 0.16 + 0.8 * along));
    const off = wide * (i % 2 ? 1 : -1) * (0.25 + 0.5 * random());
    const [cx, cy] = at([REACH[0] * along ** 1.2 + 0.8 * off, 0.3 + REACH[1] * along - 0.5 * off]);
    const path = comma(
      cx,
      cy,
      vary(0.95, 0.2, random) * blot,
      side * (0.9 + 0.7 * wobble(random)) + (off > 0 ? Math.PI : 0),
      0.32 + 0.1 * wobble(random),
    );
    return paint(path, vary(0.52, 0.2, random), 0.02 + 0.16 * along * random());
  });
  return [...drifts, ...strokes];
};

/** A funnel in one pull, and its smoke; `lost` is how much of both is the mist's. */
export const sketchSmoke = (
  scene: Scene,
  random: Random,
  x: number,
  tall: number,
  lost: Unit,
): readonly Sketch[] => {
  const { horizon, scale } = scene;
  const hue = choose(SMOKE, random);
  const [y, stage] = [horizon + 0.012 * scene.rise - tall / 2, 0.63];
  const load = blend(hue, scene.colour(x, y, stage), 0.2 + 0.6 * lost);
  const funnel = sketchTouch(random, {
    x,
    y,
    length: 1.1 * tall,
    width: vary(0.0135, 0.15, random) * scale,
    angle: UPRIGHT + 0.02 * wobble(random),
    bow: 0.01 * wobble(random),
    brush: 'flat',
    load,
    second: shade(load, 0.02),
    stage,
    hand: 'left',
    body: 0.3,
    spread: 0.004,
  });
  const top = horizon + 0.012 * scene.rise - tall;
  return [funnel, ...puff(scene, random, [x, top], hue, lost)];
};
