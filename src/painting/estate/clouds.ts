import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { leavesFree } from './leavesFree.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

/** A touch of a cloud: how far along it towards the sun and down its middle lies, in its half widths and heights, how long and broad it is, in the same, and how it is laid. */
type Lay = (
  at: readonly [along: number, down: number],
  size: readonly [length: number, width: number],
  rest: Pick<WristTouch, 'brush' | 'load' | 'stage'> & Partial<WristTouch>,
) => Sketch;

const layOn =
  ({ sun }: Scene, random: Random, { x, y, across, deep }: Cloud): Lay =>
  ([along, down], [length, width], rest) =>
    sketchTouch(random, {
      x: x + along * sun * across,
      y: y + down * deep,
      length: vary(length, 0.25, random) * across,
      width: vary(width, 0.2, random) * deep,
      angle: 0.12 * wobble(random),
      bow: 0.06 * wobble(random),
      second: rest.load,
      hand: 'left',
      body: 0.5,
      spread: 0.003,
      ...rest,
    });

/** The sky about a cloud. */
const skyAt = (scene: Scene, { x, y, deep }: Cloud): Lab =>
  // A low cloud has sky below it, not the mountain.
  scene.open(x, Math.min(y + 1.2 * deep, scene.ridge(x) - 0.03 * scene.scale), 0.4);

/** The unequal heaps of a cloud, from its lost end to the one in the sun: how far along each lies, how high it rises and how broad it is, and how much of the sky it has. */
const HEAPS: readonly {
  readonly along: number;
  readonly rise: Unit;
  readonly broad: Unit;
  readonly sky: Unit;
}[] = [
  { along: -0.8, rise: 0.3, broad: 0.55, sky: 0.5 },
  { along: -0.34, rise: 0.6, broad: 0.8, sky: 0.2 },
  { along: 0.16, rise: 1.1, broad: 0.95, sky: 0 },
  { along: 0.66, rise: 0.5, broad: 0.6, sky: 0.1 },
];

/** The broad touches that turn a heap: how far along it and up each lies, in shares of it, which way it goes, in radians, rising to the sun, how long and how broad, and how much of the base's paint it has. */
const TURNS = [
  { along: 0, up: 0.1, way: 0.04, size: [1, 0.7], low: 0.8 },
  { along: -0.2, up: 0.36, way: -0.1, size: [0.9, 1], low: 0.3 },
  { along: 0.2, up: 0.42, way: 0.08, size: [0.9, 1], low: 0.1 },
  { along: 0, up: 0.78, way: -0.03, size: [0.7, 0.8], low: 0 },
] as const;

/** Its heaps run together to one mass, each turned in a few broad touches from its base up. */
const heapUp = (scene: Scene, random: Random, lay: Lay, sky: Lab): Sketch[] => {
  const { backs, bases } = scene.light;
  return HEAPS.flatMap(({ along, rise, broad, sky: thin }, i) =>
    TURNS.map(({ along: aside, up, way, size: [long, wide], low }, j) => {
      const own = blend(choose(backs, random), choose(bases, random), low);
      return lay(
        [along + (aside + 0.1 * wobble(random)) * broad, 0.35 - up * rise],
        [long * broad, wide * broad],
        {
          brush: choose(['worked', 'filbert', 'worked'], random),
          load: blend(own, sky, thin),
          second: blend(choose(bases, random), sky, thin),
          angle: way * scene.sun + 0.06 * wobble(random),
          stage: 0.2 + 0.004 * i + 0.003 * j,
          body: 0.8,
        },
      );
    }),
  );
};

/** The flat rubs of a small cloud: how far along it and down each lies, how long and how broad it is, and how much of the sky it has. */
const RUBS = [
  { at: [-0.4, 0.16], size: [1.1, 0.5], thin: 0.6 },
  { at: [0.3, 0.02], size: [1.2, 0.7], thin: 0.4 },
  { at: [0.1, -0.2], size: [0.7, 0.5], thin: 0.3 },
] as const;

/** A small cloud, rubbed thin into its sky. */
const rubIn = (scene: Scene, random: Random, lay: Lay, sky: Lab): Sketch[] => {
  const { backs, bases } = scene.light;
  return RUBS.map(({ at, size, thin }, i) =>
    lay(at, size, {
      brush: 'scumble',
      load: blend(choose(backs, random), sky, thin),
      second: blend(choose(bases, random), sky, thin),
      angle: 0.05 * wobble(random),
      stage: 0.2 + 0.004 * i,
    }),
  );
};

/** The sky pulled wet into its underside and over its lost end. */
const pullSkyIn = (random: Random, lay: Lay, sky: Lab, base: Lab): Sketch[] =>
  (
    [
      [-0.95, 0, 0.5, 0.34],
      [-0.3, 0.7, 0.7, 0.3],
      [0.5, 0.6, 0.5, 0.24],
    ] as const
  ).map(([along, down, length, width], i) =>
    lay([along + 0.08 * wobble(random), down], [length, width], {
      brush: 'sweep',
      load: blend(sky, base, 0.12 + 0.15 * random()),
      angle: 0.3 * wobble(random),
      body: 0.9,
      stage: 0.246 + 0.002 * i,
    }),
  );

/** Where the light meets it: how far along and down each touch lies, below 0 up, how long, how broad and how thick it is. */
const LIGHTS = [
  { at: [0.2, -0.5], size: [0.6, 0.34], body: 1.3 },
  { at: [0.46, -0.24], size: [0.34, 0.26], body: 1 },
  { at: [-0.26, -0.24], size: [0.24, 0.2], body: 0.8 },
] as const;

/** The light on its back in few thick touches. */
const lightUp = (scene: Scene, random: Random, lay: Lay): Sketch[] =>
  LIGHTS.map(({ at, size, body }, i) =>
    lay([at[0] + 0.06 * wobble(random), at[1] + 0.06 * wobble(random)], size, {
      brush: 'worked',
      load: blend(choose(scene.light.edges, random), choose(scene.light.backs, random), 0.2 * i),
      second: choose(scene.light.backs, random),
      angle: 0.06 * wobble(random),
      body: mix(body, 1, 0.2 * random()),
      stage: 0.262 + 0.004 * i,
    }),
  );

/** From how far across on a cloud is a large one, in sheets' scales. */
const LARGE = 0.26;

/** A cloud: a small one rubbed in, a large one heaped on a level base, the sky in it, and the light. */
const layCloud = (scene: Scene, random: Random, cloud: Cloud): Sketch[] => {
  const lay = layOn(scene, random, cloud);
  const sky = skyAt(scene, cloud);
  if (cloud.across < LARGE * scene.scale) return rubIn(scene, random, lay, sky);
  return [
    ...heapUp(scene, random, lay, sky),
    ...pullSkyIn(random, lay, sky, choose(scene.light.bases, random)),
    ...lightUp(scene, random, lay),
  ];
};

/** Clouds in bands, the lower the flatter; the rest of the sky rests. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const isFree = leavesFree(scene);
  const isSky = ({ path, width }: Sketch) =>
    path.every(([x, y]) => y < scene.ridge(x) - 0.5 * width);
  return scene.clouds
    .flatMap((cloud, i) => layCloud(scene, scene.randomFor(`cloud ${i}`), cloud))
    .filter((sketch) => isSky(sketch) && isFree(sketch));
};
