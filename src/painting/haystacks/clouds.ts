import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** How far a cloud stands off in lightness from the sky, in OKLab: its body, and the edge that the sun catches. */
const BODY = -0.022;
const EDGE = 0.008;

/** A thin cloud: its middle, half how long and how high it is, how it slopes, its two paints, and when it is laid. */
interface Cloud {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly high: number;
  readonly slope: number;
  readonly body: Lab;
  readonly edge: Lab;
  readonly begun: number;
}

const chooseCloud = (scene: Scene, random: Random, share: number): Cloud => {
  const { format, horizon, key, scale, sun } = scene;
  const [warm, cool = warm, pale = warm, lilac = warm] = key.broken.sky;
  const down = mix(0.14, 0.92, share);
  return {
    x: format * random(),
    y: horizon * down,
    half: vary(mix(0.36, 0.24, down), 0.35, random) * scale,
    high: mix(0.06, 0.016, down) * (0.6 + 0.8 * random()) * scale,
    slope: 0.06 * sun + 0.08 * wobble(random),
    body: choose([lilac, cool], random),
    edge: choose(down > 0.4 ? [warm, warm, pale] : [pale, warm, lilac], random),
    begun: 0.3 + 0.4 * random(),
  };
};

/** Where a touch of it lies: on its edge or in its body, a share `along` from its middle to its end. */
const placeTouch = (
  scene: Scene,
  random: Random,
  { x: middle, y: level, half, high, slope }: Cloud,
  isEdge: boolean,
) => {
  const { sun, swell } = scene;
  // The edge turns to the sun, and what is under a cloud is lit from below.
  const along = clamp(0.95 * wobble(random) + (isEdge ? 0.25 * sun : 0), -1, 1);
  const up = isEdge ? -0.75 + 0.3 * wobble(random) : 0.8 * wobble(random);
  const x = middle + along * half;
  const billow = swell(x, level, 11, 4, 63) - 0.5;
  return {
    x,
    y: level + slope * (x - middle) - (up + billow) * high * (1 - along * along),
    along,
  };
};

/** The cloud's paint on a sky of one colour; towards its ends it goes over into the sky. */
const paintOn = (sky: Lab, random: Random, cloud: Cloud, along: number, isEdge: boolean): Lab => {
  const strength = (1 - 0.6 * along * along) * (0.55 + 0.45 * random());
  const value = sky[0] + (isEdge ? EDGE * (0.4 + random()) : BODY * (0.3 + random()));
  const own = atValue(isEdge ? cloud.edge : cloud.body, value);
  return blend(atValue(sky, value), own, strength);
};

/** A touch of it: broken ones in its body, thin crisp ones where the sun catches its edge. */
const layTouch = (scene: Scene, random: Random, cloud: Cloud): Sketch[] => {
  const { scale } = scene;
  const isEdge = random() < 0.22;
  const { x, y, along } = placeTouch(scene, random, cloud, isEdge);
  const length = vary(isEdge ? 0.045 : 0.16, 0.45, random) * scale;
  const isOpen = (px: number) =>
    y < scene.skyline(px) - 0.016 &&
    ![0, 0.02].some((below) => scene.stackAt(px, y + below * scale, 0.1));
  if (![-0.5, 0, 0.5].every((end) => isOpen(x + end * length))) return [];
  const stage = cloud.begun + (isEdge ? 0.06 : 0) + 0.05 * random();
  const sky = scene.sky(x, y, stage);
  const load = paintOn(sky, random, cloud, along, isEdge);
  return [
    sketchTouch(random, {
      x,
      y,
      length,
      width: vary(isEdge ? 0.014 : 0.075, 0.5, random) * scale,
      angle: cloud.slope + (isEdge ? 0.3 : 0.25) * wobble(random),
      bow: 0.12 * wobble(random),
      brush: isEdge ? 'worked' : 'sweep',
      load,
      second: blend(sky, isEdge ? load : atValue(cloud.edge, sky[0]), 0.4),
      stage,
      // What sang out would lie alone in a quiet sky, as a blot.
      hand: 'left',
      body: 0.4 + 0.5 * random(),
      spread: 0.008,
    }),
  ];
};

/** Whether a touch keeps clear of the poplars, which may stand before it is laid. */
const isClear = ({ poplars, farBank, scale }: Scene, { path }: Sketch): boolean => {
  const near = 0.01 * scale;
  return !poplars.some((poplar) =>
    path.some(
      ([x, y]) => Math.abs(x - poplar.x) < poplar.half + near && y > farBank - poplar.height - near,
    ),
  );
};

/** The sky's thin clouds: a few clusters of touches, with a wide rest between. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('cloud banks');
  const count = 3;
  const touches = Array.from({ length: count }).flatMap((_, i) => {
    const cloud = chooseCloud(scene, random, (i + random()) / count);
    const many = 14 + Math.floor(10 * random());
    return Array.from({ length: many }).flatMap(() => layTouch(scene, random, cloud));
  });
  return touches.filter((touch) => isClear(scene, touch));
};
