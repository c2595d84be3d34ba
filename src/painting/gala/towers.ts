import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const COOL = lab('#7380a2');
const DARK = lab('#2b3049');
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

/** The great clock: a round of warm light laid in a few turned touches, a dark bow about it here and there, and a hand. */
const hangClock = (scene: Scene, random: Random, at: number, clear: number): Sketch[] => {
  const lay = layOn(scene, random, at);
  const wall = scene.colour(scene.across(at), scene.cornice(scene.across(at)) + 0.05, 0.9);
  const middle = 0.042;
  const radius = 0.033;
  const round = Array.from({ length: 4 }, (_, i) => {
    const lost = mix(0.72, 0.36, clear) + (i ? 0.16 * wobble(random) : 0.2);
    const load = blend(choose(FACES, random), wall, lost);
    return lay(0.005 * wobble(random), middle + 0.005 * wobble(random), {
      length: radius * (i ? 2.1 : 3),
      width: radius * (i ? 1.5 : 2.4),
      angle: i * 0.9 + 0.4 * random(),
      bow: 0.1,
      brush: i ? 'filbert' : 'scumble',
      load,
      second: blend(load, wall, 0.25),
      body: 0.3,
      stage: 0.74 + 0.015 * i,
    });
  });
  const rim = [0.4, 1.9, 3.4, 5].map((from) => {
    const angle = from + 0.6 * random();
    return lay(Math.cos(angle) * radius * 1.02, middle + Math.sin(angle) * radius * 1.02, {
      length: radius * 1.3,
      width: 0.01,
      angle: angle + UPRIGHT,
      bow: -0.2,
      brush: choose(['drag', 'filbert'], random),
      load: blend(DARK, wall, 0.1 + 0.4 * (1 - clear) + 0.3 * random()),
      stage: 0.8 + 0.04 * random(),
    });
  });
  const hand = lay(0.004, middle - 0.006, {
    length: 0.03,
    width: 0.005,
    angle: -1 + wobble(random),
    brush: 'drag',
    load: blend(DARK, wall, 0.3),
    stage: 0.86,
  });
  return [...round, ...rim, ...(clear > 0.5 ? [hand] : [])];
};

/** The two towers; the farther one is hardly told. */
export const sketchTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at, i) => [
    ...buildTower(scene, random, at),
    ...hangClock(scene, random, at, i === 0 ? 0.85 + 0.15 * random() : 0.35),
  ]);
};
