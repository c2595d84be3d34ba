import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const DARK = lab('#232636');
const FACES: Hues = [lab('#dcb878'), lab('#d2a86c'), lab('#d9c592')];

/** The great clock, lit from within: blunt touches turned into one another, the dusk let in at one side, and one dark that may be its hands. */
const hang = (scene: Scene, random: Random, at: number, faint: number): Sketch[] => {
  const size = scene.size(at) * scene.scale;
  const [x, radius] = [scene.across(at), 0.026 * size * (1 - 0.3 * faint)];
  const y = scene.cornice(x) + 0.044 * size;
  const wall = scene.colour(x, y + 0.02, 0.9);
  const face = blend(choose(FACES, random), wall, 0.12 + 0.55 * faint);
  const touch = (
    dx: number,
    dy: number,
    long: number,
    width: number,
    turn: number,
    rest: Partial<Sketch> = {},
  ): Sketch => ({
    path: comma(x + dx * radius, y + dy * radius, long * radius, turn, 0.16 * wobble(random)),
    width: width * radius,
    load: face,
    second: blend(face, wall, 0.25),
    stage: 0.72 + 0.05 * random(),
    brush: 'worked',
    spread: 0.01,
    hand: 'right',
    body: 0.4,
    ...rest,
  });
  const tilt = 0.5 * wobble(random);
  return [
    touch(0, 0.02, 2.1, 1.5, tilt, { load: blend(face, wall, 0.55), stage: 0.68 }),
    touch(-0.2, -0.3, 1.3, 0.7, tilt + 0.2),
    touch(0.1, 0.34, 1.4, 0.8, tilt - 0.2),
    touch(0.25 * scene.side, 0.02, 1.1, 0.7, tilt + 1.3, { load: shade(face, 0.04), brush: 'dab' }),
    touch(-0.1, 0.05, 0.9, 0.24, -1 + wobble(random), {
      load: blend(DARK, face, 0.3),
      stage: 0.86,
      hand: 'left',
    }),
  ].slice(0, faint ? 3 : 5);
};

/** The towers' clocks: the near one a dial, the far one hardly more than a light. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  return scene.towers.flatMap((at, i) => hang(scene, random, at, i));
};
