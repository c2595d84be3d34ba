import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#3f7379'), lab('#43756f'), lab('#3d6f7c')];

/** How broad the blot at the funnel's mouth is, in sheets' scales: all of a smoke goes by that. */
const BLOT = 0.04;

/** A stroke of smoke: from the funnel's mouth, in blots aside (down the wind) and up, where it begins, bends and ends; how broad, in blots; how much fainter than the first; how much later it comes. */
const DRIFTS = [
  { by: [[1.2, 2], [2, 2.7], [3.2, 3]], broad: 1.3, fainter: 0.42, late: 0 },
  { by: [[2.2, 2.6], [3.3, 3.3], [4.7, 3.6]], broad: 1.5, fainter: 0.6, late: 0 },
  { by: [[-0.3, 2], [0.6, 2.8], [1.7, 3.4]], broad: 1.2, fainter: 0.66, late: 0 },
  { by: [[-0.45, 0.45], [0.15, 0.2], [0.8, 0.6]], broad: 0.8, fainter: 0.06, late: 0.02 },
  { by: [[0.1, 0.2], [0.3, 1], [1.1, 1.9]], broad: 1.05, fainter: 0.08, late: 0.03 },
  { by: [[-0.25, 1], [0, 1.6], [0.9, 2.2]], broad: 0.6, fainter: 0.02, late: 0.04 },
  { by: [[0.9, 0.9], [0.5, 0.25], [-0.05, 0.75]], broad: 0.36, fainter: 0, late: 0.06 },
] as const;

/** Smoke: a fat stroke curled round at the funnel's mouth, one pulled up from it, then broad ones that the wind has, each more of the sky. */
const puff = (scene: Scene, random: Random, [x, y]: Point, hue: Lab, lost: Unit): Sketch[] => {
  const { scale, side } = scene;
  const blot = vary(BLOT, 0.12, random) * scale;
  const stage = 0.6 + 0.06 * random();
  const at = ([aside, up]: Point): Point => [x - side * aside * blot, y - up * blot];
  const paint = (path: Sketch['path'], broad: number, fainter: number, late: number): Sketch => {
    const here = scene.colour(...path[3], stage);
    const load = shade(blend(hue, here, Math.min(0.9, lost + fainter)), 0.01 * wobble(random));
    return sketchAlong(random, path, {
      width: broad * blot,
      brush: fainter < 0.3 ? 'flat' : choose(['sweep', 'veil'], random),
      body: fainter < 0.3 ? 0.8 : 0.4,
      load,
      second: fainter < 0.3 ? shade(load, 0.03) : blend(load, here, 0.4),
      stage: stage + late,
      hand: 'left',
      spread: 0.004,
    });
  };
  return DRIFTS.map(({ by: [from, bend, to], broad, fainter, late }) => {
    const [a, b, c] = [at(from), at(bend), at(to)];
    const bow: Sketch['path'] = sampled((share) => {
      const mid = (p: number, q: number, r: number) =>
        (1 - share) ** 2 * p + 2 * share * (1 - share) * q + share ** 2 * r;
      return [mid(a[0], b[0], c[0]), mid(a[1], b[1], c[1])];
    });
    return paint(bow, broad * vary(1, 0.15, random), fainter, late);
  });
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
