import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
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
  /** The water's colour under it. */
  readonly water: Lab;
  at(dab: Dab): Sketch;
}

const createFlower = (scene: Scene, random: Random, x: number, y: number): Flower => {
  const size = vary(0.032, 0.3, random) * nearness(y, scene.scale);
  const stage = 0.84 + 0.1 * random();
  const petal = choose(PETALS, random);
  return {
    stage,
    petal,
    heart: choose(HEARTS, random),
    turned: wobble(random) * 0.6,
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
const mirror = ({ at, heart, water, turned, stage }: Flower, random: Random): Sketch[] => [
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
  ...[0.55, 0.85].slice(0, random() < 0.35 ? 2 : 1).map((dy, nth) =>
    at({
      dx: turned * 0.3 + wobble(random) * 0.15,
      dy,
      angle: wobble(random) * 0.5,
      length: 0.95 - 0.3 * nth,
      width: 0.4,
      brush: 'worked',
      load: blend(blend(heart, [0.42, 0.1, -0.07], 0.6), water, 0.35 + 0.3 * nth),
      second: blend(heart, water, 0.5),
      stage: stage - 0.05,
    }),
  ),
];

/** So many petals: red low down, then rose, the whitest on top and on the side of the light, none like another. */
const open = ({ at, heart, petal, turned, stage }: Flower, random: Random, count: number) =>
  Array.from({ length: count }, (_, nth): Sketch => {
    const rise = count > 1 ? nth / (count - 1) : 1;
    const side = wobble(random) * 0.8;
    const rose = blend(heart, petal, mix(0.2, 1, rise ** 0.8));
    return at({
      dx: side * 0.46 + turned * 0.2 - 0.1 * rise,
      dy: mix(0.2, -0.2, rise) + 0.2 * side * side,
      angle: -Math.PI / 2 + side * 1.5 + wobble(random) * 0.5,
      length: 0.4 + 0.25 * random(),
      width: 0.3 + 0.16 * random(),
      brush: rise < 0.4 ? 'dab' : 'impasto',
      load: shade(rose, 0.02 * rise),
      second: blend(petal, heart, 0.7 * (1 - rise) * random()),
      stage: stage + 0.012 * nth,
    });
  });

/** The yellow at its heart. */
const light = ({ at, turned }: Flower, random: Random): Sketch =>
  at({
    dx: turned * 0.4,
    dy: -0.05,
    angle: wobble(random),
    length: 0.3,
    width: 0.22,
    brush: 'impasto',
    load: shade(YELLOW, 0.02, 0.85),
    stage: 0.965,
  });

/** A flower that stands on its leaf, each another abbreviation: a bud, or one that is open over its own mirror. */
export const sketchFlower = (scene: Scene, random: Random, x: number, y: number): Sketch[] => {
  const flower = createFlower(scene, random, x, y);
  if (random() < 0.15) return [...mirror(flower, random).slice(0, 1), ...open(flower, random, 2)];
  return [
    ...mirror(flower, random),
    ...open(flower, random, 6 + Math.floor(random() * 5)),
    ...(random() < 0.35 ? [light(flower, random)] : []),
  ];
};
