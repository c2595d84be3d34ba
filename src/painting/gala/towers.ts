import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { HALF } from './facade.ts';
import { crest, mansard, slate } from './mansard.ts';
import type { Scene } from './scene.ts';
import { MAUVE } from './stone.ts';
import { type Tower, towerAt } from './tower.ts';

/** The warm dark that the quay's lamps lend a wall. */
const LAMPLIT = lab('#4a3a3a');

type How = readonly [width: number, rest: Pick<Sketch, 'stage'> & Partial<Sketch>];

/** A tall mass pulled from either end to past its middle: a pull runs out before it has come all the way. */
const pullBoth = (draw: Tower['draw'], [dx, top]: Point, foot: number, ...how: How): Sketch[] => [
  draw([dx, top], [dx, mix(top, foot, 0.62)], ...how),
  draw([0.98 * dx, foot], [dx, mix(foot, top, 0.6)], ...how),
];

/** Its block: dark pulls down to the quay, then either edge drawn along, the day's a little paler. */
const block = (
  random: Random,
  { top, ridge, foot, size, dark, daySide, draw }: Tower,
): Sketch[] => {
  const down = () => foot - (0.002 + 0.01 * random()) * size;
  // Laid in first with the rest of the shore, and again once the sky is closed behind it.
  const laid = [0.016, 0.22].flatMap((stage) =>
    [-0.052, 0.052, 0].map((dx) =>
      draw([0.9 * dx, mix(top, ridge, 0.3)], [dx, down()], 0.09, { stage, brush: 'wash' }),
    ),
  );
  const told = [0.004, -0.05, 0.05].flatMap((dx, i) =>
    pullBoth(draw, [dx, top - 0.01 * size], down(), 0.07, {
      stage: 0.24 + 0.02 * i,
      load: dx * daySide > 0.01 ? blend(dark, MAUVE, 0.12) : shade(dark, 0.01 * wobble(random)),
    }),
  );
  const edges = [-1, 1].flatMap((side) =>
    pullBoth(draw, [side * (HALF - 0.017), top - 0.004 * size], down(), 0.034, {
      stage: 0.31,
      load: side === daySide ? blend(dark, MAUVE, 0.14) : dark,
    }),
  );
  return [...laid, ...told, ...edges];
};

/** The grey that light leaves on its stone. */
const greyOn = (random: Random, dark: Lab): Lab => blend(dark, MAUVE, 0.2 + 0.35 * random());

/** Its face: close upright touches of one grey where the day sees it, and below them the lamps' warmth rubbed up. */
const face = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] => {
  const grey = greyOn(random, dark);
  const middle = 0.2 + 0.2 * random();
  const day = Array.from({ length: 7 }, (_, i) => {
    const dx = daySide * (0.056 + 0.022 * wobble(random));
    const down = middle + 0.17 * wobble(random);
    const long = vary(0.14, 0.4, random);
    return draw(
      [dx, mix(top, foot, down)],
      [dx, mix(top, foot, down + long)],
      vary(0.015, 0.3, random),
      {
        stage: 0.44 + 0.01 * i,
        brush: choose(['worked', 'filbert', 'flat'], random),
        load: shade(grey, 0.014 * wobble(random)),
        second: dark,
      },
    );
  });
  const wet = [0.05 * daySide, -0.03 * daySide, 0.01].map((dx, i) =>
    draw(
      [dx, mix(top, foot, 0.97)],
      [0.8 * dx, mix(top, foot, 0.6 + 0.1 * i)],
      vary(0.04, 0.3, random),
      {
        stage: 0.46,
        brush: 'worked',
        load: blend(dark, LAMPLIT, 0.6),
        second: dark,
      },
    ),
  );
  return [...day, ...wet];
};

/** Its cornice: one dark across from edge to edge, and what the day leaves on it at one end. */
const cornice = (random: Random, { top, size, dark, daySide, draw }: Tower): Sketch[] => {
  const half = HALF + 0.002;
  return [
    draw([-half * daySide, top + 0.004 * size], [half * daySide, top + 0.006 * size], 0.017, {
      stage: 0.5,
      load: shade(dark, -0.016),
    }),
    draw(
      [half * daySide, top - 0.004 * size],
      [(0.02 + 0.03 * random()) * daySide, top - 0.003 * size],
      0.009,
      { stage: 0.56, load: greyOn(random, dark), second: dark, brush: 'worked' },
    ),
  ];
};

/** What of it hangs in the river: soft pulls straight down, unequal, greyer than the stone. */
const mirror = (random: Random, { top, foot, size, dark, air, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx, i) => {
    const from = foot + (0.01 + 0.05 * i * random()) * size;
    return draw(
      [dx, from],
      [dx + 0.01 * wobble(random), from + vary(0.42, 0.25, random) * (foot - top)],
      0.075,
      {
        stage: 0.2 + 0.03 * i,
        brush: choose(['scumble', 'sweep'], random),
        load: blend(dark, air, 0.24 + 0.16 * random()),
      },
    );
  });

const PARTS = [block, mansard, slate, cornice, face, crest, mirror];

/** The towers: each a dark block pulled down to the quay, a mansard, and what stands on it. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return PARTS.flatMap((part) => part(random, tower));
  });
};
