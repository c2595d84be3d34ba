import type { Random } from '../../random.ts';
import { clamp, mix, type Point } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** How far a cloud stands off in lightness from the sky, in OKLab: its body, and the rim that the sun catches. */
const BODY = -0.06;
const RIM = 0.018;

/** A cloud: its middle, half how long and how high it is, how it slopes, its two paints, and when it is laid. */
interface Cloud {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly high: number;
  readonly slope: number;
  readonly body: Lab;
  readonly rim: Lab;
  readonly begun: number;
}

/** A part of it that is painted in one way: how many touches, how far out from its middle, how long (in turns about it) and wide, in which brushes. */
interface Part {
  readonly many: number;
  readonly out: readonly [least: number, most: number];
  readonly turn: number;
  readonly width: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly body: number;
}

const WITHIN: Part = {
  many: 15,
  out: [0.1, 0.75],
  turn: 0.2,
  width: 1.1,
  brushes: ['scumble', 'worked', 'veil'],
  body: 0.6,
};
const ABOUT: Part = {
  many: 9,
  out: [0.85, 1.2],
  turn: 0.13,
  width: 0.5,
  brushes: ['worked', 'scumble', 'filbert'],
  body: 0.7,
};

const chooseCloud = (scene: Scene, random: Random, share: number): Cloud => {
  const { format, horizon, key, scale, sun } = scene;
  const [warm, cool = warm, pale = warm, lilac = warm] = key.broken.sky;
  const down = mix(0.16, 0.8, share);
  return {
    x: format * random(),
    y: horizon * down,
    half: vary(mix(0.19, 0.1, down), 0.4, random) * scale,
    high: vary(mix(0.055, 0.014, down), 0.3, random) * scale,
    slope: 0.06 * sun + 0.1 * wobble(random),
    body: choose([lilac, blend(lilac, cool, 0.5)], random),
    rim: blend(choose([warm, warm, pale], random), key.glow, 0.25),
    begun: 0.34 + 0.36 * random(),
  };
};

/** A place about a cloud's middle: at an angle, so far out; its foot is flat. */
const placeAbout = ({ x, y, half, high, slope }: Cloud, angle: number, out: number): Point => {
  const aside = out * half * Math.cos(angle);
  const up = out * high * Math.sin(angle);
  return [x + aside, y + slope * aside - (up < 0 ? 0.45 * up : up)];
};

/** A touch that goes round with it. */
const curlTouch = (scene: Scene, random: Random, cloud: Cloud, part: Part): Sketch => {
  const isRim = part === ABOUT;
  // The rim turns to the sun.
  const towards = scene.sun > 0 ? 1.1 : Math.PI - 1.1;
  const from = isRim ? towards + 1.5 * wobble(random) : 2 * Math.PI * random();
  const out = mix(...part.out, random());
  const reach = vary(part.turn, 0.4, random) * Math.PI;
  const path = sampled((share) => placeAbout(cloud, from + reach * (share - 0.5), out));
  const [x, y] = path[1];
  const stage = cloud.begun + (isRim ? 0.05 : 0) + 0.05 * random();
  const sky = scene.sky(x, y, stage);
  const value = sky[0] + (isRim ? RIM : BODY) * (0.5 + 0.8 * random());
  const own = blend(atValue(sky, value), atValue(isRim ? cloud.rim : cloud.body, value), 0.75);
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(part.width, 0.35, random) * clamp(cloud.high, 0.012 * scene.scale, 1),
    brush: choose(part.brushes, random),
    load: own,
    second: isRim ? blend(sky, cloud.body, 0.3) : blend(own, sky, 0.4),
    spread: 0.008,
    body: part.body * (0.7 + 0.6 * random()),
    // What sang out would lie alone in a quiet sky, as a blot.
    hand: 'left',
    stage,
  };
};

/** Whether a touch keeps to the open sky, clear of the stacks and of the poplars, which may stand before it is laid. */
const isClear = (scene: Scene, { path }: Sketch): boolean => {
  const { poplars, farBank, scale } = scene;
  const near = 0.01 * scale;
  return path.every(
    ([x, y]) =>
      y < scene.skyline(x) - 0.016 &&
      ![0, 0.02].some((below) => scene.stackAt(x, y + below * scale, 0.1)) &&
      !poplars.some(
        (poplar) =>
          Math.abs(x - poplar.x) < poplar.half + near && y > farBank - poplar.height - near,
      ),
  );
};

/** The sky's clouds: a few, each a body that goes round and a rim, with wide rests between. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('cloud banks');
  const count = 4;
  const touches = Array.from({ length: count }).flatMap((_, i) => {
    const cloud = chooseCloud(scene, random, (i + random()) / count);
    return [WITHIN, ABOUT].flatMap((part) =>
      Array.from({ length: part.many }, () => curlTouch(scene, random, cloud, part)),
    );
  });
  return touches.filter((touch) => isClear(scene, touch));
};
