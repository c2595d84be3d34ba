import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, HEARTS, nearness, PETALS, YELLOW } from './colours.ts';
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
  /** How far its petals lean out to either side, in radians: one is a cup, another lies open. */
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
    fan: mix(0.5, 1.6, random()),
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
        blend(blend(heart, petal, 0.25), [0.42, 0.1, -0.07], mix(0.2, 0.9, down)),
        water,
        mix(0.05, 0.5, down),
      ),
      second: blend(heart, water, 0.5),
      stage: stage - 0.05 * random(),
    });
  }),
];

/** How much of the picture's growth a flower takes to open. */
const OPENS = 0.045;

/** So many thick touches, the low ones first: red at the foot, then rose, the whitest above and on the side of the light, none as large as another. */
const open = ({ at, heart, petal, turned, fan, stage }: Flower, random: Random, count: number) =>
  Array.from({ length: count }, (_, nth): Sketch => {
    const done = nth / (count - 1);
    const lean = fan * (2 * random() - 1) + 0.3 * turned;
    const lit = clamp(done * (1 - 0.2 * lean) + 0.2 * wobble(random));
    return at({
      dx: 0.3 * Math.sin(lean) * (1.1 - 0.5 * done),
      dy: mix(0.12, -0.24, done) + 0.08 * wobble(random),
      angle: 0.6 * lean + wobble(random),
      length: Math.min(0.5, vary(0.38, 0.4, random)),
      width: Math.max(0.18, vary(0.28, 0.4, random)),
      brush: lit < 0.35 ? 'worked' : 'impasto',
      load: blend(heart, petal, mix(0.1, 0.92, lit)),
      second: blend(petal, heart, 0.6 * (1 - lit) * random()),
      stage: stage + OPENS * done,
      spread: 0.02,
    });
  });

/** Its mass, before its petals are told: one soft touch of the heart's red and the petals' rose. */
const mass = ({ at, heart, petal, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: 0.12 * turned,
    dy: 0,
    angle: wobble(random),
    length: vary(0.62, 0.2, random),
    width: vary(0.44, 0.2, random),
    brush: 'worked',
    load: blend(heart, petal, 0.3 + 0.3 * random()),
    second: heart,
    stage: stage - 0.01,
  });

/** The yellow at its heart. */
const light = ({ at, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: turned * 0.4,
    dy: -0.05,
    angle: wobble(random),
    length: 0.3,
    width: 0.22,
    brush: 'impasto',
    load: shade(YELLOW, 0.02, 0.85),
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
