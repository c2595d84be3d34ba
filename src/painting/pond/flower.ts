import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, HEARTS, nearness, PETALS, SHADED, YELLOW } from './colours.ts';
import type { Scene } from './scene.ts';

/** A touch on a flower, its place and size in the flower's own. */
type Dab = Pick<WristTouch, 'length' | 'width' | 'angle' | 'brush' | 'load' | 'stage'> &
  Partial<WristTouch> & { readonly dx: number; readonly dy: number };

/** A flower: when it opens, the colours of its petals and heart, which way it is turned, and the touch that is laid on it. */
interface Flower {
  readonly stage: number;
  readonly petal: Lab;
  readonly heart: Lab;
  readonly turned: number;
  /** How far its outer petals lean to either side, in radians: one is a cup, another lies open. */
  readonly fan: number;
  /** The water's colour under it. */
  readonly water: Lab;
  at(dab: Dab): Sketch;
}

const createFlower = (scene: Scene, random: Random, x: number, y: number): Flower => {
  const size = vary(0.06, 0.36, random) * nearness(y, scene.scale);
  const stage = 0.84 + 0.1 * random();
  const petal = choose(PETALS, random);
  return {
    stage,
    petal,
    heart: choose(HEARTS, random),
    turned: wobble(random) * 0.6,
    fan: mix(0.6, 1.25, random()),
    water: scene.colour(x, y, stage),
    at: ({ dx, dy, length, width, ...rest }) =>
      sketchTouch(random, {
        x: x + dx * size,
        y: y + dy * size,
        length: length * size,
        width: width * size,
        second: petal,
        spread: 0.012,
        ...rest,
      }),
  };
};

/** Its red and violet in the water, and the dark that holds it. */
const mirror = ({ at, heart, petal, water, turned, stage }: Flower, random: Random): Sketch[] => [
  at({
    dx: turned * 0.3,
    dy: 0.42,
    angle: wobble(random) * 0.3,
    length: 1.3,
    width: 0.5,
    brush: 'filbert',
    load: choose(DARK, random),
    second: water,
    stage: stage - 0.08,
  }),
  ...Array.from({ length: 1 + Math.floor(2.5 * random()) }, (_, nth) => {
    const down = random() * (nth === 0 ? 0.3 : 1);
    return at({
      dx: turned * 0.3 + 0.3 * wobble(random),
      dy: mix(0.3, 0.95, down),
      angle: 0.3 * wobble(random),
      length: vary(nth === 0 ? 0.7 : 0.42, 0.4, random),
      width: vary(nth === 0 ? 0.24 : 0.12, 0.35, random),
      brush: nth === 0 || random() < 0.5 ? 'scumble' : 'worked',
      load: blend(
        blend(blend(heart, petal, 0.4), [0.42, 0.1, -0.07], mix(0.3, 0.9, down)),
        water,
        mix(0.25, 0.6, down),
      ),
      second: blend(heart, water, 0.6),
      stage: stage - 0.05 * random(),
    });
  }),
];

/** How much of the picture's growth a flower takes to open. */
const OPENS = 0.045;

/** Where all its petals spring from, below its middle. */
const BASE = 0.16;

/** So many petals, short fat pulls up and outward from one base, the shaded side first: that one cool and half lost in the leaf, the others of one paint, none as large as another. */
const open = ({ at, heart, petal, turned, fan, stage }: Flower, random: Random, count: number) =>
  Array.from({ length: count }, (_, nth): Sketch => {
    const done = nth / (count - 1);
    const lean = fan * (1 - 2 * done + 0.5 * (random() - 0.5)) + 0.4 * turned;
    const shaded = nth === 0 ? 0.65 : 0.05 + 0.28 * (1 - done);
    const load = blend(petal, SHADED, shaded + 0.1 * wobble(random));
    const angle = lean - UPRIGHT + 0.2 * wobble(random);
    const length = Math.min(0.5, vary(0.43, 0.3, random));
    return at({
      dx: 0.5 * length * Math.cos(angle) + 0.04 * wobble(random),
      dy: BASE + 0.5 * length * Math.sin(angle),
      angle,
      length,
      width: Math.max(0.2, vary(0.27, 0.3, random)),
      brush: nth === 0 ? 'worked' : 'impasto',
      load,
      second: blend(load, heart, 0.22 * random()),
      stage: stage + OPENS * done,
      spread: 0.01,
    });
  });

/** Its mass, before its petals are told: one soft touch of their shade. */
const mass = ({ at, heart, petal, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: 0.12 * turned,
    dy: 0.04,
    angle: 0.4 * wobble(random),
    length: vary(0.5, 0.2, random),
    width: vary(0.36, 0.2, random),
    brush: 'worked',
    load: blend(blend(petal, heart, 0.25 + 0.2 * random()), SHADED, 0.3),
    second: blend(petal, SHADED, 0.6),
    stage: stage - 0.01,
  });

/** The dot of yellow in its heart. */
const light = ({ at, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: turned * 0.15,
    dy: BASE - 0.14,
    angle: wobble(random),
    length: 0.1,
    width: 0.12,
    brush: 'dab',
    load: shade(YELLOW, -0.04),
    stage: stage + OPENS + 0.005,
  });

/** A flower that stands on its leaf, each another abbreviation: a bud, or one that is open over its own mirror. */
export const sketchFlower = (scene: Scene, random: Random, x: number, y: number): Sketch[] => {
  const flower = createFlower(scene, random, x, y);
  if (random() < 0.1) return [...mirror(flower, random).slice(0, 1), ...open(flower, random, 3)];
  return [
    ...mirror(flower, random),
    mass(flower, random),
    ...open(flower, random, 3 + Math.floor(random() * 3)),
    ...(random() < 0.35 ? [light(flower, random)] : []),
  ];
};
