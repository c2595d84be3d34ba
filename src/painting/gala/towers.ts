import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { arc, comma, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const COOL = lab('#5f6f88');
const DARK = lab('#1e2338');
const FACES: Hues = [lab('#d9bd88'), lab('#cfa878'), lab('#d8c9a2')];

/** One touch on a tower: its middle from the cornice's, length and width, at a size of 1. */
type Lay = (
  dx: number,
  down: number,
  rest: Omit<WristTouch, 'x' | 'y' | 'second'> & Partial<WristTouch>,
) => Sketch;

const layOn = (scene: Scene, random: Random, at: number): Lay => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.cornice(x);
  return (dx, down, { length, width, ...rest }) =>
    sketchTouch(random, {
      x: x + dx * size,
      y: top + down * size,
      length: vary(length, 0.18, random) * size,
      width: vary(width, 0.22, random) * size,
      second: scene.colour(x + dx * size, top + down * size, 0.7),
      hand: 'left',
      body: 0.5,
      spread: 0.009,
      ...rest,
    });
};

/** The block: a dark mass rubbed upright, its roof's flanks leaning in, one edge that still sees the west. */
const buildTower = (scene: Scene, random: Random, at: number): Sketch[] => {
  const lay = layOn(scene, random, at);
  const dark = shade(
    scene.colour(scene.across(at), scene.cornice(scene.across(at)) + 0.05, 0.6),
    -0.02,
  );
  const block = (dx: number, down: number, length: number, width: number, angle: number) =>
    lay(dx, down, {
      length,
      width,
      angle: angle + wobble(random) * 0.1,
      brush: choose(['scumble', 'filbert', 'scumble'], random),
      load: shade(blend(dark, DARK, 0.3 * random()), 0.02 * wobble(random)),
      stage: 0.44 + 0.16 * random(),
    });
  const west = -scene.side;
  return [
    block(-0.06, 0.07, 0.14, 0.07, UPRIGHT),
    block(0.06, 0.08, 0.14, 0.07, UPRIGHT),
    block(0, 0.11, 0.1, 0.08, UPRIGHT),
    lay(west * 0.094, 0.07, {
      length: 0.13,
      width: 0.013,
      angle: UPRIGHT,
      brush: 'drag',
      load: blend(dark, COOL, 0.45),
      stage: 0.62,
    }),
    lay(west * 0.05, -0.035, {
      length: 0.055,
      width: 0.013,
      angle: west * 1.15,
      brush: 'dry',
      load: blend(dark, COOL, 0.5),
      stage: 0.64,
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
  const touch = (rest: Pick<Sketch, 'path' | 'width' | 'load' | 'stage'>): Sketch => ({
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
  const round = [0, 2.1, 4.2].map((from, i) =>
    touch({
      path: arc(x, y, radius * 0.72, first + from, 2.6),
      width: radius * 0.62,
      load: shade(face, 0.03 * wobble(random)),
      stage: 0.76 + 0.01 * i,
    }),
  );
  const ring = [0.3, 2.3, 4.5].map((from) =>
    touch({
      path: arc(x, y, radius * 1.14, first + from + 0.3 * random(), 1.5 + 0.6 * random()),
      width: radius * 0.26,
      load: blend(DARK, wall, 0.25 * random()),
      stage: 0.82,
    }),
  );
  const hand = touch({
    path: comma(x + 0.2 * radius, y - 0.25 * radius, radius, -0.9 + 0.6 * wobble(random), 0.05),
    width: radius * 0.2,
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
