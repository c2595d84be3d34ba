import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, HEARTS, nearness, PETALS, YELLOW } from './colours.ts';
import type { Scene } from './scene.ts';

/** A touch on a flower, its place and size in the flower's own. */
type Dab = Pick<WristTouch, 'length' | 'width' | 'angle' | 'brush' | 'load' | 'stage'> &
  Partial<WristTouch> & { readonly dx: number; readonly dy: number };

/** A flower: when it opens, the colours of its petals and heart, which way it is turned, and the touch that is laid on it. */
interface Flower {
  readonly stage: number;
  readonly heart: Lab;
  readonly turned: number;
  /** The water's colour under it. */
  readonly water: Lab;
  petal(): Lab;
  at(dab: Dab): Sketch;
}

const createFlower = (scene: Scene, random: Random, x: number, y: number): Flower => {
  const size = vary(0.026, 0.4, random) * nearness(y, scene.scale);
  const stage = 0.84 + 0.1 * random();
  const [first, other] = [choose(PETALS, random), choose(PETALS, random)];
  const petal = (): Lab => blend(first, other, random());
  return {
    stage,
    heart: choose(HEARTS, random),
    turned: wobble(random) * 0.7,
    water: scene.colour(x, y, stage),
    petal,
    at: ({ dx, dy, length, width, ...rest }) =>
      sketchTouch(random, {
        x: x + dx * size,
        y: y + dy * size,
        length: length * size,
        width: width * size,
        second: petal(),
        ...rest,
      }),
  };
};

/** Its violet in the water, one smear or two. */
const mirror = ({ at, heart, water, turned, stage }: Flower, random: Random): Sketch[] =>
  Array.from({ length: random() < 0.5 ? 1 : 2 }, (_, nth) =>
    at({
      dx: turned * 0.4 + wobble(random) * 0.5,
      dy: 0.85 + 0.45 * nth + 0.3 * random(),
      angle: wobble(random) * 0.4,
      length: 0.6 + 0.8 * random(),
      width: 0.3 + 0.2 * random(),
      brush: 'filbert',
      load: blend(heart, water, 0.45 + 0.35 * random()),
      second: water,
      stage: stage - 0.06,
    }),
  );

/** The green or dark that holds it, and its red heart, one beside the other. */
const hold = ({ at, heart, petal, turned, stage }: Flower, random: Random): Sketch[] => [
  at({
    dx: turned * 0.6 + wobble(random) * 0.4,
    dy: 0.45,
    angle: wobble(random) * 0.5,
    length: 0.8 + 0.4 * random(),
    width: 0.36,
    brush: 'filbert',
    load: choose(random() < 0.6 ? DARK : GREENS, random),
    second: choose(GREENS, random),
    stage: stage - 0.04,
  }),
  at({
    dx: turned * 0.4 + wobble(random) * 0.3,
    dy: 0.2,
    angle: wobble(random) * 0.7,
    length: 0.5 + 0.4 * random(),
    width: 0.3 + 0.16 * random(),
    brush: 'dab',
    load: blend(heart, petal(), 0.5 * random()),
    stage: stage - 0.03,
    body: 0.6,
  }),
];

/** So many petals, wider than high, heavier on the side that it is turned to, none like another. */
const open = ({ at, heart, petal, turned, stage }: Flower, random: Random, count: number) =>
  Array.from({ length: count }, (_, nth): Sketch => {
    const side = count > 1 ? mix(-1, 1, nth / (count - 1)) + wobble(random) * 0.5 : 0;
    const shaded = side * turned < 0;
    return at({
      dx: side * 0.5 + turned * 0.25,
      dy: 0.16 * side * side - 0.16 + wobble(random) * 0.2,
      angle: side * 0.85 - Math.PI / 2 + wobble(random) * 0.9,
      length: 0.3 + 0.6 * random(),
      width: 0.26 + 0.34 * random(),
      brush: shaded ? 'dab' : 'impasto',
      load: shaded
        ? blend(petal(), heart, 0.12 + 0.2 * random())
        : shade(petal(), -0.05 * random()),
      stage: stage + 0.012 * nth,
    });
  });

/** The yellow at its heart. */
const light = ({ at, turned }: Flower, random: Random): Sketch =>
  at({
    dx: turned * 0.4,
    dy: -0.1,
    angle: wobble(random),
    length: 0.26,
    width: 0.2,
    brush: 'impasto',
    load: shade(YELLOW, 0.03, 0.8),
    stage: 0.965,
  });

/** A flower, each another abbreviation: a bud, a smudge half sunk in its own mirror, or one that is open. */
export const sketchFlower = (scene: Scene, random: Random, x: number, y: number): Sketch[] => {
  const flower = createFlower(scene, random, x, y);
  const kind = random();
  if (kind < 0.22) return open(flower, random, 1);
  if (kind < 0.5) return [...mirror(flower, random), ...open(flower, random, 2)];
  return [
    ...mirror(flower, random),
    ...hold(flower, random),
    ...open(flower, random, 3 + Math.floor(random() * 3)),
    ...(random() < 0.4 ? [light(flower, random)] : []),
  ];
};
