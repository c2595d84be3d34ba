import type { Random } from '../../random.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

const AMBER = lab('#b5804f');
const FACES: Hues = [lab('#e3bd7a'), lab('#dcb06c'), lab('#e2cc94')];

/** A clock: its place and radius in canvas units, its paints, and how a touch of it is laid, widths against its radius. */
interface Clock {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly wall: Lab;
  readonly face: Lab;
  laid(path: Sketch['path'], width: number, stage: number, rest?: Partial<Sketch>): Sketch;
  /** A way round its middle, at a share of its radius. */
  turned(away: number, from: number, turn: number): Sketch['path'];
}

const clockAt = (scene: Scene, random: Random, at: number, faint: number): Clock => {
  const size = scene.size(at) * scene.scale;
  const radius = 0.036 * size;
  const [x, y] = [scene.across(at), scene.cornice(scene.across(at)) + 0.056 * size];
  const wall = scene.colour(x, y + 0.02, 0.9);
  const face = blend(choose(FACES, random), wall, 0.08 + 0.25 * faint);
  const begin = 6 * random();
  return {
    x,
    y,
    radius,
    wall,
    face,
    laid: (path, width, stage, rest = {}) => ({
      path,
      width: width * radius,
      load: face,
      second: blend(face, wall, 0.3),
      stage,
      brush: 'pull',
      spread: 0.01,
      hand: 'left',
      body: 0.5,
      ...rest,
    }),
    turned: (away, from, turn) => arc(x, y, away * radius, begin + from, turn),
  };
};

/** Its face, lit from within: a wet disc turned with the brush, palest in its middle. */
const light = (random: Random, { x, y, radius, wall, face, laid, turned }: Clock): Sketch[] => {
  const tilt = wobble(random);
  const dull = { load: blend(face, AMBER, 0.5), second: blend(AMBER, wall, 0.4) };
  return [
    laid(comma(x, y, 1.3 * radius, tilt, 0.1), 2, 0.56, { ...dull, brush: 'wash' }),
    laid(comma(x, y, 1.1 * radius, tilt + 1.5, 0.1), 1.7, 0.6, { brush: 'wash' }),
    laid(turned(0.5, 0, 2.6), 0.6, 0.64, { second: dull.load }),
    laid(turned(0.44, 3, 1.8), 0.56, 0.66, dull),
    laid(turned(0.2, 1, 3), 0.5, 0.7, { load: shade(face, 0.05), brush: 'dab', hand: 'right' }),
  ];
};

/** Its rim, found on one side and lost on the other, and one dark that may be its hands. */
const ring = (random: Random, { x, y, radius, wall, face, laid, turned }: Clock): Sketch[] => {
  const dark = { load: blend(wall, DARK, 0.8), second: wall };
  const hands = comma(x, y - 0.1 * radius, 0.8 * radius, -1 + wobble(random), 0.1);
  return [
    laid(turned(1.16, 1, 3.2), 0.34, 0.74, dark),
    laid(turned(1.12, 4.6, 1.2), 0.24, 0.76, dark),
    laid(hands, 0.15, 0.86, { load: blend(DARK, face, 0.3) }),
  ];
};

/** The towers' clocks: the near one a dial, the far one duller. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i);
    return [...light(random, clock), ...ring(random, clock)];
  });
};
