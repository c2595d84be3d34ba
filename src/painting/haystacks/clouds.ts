import type { Random } from '../../random.ts';
import { clamp, mix, type Point } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** How far a cloud stands off in lightness from the sky, in OKLab. */
const DARKER = -0.05;

/** How high a cloud may be against half its length: higher it would be a mountain. */
const FLAT = 0.36;

/** A cloud: its middle, half how long and how high it is, how it slopes, its paint, and when it is laid. */
interface Cloud {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly high: number;
  readonly slope: number;
  readonly body: Lab;
  readonly begun: number;
}

/** How many touches a cloud has, and how long (in its half lengths) and wide (in its heights) they are. */
const TOUCHES = { many: 5, length: 1.1, width: 1.1 } as const;

const chooseCloud = (scene: Scene, random: Random, share: number): Cloud => {
  const { format, horizon, key, scale, sun } = scene;
  const [warm, cool = warm, , lilac = warm] = key.broken.sky;
  const down = mix(0.14, 0.8, share);
  const x = format * random();
  const half = vary(mix(0.26, 0.12, down), 0.4, random) * scale;
  return {
    x,
    y: horizon * down,
    half,
    high: Math.min(FLAT * half, vary(mix(0.075, 0.016, down), 0.3, random) * scale),
    slope: 0.03 * sun + 0.05 * wobble(random),
    body: choose([lilac, blend(lilac, cool, 0.5)], random),
    begun: 0.34 + 0.36 * random(),
  };
};

/** A place in a cloud, `along` it from −1 to 1 and `up` from its broken foot, 0, to its billows, 1: long and low, with no peak for flanks to run down from. */
const placeIn = (
  { swell }: Scene,
  { x, y, half, high, slope }: Cloud,
  along: number,
  up: number,
): Point => {
  const aside = along * half;
  const billow = 0.6 + 0.8 * swell(x + aside, y, 16, 4, 63);
  const round = Math.sqrt(Math.max(0.2, 1 - along ** 4));
  const foot = 0.2 + 0.6 * swell(x + aside, y, 14, 4, 64);
  return [x + aside, y + slope * aside + high * mix(foot, 0.5 - 1.05 * billow * round, up)];
};

/** A soft touch that lies along it, lost in the sky towards its foot. */
const layTouch = (scene: Scene, random: Random, cloud: Cloud): Sketch => {
  const middle = clamp(0.8 * wobble(random), -0.9, 0.9);
  const up = random();
  const reach = vary(TOUCHES.length, 0.35, random);
  const path = sampled((share) =>
    placeIn(scene, cloud, clamp(middle + reach * (share - 0.5), -1.25, 1.25), up),
  );
  const stage = cloud.begun + 0.05 * random();
  const sky = scene.sky(...path[1], stage);
  const value = sky[0] + DARKER * (0.5 + 0.8 * random());
  const own = atValue(cloud.body, value);
  const told = mix(0.55, 1, clamp(2 * up));
  const load = blend(sky, blend(atValue(sky, value), own, 0.35 + 0.45 * random()), told);
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(TOUCHES.width, 0.3, random) * Math.max(cloud.high, 0.02 * scene.scale),
    brush: 'sweep',
    load,
    second: blend(load, sky, 0.5),
    spread: 0.008,
    body: 0.5 + 0.5 * random(),
    // What sang out would lie alone in a quiet sky, as a blot.
    hand: 'left',
    stage,
  };
};

/** Whether a touch keeps to the open sky, clear of the stacks. */
const isClear = (scene: Scene, { path }: Sketch): boolean => {
  return path.every(
    ([x, y]) =>
      y < scene.skyline(x) - 0.016 &&
      ![0, 0.02].some((below) => scene.stackAt(x, y + below * scene.scale, 0.1)),
  );
};

/** The sky's clouds: a few, each of a few touches, with wide rests between. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('cloud banks');
  const count = 3;
  const touches = Array.from({ length: count }).flatMap((_, i) => {
    const cloud = chooseCloud(scene, random, (i + random()) / count);
    return Array.from({ length: TOUCHES.many }, () => layTouch(scene, random, cloud));
  });
  return touches.filter((touch) => isClear(scene, touch));
};
