import type { Random } from '../../random.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { arc, comma, through } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const DARK = lab('#1e2338');
const RIM = lab('#8d7a63');
const FACES: Hues = [lab('#e2c690'), lab('#d8b47f'), lab('#e0d0a6')];

/** The great clock, lit from within: a round face that darkens to one side, a rim with its light and its shadow, two hands put in wet. */
export const hangClock = (scene: Scene, random: Random, at: number): Sketch[] => {
  const size = scene.size(at) * scene.scale;
  const [x, radius] = [scene.across(at), 0.029 * size];
  const y = scene.cornice(x) + 0.046 * size;
  const wall = scene.colour(x, y + 0.02, 0.9);
  const face = blend(choose(FACES, random), wall, 0.1);
  const touch = (
    path: Sketch['path'],
    width: number,
    load: Lab,
    stage: number,
    rest: Partial<Sketch> = {},
  ): Sketch => ({
    path,
    width: width * radius,
    load,
    second: blend(load, wall, 0.15),
    stage,
    brush: 'dab',
    spread: 0.005,
    hand: 'left',
    body: 0.3,
    ...rest,
  });
  const lit = scene.side > 0 ? 0.2 : 2.4;
  const disc = [0, 1.2, 2.3].map((turn, i) =>
    touch(comma(x, y, radius * 1.7, turn, 0.03), 1.2, shade(face, 0.01 * i), 0.74 + 0.01 * i),
  );
  const round = [0, 3.2].map((turn) =>
    touch(arc(x, y, radius * 0.58, turn, 3.4), 0.84, face, 0.77),
  );
  // Its shadow lies inside the rim, away from the light.
  const shadow = touch(arc(x, y, radius * 0.72, lit - 0.5, 2.5), 0.5, blend(face, RIM, 0.6), 0.78, {
    brush: 'worked',
  });
  const rim = [
    touch(arc(x, y, radius * 1.1, lit - 0.6, 2.9), 0.32, blend(DARK, wall, 0.1), 0.81),
    touch(arc(x, y, radius * 1.1, lit + 2.1, 2.2), 0.26, blend(RIM, wall, 0.2), 0.82),
    touch(arc(x, y, radius * 1.08, lit + 4, 1.9), 0.3, blend(DARK, wall, 0.3), 0.82),
  ];
  const hour = -2.2 + 1.2 * wobble(random);
  const hands = [
    [hour, 0.62, 0.36],
    [hour + 1.5 + 0.8 * random(), 0.95, 0.27],
  ].map(([angle = 0, long = 0, wide = 0], i) => {
    const reach = (far: number) =>
      [x + Math.cos(angle) * far * radius, y + Math.sin(angle) * far * radius] as const;
    const path = through([reach(-0.2), reach(0.15 * long), reach(0.6 * long), reach(long)]);
    return touch(path, wide, blend(DARK, face, 0.12), 0.86 + 0.01 * i, { second: DARK });
  });
  return [...disc, ...round, shadow, ...rim, ...hands];
};
