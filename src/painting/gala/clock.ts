import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

const AMBER = lab('#b5804f');
const FACES: Hues = [lab('#e3bd7a'), lab('#dcb06c'), lab('#e2cc94')];

/** The great clock, lit from within: a wet disc turned with the brush, its rim found on one side and lost on the other, and one dark that may be its hands. */
const hang = (scene: Scene, random: Random, at: number, faint: number): Sketch[] => {
  const size = scene.size(at) * scene.scale;
  const radius = 0.036 * size;
  const [x, y] = [scene.across(at), scene.cornice(scene.across(at)) + 0.056 * size];
  const wall = scene.colour(x, y + 0.02, 0.9);
  const face = blend(choose(FACES, random), wall, 0.08 + 0.25 * faint);
  const begin = 6 * random();
  const laid = (
    path: Sketch['path'],
    width: number,
    stage: number,
    rest: Partial<Sketch> = {},
  ): Sketch => ({
    path,
    width: width * radius,
    load: face,
    second: blend(face, wall, 0.3),
    stage,
    brush: 'pull',
    spread: 0.01,
    hand: 'right',
    body: 0.5,
    ...rest,
  });
  const tilt = wobble(random);
  const turned = (away: number, from: number, turn: number) =>
    arc(x, y, away * radius, begin + from, turn);
  const dull = { load: blend(face, AMBER, 0.5), second: blend(AMBER, wall, 0.4) };
  const rim = { load: blend(wall, DARK, 0.8), second: wall, hand: 'left' } as const;
  return [
    laid(comma(x, y, 1.3 * radius, tilt, 0.1), 2, 0.56, { ...dull, hand: 'left', brush: 'wash' }),
    laid(comma(x, y, 1.1 * radius, tilt + 1.5, 0.1), 1.7, 0.6, { hand: 'left', brush: 'wash' }),
    laid(turned(0.5, 0, 2.6), 0.6, 0.64, { second: dull.load, hand: 'left' }),
    laid(turned(0.44, 3, 1.8), 0.56, 0.66, dull),
    laid(turned(0.2, 1, 3), 0.5, 0.7, { load: shade(face, 0.05), brush: 'dab' }),
    laid(turned(1.16, 1, 3.2), 0.34, 0.74, rim),
    laid(turned(1.12, 4.6, 1.2), 0.24, 0.76, rim),
    laid(comma(x, y - 0.1 * radius, 0.8 * radius, -1 + wobble(random), 0.1), 0.15, 0.86, {
      load: blend(DARK, face, 0.3),
      hand: 'left',
    }),
  ];
};

/** The towers' clocks: the near one a dial, the far one duller. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  return scene.towers.flatMap((at, i) => hang(scene, random, at, i));
};
