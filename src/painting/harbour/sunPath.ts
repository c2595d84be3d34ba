import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const ORANGES: Hues = [
  lab('#c8623f'),
  lab('#b5553a'),
  lab('#d2704c'),
  lab('#a84f38'),
  lab('#c07444'),
  lab('#d98a66'),
];
const WHITE = lab('#ecd6c2');
const OCHRE = lab('#99703f');
/** How broad the path is, where it is whole and where it goes out. */
const BROAD = [0.07, 0.026] as const;
/** How thick its thinnest and its fullest lines are. */
const THICK = [0.0032, 0.0056] as const;
/** From one line down to the next, near the shore and far down. */
const STEP = [0.0021, 0.022] as const;

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.035 * scale;
  while (docks(sun.x, y) > 0.5 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** A line of the path from its middle, `aside` of the sun, in sheets' scales. */
type Lay = (aside: number, y: number, length: number, rest?: Partial<WristTouch>) => Sketch;

const layOn =
  (scene: Scene, random: Random): Lay =>
  (aside, y, length, rest) => {
    const { scale } = scene;
    const x = scene.sun.x + aside * scale;
    const water = scene.air(x, y, 1);
    const load = blend(choose(ORANGES, random), water, 0.24 * random() ** 2);
    return sketchTouch(random, {
      x,
      y,
      length: length * scale,
      width: vary(mix(...THICK, random()), 0.2, random) * scale,
      angle: 0.12 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: choose(['flat', 'flat', 'rigger', 'pull'], random),
      load,
      second: blend(load, water, 0.35),
      stage: 0.8,
      body: 0.5 + random(),
      spread: 0.016,
      ...rest,
    });
  };

/** The same line written as a hand does that goes to and fro without lifting: there, back and there again, falling by `high`. */
const written = (
  line: Sketch,
  random: Random,
  x: number,
  y: number,
  wide: number,
  high: number,
) => {
  const way = random() < 0.5 ? 1 : -1;
  const turns = [-0.5, 0.3 + 0.2 * random(), -0.4 + 0.3 * random(), 0.5] as const;
  const path = sampled((share) => {
    const turn = turns[Math.round(share * 3)] ?? 0;
    return [x + way * turn * wide, y + (share - 0.5) * high];
  });
  return { ...line, path };
};

/** One step down the path: a flat line, a steep one back from its end, or one written to and fro. */
const step = (scene: Scene, random: Random, lay: Lay, y: number, broad: number, stage: Unit) => {
  const length = broad * (0.25 + 0.75 * random());
  const aside = 0.5 * (broad - length) * (random() < 0.5 ? 1 : -1) + 0.004 * wobble(random);
  const kind = random();
  const line = lay(aside, y, length, { stage, angle: -0.12 + 0.2 * wobble(random) });
  if (kind < 0.3) {
    const { scale, sun } = scene;
    const high = (0.006 + 0.008 * random()) * scale;
    return [written(line, random, sun.x + aside * scale, y, 0.7 * length * scale, high)];
  }
  if (kind < 0.7) return [line];
  const angle = (random() < 0.8 ? 1 : -1) * (0.35 + 0.6 * random());
  return [
    line,
    lay(aside + 0.3 * length * wobble(random), y + 0.003, 0.4 * length, { stage, angle }),
  ];
};

/** What lies on it last, here and there: a glint of white, the water's own grey-green drawn through it, and far down an ochre that strayed aside. */
const touchUp = (scene: Scene, random: Random, lay: Lay, y: number, gone: Unit): Sketch[] => {
  const water = shade(scene.air(scene.sun.x, y, 1), -0.05 - 0.04 * random());
  const aside = 0.016 * wobble(random);
  const glint = { load: WHITE, brush: 'flat', stage: 0.97, angle: -0.3 * random() } as const;
  const parted = { load: water, second: water, brush: 'rigger', stage: 0.93 } as const;
  const strayed = { load: OCHRE, brush: 'flat', stage: 0.9, angle: 0.08 } as const;
  const far = choose([-1, 1], random) * (0.02 + 0.016 * random());
  return [
    ...(random() < 0.24 * (1 - gone) ? [lay(aside, y, 0.012, glint)] : []),
    ...(random() < 0.3 ? [lay(aside, y, 0.02 + 0.03 * random(), parted)] : []),
    ...(random() < 0.1 + 0.35 * gone ? [lay(far, y, 0.014 + 0.008 * random(), strayed)] : []),
  ];
};

/** The warmth under the path, rubbed in before any line stands. */
const warm = (scene: Scene, random: Random, lay: Lay, from: number, to: number): Sketch[] =>
  Array.from({ length: 9 }, () => {
    const down = random() ** 1.5;
    const y = mix(from + 0.015, mix(from, to, 0.7), down);
    const stage = 0.5 + 0.25 * random();
    const water = scene.colour(scene.sun.x, y, stage);
    return lay(0.012 * wobble(random), y, 0.045, {
      width: 0.012 * scene.scale,
      brush: choose(['scumble', 'dry'], random),
      load: blend(choose(ORANGES, random), water, 0.5 + 0.3 * down),
      second: water,
      hand: 'left',
      body: 0.4,
      stage,
    });
  });

/** What the water keeps of the sun: many quick thin lines to and fro, close under the shore, ever fewer as they come near. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const lay = layOn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.7 + 0.14 * random());
  const path: Sketch[] = [];
  let begun = 0.7;
  let block = 0.8;
  for (let y = from; y < to; ) {
    const gone = (y - from) / (to - from);
    // The hand rests now and then, and a strip of water is left.
    const rests = random() < 0.07;
    if (rests) [begun, block] = [0.6 + 0.3 * random(), 0.6 + 0.5 * random()];
    const broad = mix(...BROAD, gone ** 1.4) * block * (0.8 + 0.4 * random());
    const lines = step(scene, random, lay, y, broad, begun + 0.02 * random());
    path.push(...lines, ...touchUp(scene, random, lay, y, gone));
    y += mix(...STEP, gone ** 1.8) * (0.5 + random()) * (rests ? 2.6 : 1);
  }
  return [...warm(scene, random, lay, from, to), ...path];
};
