import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const EMBERS: Hues = [lab('#cf6a48'), lab('#bd5f44'), lab('#d67c55'), lab('#b05a41')];
const LATE = lab('#e0a081');
const OCHRE = lab('#99703f');

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.035 * scale;
  while (docks(sun.x, y) > 0.5 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** A flat touch of the path, `aside` of its middle, in sheets' scales. */
type Lay = (
  aside: number,
  y: number,
  length: number,
  width: number,
  rest: Partial<WristTouch>,
) => Sketch;

const layOn =
  (scene: Scene, random: Random): Lay =>
  (aside, y, length, width, rest) => {
    const { scale } = scene;
    const x = scene.sun.x + aside * scale;
    const water = scene.air(x, y, 1);
    const load = blend(choose(EMBERS, random), water, 0.2 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(length, 0.3, random) * scale,
      width: vary(width, 0.38, random) * scale,
      bow: 0.08 * wobble(random),
      brush: choose(['flat', 'flat', 'flat', 'worked'], random),
      load,
      second: blend(load, water, 0.3),
      stage: 0.8,
      body: 0.8 + 0.8 * random(),
      spread: 0.012,
      ...rest,
    });
  };

/** Where the path is whole: the brush goes to and fro down a block of it, dark and light orange side by side. */
const zigzag = (random: Random, lay: Lay, y: number, high: number, begun: Unit): Sketch[] => {
  const count = Math.max(3, Math.round(high / 0.0045));
  const middle = 0.012 * wobble(random);
  const broad = vary(0.058, 0.25, random);
  return Array.from({ length: count }, (_, i) => {
    const isSteep = random() < 0.1;
    const slant = (i % 2 ? 1 : -1) * (isSteep ? 0.55 : 0.06 + 0.2 * random());
    const length = broad * (isSteep ? 0.6 : 0.45 + 0.55 * random());
    const aside = middle + 0.5 * (broad - length) * (i % 2 ? 1 : -1) * random();
    const isLate = random() < 0.2;
    return lay(aside, y + ((i + 0.6 * random()) * high) / count, length, isLate ? 0.004 : 0.0074, {
      angle: slant + (i % 2 ? Math.PI : 0),
      stage: begun + 0.002 * i,
      ...(isLate ? { load: blend(LATE, EMBERS[0], 0.3 * random()), brush: 'drag' } : {}),
    });
  });
};

/** Where it goes out: a touch by itself, a pale line dragged over some, an ochre strayed beside it. */
const breakOff = (random: Random, lay: Lay, y: number, gone: Unit, begun: Unit): Sketch[] => {
  const aside = 0.024 * wobble(random);
  const angle = 0.2 * wobble(random);
  const touch = lay(aside, y, 0.042, 0.0078, { angle, stage: begun });
  const line = lay(aside, y - 0.001, 0.03, 0.0032, {
    angle: angle + 0.06,
    brush: 'drag',
    load: LATE,
    stage: begun + 0.02,
  });
  const strayed = lay(choose([-1, 1], random) * (0.024 + 0.02 * random()), y, 0.024, 0.0075, {
    angle: 0.1 * wobble(random),
    load: OCHRE,
    stage: begun,
  });
  return [
    touch,
    ...(random() < 0.5 ? [line] : []),
    ...(random() < 0.22 + 0.2 * gone ? [strayed] : []),
  ];
};

/** The warmth under the path, rubbed in before any touch stands. */
const warm = (scene: Scene, lay: Lay, random: Random): Sketch[] => {
  const shore = shoreOf(scene);
  return Array.from({ length: 16 }, () => {
    const down = random() ** 1.4;
    const y = mix(shore, 0.84, down);
    const stage = 0.5 + 0.25 * random();
    const water = scene.colour(scene.sun.x, y, stage);
    return lay(0.03 * wobble(random), y, 0.055, 0.016, {
      angle: 0.2 * wobble(random),
      brush: choose(['scumble', 'worked'], random),
      load: blend(choose(EMBERS, random), water, 0.55 + 0.3 * down),
      second: water,
      hand: 'left',
      body: 0.4,
      stage,
    });
  });
};

/** What the water keeps of the sun: a warmth, and its path upon it, in blocks that grow fewer and break off. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const lay = layOn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.66 + 0.14 * random());
  const whole = 0.46 + 0.14 * random();
  const path: Sketch[] = [];
  let y = from;
  while (y < to) {
    const gone = (y - from) / (to - from);
    const begun = 0.8 + 0.14 * random();
    const isWhole = gone < whole;
    const high = isWhole ? vary(mix(0.044, 0.02, gone / whole), 0.35, random) : 0.006;
    path.push(
      ...(isWhole ? zigzag(random, lay, y, high, begun) : breakOff(random, lay, y, gone, begun)),
    );
    const rest = isWhole ? 0.002 + 0.01 * gone : mix(0.008, 0.03, gone);
    y += high + rest * (0.5 + random());
  }
  return [...warm(scene, lay, random), ...path];
};
