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

/** Where its corner stands, aside of its middle towards the day, at a size of 1. */
const CORNER = 0.036;

/** Its two faces once the sky is closed behind it, each in one tone from within its roof down behind the quay: a broad dark one in pulls that overlap, and a narrow one that looks at the day. */
const wall = (random: Random, { top, ridge, foot, dark, air, daySide, draw }: Tower): Sketch[] => {
  const high = mix(top, ridge, 0.72);
  const low = mix(top, foot, 1.06);
  const shaded = blend(dark, blend(NEUTRAL, choose(DUSK, random), 0.6), 0.55);
  const lit = blend(blend(dark, MAUVE, 0.6), air, 0.1);
  const down = (
    [from, to]: readonly [number, number],
    width: number,
    rest: Parameters<typeof draw>[3],
  ) =>
    draw([daySide * from, high], [daySide * to, low], width, { brush: 'wash', body: 2, ...rest });
  const middle = (CORNER - HALF) / 2;
  return [
    ...[-0.066, 0.02, middle].map((aside, i) =>
      down([0.7 * aside, aside], 0.076, {
        stage: 0.62 + 0.01 * i,
        load: shade(shaded, 0.008 * wobble(random)),
        second: blend(shaded, choose(DUSK, random), 0.3),
      }),
    ),
    down([CORNER - 0.004, (CORNER + HALF) / 2], 0.058, {
      stage: 0.66,
      load: lit,
      second: blend(lit, shaded, 0.3),
    }),
  ];
};

/** What is seen on it: low on the hall's side the lamps' warmth, pushed up once; and under its eaves one soft dark, which its roof and its shaft share. */
const tell = (random: Random, { top, foot, size, dark, daySide, draw }: Tower): Sketch[] => [
  draw(
    [-0.02 * daySide, mix(top, foot, 0.94)],
    [-0.024 * daySide, mix(top, foot, 0.62 + 0.08 * random())],
    0.06,
    {
      stage: 0.68,
      brush: 'scumble',
      load: blend(dark, LAMPLIT, 0.5),
      second: dark,
    },
  ),
  draw(
    [-(HALF - 0.034) * daySide, top + 0.004 * size],
    [(HALF - 0.03) * daySide, top + 0.008 * size],
    0.026,
    {
      stage: 0.72,
      brush: 'wash',
      load: blend(dark, NEUTRAL, 0.2),
      body: 0.6,
    },
  ),
];

/** What of it hangs in the river: soft pulls straight down whose hairs are not seen, unequal, a little paler than itself, and all begun at its foot. */
const mirror = (random: Random, { top, foot, size, dark, beside, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx, i) => {
    const from = foot + 0.01 * (1 + i * random()) * size;
    const to = from + vary(0.7, 0.2, random) * (foot - top);
    const load = blend(dark, beside(dx, mix(from, to, 0.7)), 0.25 + 0.12 * random());
    return draw(
      [dx + 0.016 * wobble(random), from],
      [0.8 * dx + 0.02 * wobble(random), to],
      vary(0.1, 0.2, random),
      { stage: 0.42 + 0.03 * i, brush: 'sweep', load, second: load, body: 0.3 },
    );
  });

const PARTS = [wall, mansard, tell, contour, cutMansard, crest, mirror];

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
