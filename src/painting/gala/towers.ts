import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { contour } from './contour.ts';
import { HALF } from './facade.ts';
import { layMansard, mansard } from './mansard.ts';
import { crest, cutMansard } from './roofSky.ts';
import type { Scene } from './scene.ts';
import { MAUVE, NEUTRAL } from './stone.ts';
import { type Tower, towerAt } from './tower.ts';

/** What the dusk makes of a dark wall: close blues and violets. */
const DUSK: Hues = [lab('#3c4468'), lab('#443f66'), lab('#3d4a6c'), lab('#4a4466')];
/** What the lamps on the quay lend its foot. */
const LAMPLIT = lab('#7d5a5e');

/** Its block, laid in with the rest of the shore. */
const layIn = ({ top, ridge, foot, size, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx) =>
    draw([dx, mix(top, ridge, 0.2)], [dx, foot - 0.007 * size], 0.085, {
      stage: 0.05,
      brush: 'wash',
    }),
  );

/** Its wall once the sky is closed behind it: broad pulls from the cornice down behind the quay, side by side, a neutral dark away from the day, the dusk's blue towards it. */
const wall = (random: Random, { top, foot, size, dark, daySide, draw }: Tower): Sketch[] => {
  const closed = [-0.054, 0.054, 0].map((dx) =>
    draw([dx, top + 0.01 * size], [dx, mix(top, foot, 0.94)], 0.085, {
      stage: 0.25,
      brush: 'wash',
      body: 0.8,
    }),
  );
  const told = [-0.07, 0.036, 0.068, -0.036, 0].map((aside, i) => {
    const dx = daySide * aside;
    const seen = (aside + HALF) / (2 * HALF);
    const stone = blend(NEUTRAL, choose(DUSK, random), mix(0.45, 1, seen));
    return draw(
      [dx, top + 0.002 * size],
      [dx + 0.004 * wobble(random), mix(top, foot, 1.06)],
      vary(0.066, 0.12, random),
      {
        stage: 0.4 + 0.015 * i,
        brush: 'wash',
        body: 1.4,
        load: shade(blend(dark, stone, 0.7), 0.01 * wobble(random)),
        second: blend(dark, choose(DUSK, random), 0.4),
      },
    );
  });
  return [...closed, ...told];
};

/** What is seen on it: one lighter pull down beside the day's edge, and low on the hall's side the lamps' warmth, pushed up once. */
const tell = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] => [
  draw(
    [0.058 * daySide, mix(top, foot, 0.06)],
    [0.06 * daySide, mix(top, foot, 0.7 + 0.1 * random())],
    0.026,
    {
      stage: 0.58,
      brush: 'worked',
      load: blend(dark, MAUVE, 0.45),
      second: blend(dark, choose(DUSK, random), 0.6),
      body: 0.6,
    },
  ),
  draw(
    [-0.01 * daySide, mix(top, foot, 0.92)],
    [-0.014 * daySide, mix(top, foot, 0.6 + 0.08 * random())],
    0.05,
    {
      stage: 0.56,
      brush: 'scumble',
      load: blend(dark, LAMPLIT, 0.55),
      second: dark,
    },
  ),
];

/** Its cornice, one pull from edge to edge lit by what is left of the day over a dark one; and its plinth on the quay, in which its pulls end. */
const courses = (random: Random, tower: Tower): Sketch[] => {
  const { top, foot, size, dark, air, daySide, draw } = tower;
  const half = HALF + 0.004;
  const shadow = blend(dark, NEUTRAL, 0.4);
  const level = (y: number, reach: number, width: number, rest: Parameters<typeof draw>[3]) =>
    draw([-reach * daySide, y], [reach * daySide, y], vary(width, 0.08, random), rest);
  return [
    level(mix(top, foot, 0.84), HALF - 0.014, 0.055, {
      stage: 0.6,
      brush: 'wash',
      load: blend(dark, LAMPLIT, 0.12),
      second: dark,
      body: 4,
    }),
    level(top + 0.016 * size, HALF - 0.01, 0.03, {
      stage: 0.64,
      brush: 'wash',
      load: shadow,
      body: 4,
    }),
    level(top, half, 0.018, {
      stage: 0.72,
      brush: 'flat',
      load: blend(dark, air, 0.3),
      second: blend(dark, air, 0.14),
      body: 0.6,
    }),
  ];
};

/** What of it hangs in the river: soft pulls straight down whose hairs are not seen, unequal, near the water's tone, and all begun at its foot. */
const mirror = (random: Random, { top, foot, size, dark, beside, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx, i) => {
    const from = foot + 0.01 * (1 + i * random()) * size;
    const to = from + vary(0.36, 0.3, random) * (foot - top);
    const load = blend(dark, beside(dx, mix(from, to, 0.7)), 0.5 + 0.12 * random());
    return draw(
      [dx + 0.016 * wobble(random), from],
      [0.8 * dx + 0.02 * wobble(random), to],
      vary(0.07, 0.2, random),
      { stage: 0.42 + 0.03 * i, brush: 'sweep', load, second: load, body: 0.3 },
    );
  });

const PARTS = [wall, mansard, tell, contour, cutMansard, courses, crest, mirror];

/** The towers as they are laid in, dark against the sky. */
export const layTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers laid in');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return [...layIn(tower), ...layMansard(tower)];
  });
};

/** The towers: each a dark block, a mansard, and what light and weather leave on them. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return PARTS.flatMap((part) => part(random, tower));
  });
};
