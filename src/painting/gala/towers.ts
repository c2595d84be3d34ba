import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { cutIn } from './cutIn.ts';
import { CROWN, HALF } from './facade.ts';
import { crest, mansard, slate } from './mansard.ts';
import type { Scene } from './scene.ts';
import { MAUVE } from './stone.ts';
import { type Tower, towerAt } from './tower.ts';

/** The warm dark that the quay's lamps lend a wall. */
const LAMPLIT = lab('#4a3a3a');

/** Its block: dark pulls down to the quay, the middle first, then either edge drawn along, the day's a little paler. */
const block = (
  random: Random,
  { top, ridge, foot, size, dark, daySide, draw }: Tower,
): Sketch[] => {
  const down = () => foot - (0.004 + 0.02 * random()) * size;
  const laid = [-0.058, 0.058, 0].map((dx) =>
    draw([0.8 * dx, mix(top, ridge, 0.5)], [dx, down()], 0.09, { stage: 0.016, brush: 'wash' }),
  );
  const told = [0.004, -0.046, 0.046].map((dx, i) =>
    draw([dx, top - 0.01 * size], [dx + 0.006 * wobble(random), down()], 0.07, {
      stage: 0.24 + 0.02 * i,
      load: dx * daySide > 0.01 ? blend(dark, MAUVE, 0.12) : shade(dark, 0.01 * wobble(random)),
    }),
  );
  const edges = [-1, 1].map((side) =>
    draw([side * (HALF - 0.012), top - 0.004 * size], [side * (HALF - 0.016), down()], 0.026, {
      stage: 0.3,
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
      [dx + 0.01 * wobble(random), from + vary(0.56, 0.3, random) * (foot - top)],
      0.075,
      {
        stage: 0.2 + 0.03 * i,
        brush: choose(['worked', 'sweep'], random),
        load: blend(dark, air, 0.24 + 0.2 * random()),
      },
    );
  });

const PARTS = [block, mansard, slate, cornice, face, crest, mirror];

/** The sky drawn against its slopes and its ridge, and down its wall where it is the palace's corner. */
const cutOut = (scene: Scene, random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, foot, size, daySide, isCorner, place } = tower;
  const along = (from: Point, to: Point) => (share: number) =>
    place(mix(from[0], to[0], share), mix(from[1], to[1], share));
  const rest = { broad: 0.02 * size, stage: 0.46 } as const;
  const eaves = (side: number) =>
    mix(ridge, Math.min(top, scene.eaves(place(side * (HALF + 0.02), 0)[0])), 0.8);
  const slopes = [-1, 1].flatMap((side) =>
    cutIn(scene, random, {
      ...rest,
      at: along([side * CROWN, ridge], [side * HALF, eaves(side)]),
      outward: [side * 0.9, -0.3],
      count: side === daySide ? 2 : 1,
      long: 0.8,
    }),
  );
  const wall = isCorner
    ? cutIn(scene, random, {
        ...rest,
        at: along([daySide * HALF, top], [daySide * (HALF - 0.004), mix(top, foot, 0.62)]),
        outward: [daySide, 0],
        count: 3,
        long: 0.55,
      })
    : [];
  const crown = cutIn(scene, random, {
    ...rest,
    at: along([-CROWN, ridge], [CROWN, ridge]),
    outward: [0, -1],
    count: 1,
    long: 0.8,
  });
  return [...slopes, ...wall, ...crown];
};

/** The towers: each a dark block pulled down to the quay, a mansard, what stands on it, and the sky drawn against it. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return [...PARTS.flatMap((part) => part(random, tower)), ...cutOut(scene, random, tower)];
  });
};
