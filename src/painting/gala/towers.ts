import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { between } from './stone.ts';

const COOL = lab('#5f6f88');
const DARK = lab('#1e2338');
const FACES: Hues = [lab('#d9bd88'), lab('#cfa878'), lab('#d8c9a2')];

/** The block from its cornice down, and its roof: two flanks that lean in, a level ridge, the cornice under them; one edge still sees the west. */
const buildTower = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.cornice(x);
  const deep = (scene.wallTop(x) - top) / size;
  const ridge = (scene.roof(x) - top) / size;
  const dark = blend(scene.colour(x, top + 0.05, 0.6), DARK, 0.5);
  const west = -scene.side;
  /** A pull from a place to another, both from the cornice's middle, at a size of 1. */
  const pull = (
    [dx0, down0]: Point,
    [dx1, down1]: Point,
    width: number,
    rest: Partial<WristTouch> = {},
  ): Sketch =>
    between(random, [x + dx0 * size, top + down0 * size], [x + dx1 * size, top + down1 * size], {
      width: vary(width, 0.12, random) * size,
      bow: 0.04 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load: shade(dark, 0.02 * wobble(random)),
      second: dark,
      stage: 0.59 + 0.06 * random(),
      hand: 'left',
      body: 0.3,
      spread: 0.005,
      ...rest,
    });
  const cool = blend(dark, COOL, 0.5);
  return [
    ...[-0.07, 0.0, 0.07].map((dx) =>
      pull([dx, 0.01], [dx + 0.004, 0.75 * deep], 0.075, { brush: 'scumble', stage: 0.44 }),
    ),
    pull([-0.1, 0], [-0.1, 0.6 * deep], 0.024),
    pull([0.1, 0], [0.1, 0.55 * deep], 0.024),
    pull([0, -0.01], [0, ridge * 0.8], 0.09, { brush: 'scumble', stage: 0.57 }),
    pull([-0.095, -0.005], [-0.05, ridge], 0.034),
    pull([0.095, -0.005], [0.05, ridge], 0.034),
    pull([-0.03, -0.01], [-0.022, ridge], 0.04, { load: blend(dark, COOL, 0.18) }),
    pull([0.04, -0.01], [0.03, ridge], 0.04),
    pull([-0.055, ridge], [0.058, ridge], 0.013),
    pull([-0.05, ridge], [-0.05, ridge - 0.016], 0.008),
    pull([0.052, ridge], [0.052, ridge - 0.014], 0.008),
    pull([-0.104, 0.002], [0.104, 0.002], 0.014, { load: blend(dark, DARK, 0.6), stage: 0.67 }),
    pull([west * 0.1, -0.006], [west * 0.03, -0.006], 0.006, {
      brush: 'drag',
      load: cool,
      stage: 0.69,
    }),
    pull([west * 0.103, 0.012], [west * 0.103, 0.4 * deep], 0.009, {
      brush: 'drag',
      load: cool,
      stage: 0.69,
    }),
  ];
};

/** The great clock, lit: a warm disc laid in two turned pulls, a ring drawn round it in unequal bows, a hand. */
const hangClock = (scene: Scene, random: Random, at: number): Sketch[] => {
  const size = scene.size(at) * scene.scale;
  const [x, radius] = [scene.across(at), 0.027 * size];
  const y = scene.cornice(x) + 0.046 * size;
  const wall = scene.colour(x, y + 0.02, 0.9);
  const face = blend(choose(FACES, random), wall, 0.22);
  const touch = (
    rest: Pick<Sketch, 'path' | 'width' | 'load' | 'stage'> & Partial<Sketch>,
  ): Sketch => ({
    brush: 'dab',
    second: blend(rest.load, wall, 0.2),
    spread: 0.006,
    hand: 'left',
    body: 0.2,
    ...rest,
  });
  const first = 6 * random();
  const disc = [0, 1.4].map((turn, i) =>
    touch({
      path: comma(x, y, radius * 2, first + turn, 0.04),
      width: radius * 1.5,
      load: shade(face, 0.02 * i),
      stage: 0.74 + 0.01 * i,
    }),
  );
  const round = [0, 3.1].map((from, i) =>
    touch({
      path: arc(x, y, radius * 0.6, first + from, 3.4),
      width: radius * 0.84,
      load: shade(face, 0.015 * wobble(random)),
      stage: 0.76 + 0.01 * i,
    }),
  );
  const ring = [0.3, 2.3, 4.5].map((from) =>
    touch({
      path: arc(x, y, radius * 1.06, first + from + 0.3 * random(), 1.5 + 0.6 * random()),
      width: radius * 0.26,
      load: blend(DARK, wall, 0.25 * random()),
      stage: 0.82,
    }),
  );
  const hand = touch({
    path: comma(x + 0.2 * radius, y - 0.25 * radius, radius, -0.9 + 0.6 * wobble(random), 0.05),
    width: radius * 0.16,
    brush: 'rigger',
    load: blend(DARK, face, 0.25),
    stage: 0.86,
  });
  return [...disc, ...round, ...ring, hand];
};

/** The two towers; on the nearer one hangs the clock. */
export const sketchTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at, i) => [
    ...buildTower(scene, random, at),
    ...(i === 0 ? hangClock(scene, random, at) : []),
  ]);
};
