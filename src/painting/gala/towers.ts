import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, ZINC } from './stone.ts';

/** The warm dark that the quay's lamps lend a wall. */
const LAMPLIT = lab('#40343a');

/** A tower of the palace, in canvas units, the brush's widths against its size. */
interface Tower {
  readonly x: number;
  readonly size: number;
  readonly top: number;
  readonly ridge: number;
  readonly foot: number;
  readonly dark: Lab;
  /** Which side of it the last daylight is on. */
  readonly lit: -1 | 1;
  /** A pull from one place to another, asides against its size. */
  pull(
    from: Point,
    to: Point,
    width: number,
    rest: Pick<Sketch, 'stage'> & Partial<Sketch>,
  ): Sketch;
}

const towerAt = (scene: Scene, random: Random, at: number): Tower => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.cornice(x);
  const dark = blend(scene.colour(x, top + 0.05, 0.5), DARK, 0.34);
  return {
    x,
    size,
    top,
    ridge: scene.roof(x),
    foot: scene.waterline(x),
    dark,
    lit: scene.side < 0 ? 1 : -1,
    pull: ([dx0, y0], [dx1, y1], width, rest) => ({
      path: sampled((t) => [x + mix(dx0, dx1, t) * size, mix(y0, y1, t)]),
      width: width * size * vary(1, 0.08, random),
      brush: 'pull',
      load: dark,
      second: dark,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
      ...rest,
    }),
  };
};

/** Its block: dark pulls down into the water, the side towards the daylight a little paler, the last one gone over late. */
const block = (random: Random, { top, ridge, foot, size, dark, lit, pull }: Tower): Sketch[] => {
  const down = () => foot + (0.01 + 0.04 * random()) * size;
  const pale = blend(dark, MAUVE, 0.2);
  const laid = [-0.05, 0.045].map((dx) =>
    pull([dx, mix(top, ridge, 0.5)], [0.9 * dx, down()], 0.1, { stage: 0.016, brush: 'wash' }),
  );
  const head = pull([-0.1, top + 0.03 * size], [0.1, top + 0.032 * size], 0.06, {
    stage: 0.23,
    brush: 'flat',
  });
  const told = [-0.062, 0, 0.062].map((dx) =>
    pull([dx, top - 0.006 * size], [dx + 0.006 * wobble(random), down()], 0.07, {
      stage: 0.24 + 0.05 * random(),
      load: dx * lit > 0 ? pale : dark,
    }),
  );
  const wet = pull([0.03 * lit, foot - 0.01 * size], [0.02 * lit, mix(top, foot, 0.4)], 0.13, {
    stage: 0.5,
    brush: 'worked',
    load: blend(dark, LAMPLIT, 0.5),
  });
  return [...laid, head, ...told, wet];
};

/** Its mansard: blunt courses, each shorter than the one below, the slopes leaned in over their ends, the flat above, the sky's blue on one side. */
const mansard = (random: Random, { top, ridge, size, dark, lit, pull }: Tower): Sketch[] => {
  const at = (up: number) => mix(top + 0.008 * size, ridge, up);
  // On a narrow canvas roofs are tall for their breadth.
  const broad = Math.max(0.04, (0.6 * (top - ridge)) / size);
  const courses = [0.1, 0.46, 0.8].map((up, i) =>
    pull(
      [-0.084 + 0.034 * up, at(up)],
      [0.084 - 0.034 * up, at(up) + 0.004 * wobble(random)],
      broad,
      {
        stage: 0.25 + 0.01 * i,
        brush: 'flat',
        load: shade(dark, 0.01 * wobble(random)),
      },
    ),
  );
  const slope = (side: number, width: number, rest: Pick<Sketch, 'stage'> & Partial<Sketch>) =>
    pull([0.078 * side, at(-0.25)], [0.046 * side, at(1.1)], width, rest);
  return [
    ...courses,
    slope(-1, 0.042, { stage: 0.28 }),
    slope(1, 0.044, { stage: 0.29 }),
    slope(0.86 * lit, 0.03, { stage: 0.46, load: blend(dark, ZINC, 0.4), second: dark }),
    pull([-0.05, at(0.98)], [0.052, at(0.96)], 0.016, { stage: 0.32, brush: 'flat' }),
  ];
};

/** Its cornice: the shadow under it, then the stone that still sees the sky, lost towards the dark side. */
const crown = (random: Random, { top, size, dark, lit, pull }: Tower): Sketch[] => [
  pull([-0.096, top + 0.008 * size], [0.096, top + 0.01 * size], 0.026, {
    stage: 0.34,
    brush: 'flat',
  }),
  pull([0.1 * lit, top], [(-0.02 - 0.05 * random()) * lit, top + 0.001], 0.012, {
    stage: 0.58,
    load: blend(dark, MAUVE, 0.75),
    second: dark,
    brush: 'drag',
  }),
];

/** The towers: each a dark block pulled down into the water, a cornice, a mansard. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return [...block(random, tower), ...mansard(random, tower), ...crown(random, tower)];
  });
};
