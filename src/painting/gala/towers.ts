import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { contour } from './contour.ts';
import { HALF } from './facade.ts';
import { layMansard, mansard, slate } from './mansard.ts';
import { crest, cutMansard } from './roofSky.ts';
import type { Scene } from './scene.ts';
import { NEUTRAL } from './stone.ts';
import { type Tower, towerAt } from './tower.ts';
import { breakStone, lamplight } from './towerStone.ts';

/** What the dusk makes of a dark wall, here this and there that. */
const DUSK: Hues = [lab('#3f4f7c'), lab('#54406a'), lab('#5c4156'), lab('#35586c')];

/** Its block, laid in with the rest of the shore. */
const layIn = ({ top, ridge, foot, size, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx) =>
    draw([dx, mix(top, ridge, 0.2)], [dx, foot - 0.007 * size], 0.085, {
      stage: 0.05,
      brush: 'wash',
    }),
  );

/** Its block once the sky is closed behind it: broad and dark, away from the day a neutral dark, no touch ending on its edge. */
const block = (random: Random, { top, foot, size, dark, daySide, draw }: Tower): Sketch[] => {
  const closed = [-0.054, 0.054, 0].map((dx) =>
    draw([dx, top + 0.01 * size], [dx, mix(top, foot, 0.97)], 0.085, {
      stage: 0.25,
      brush: 'wash',
      body: 0.8,
    }),
  );
  const told = [0.052, -0.046, 0.004].map((dx, i) =>
    draw(
      [dx, top + (i === 2 ? 0.1 : 0.012) * size],
      [0.9 * dx, mix(top, foot, vary(1.01, 0.03, random))],
      0.084,
      {
        stage: 0.36 + 0.02 * i,
        brush: 'flat',
        body: 0.7,
        load: shade(
          blend(dark, dx * daySide > 0.05 ? choose(DUSK, random) : NEUTRAL, 0.4 + 0.15 * i),
          0.014 * wobble(random),
        ),
        second: blend(dark, choose(DUSK, random), 0.24),
      },
    ),
  );
  return [...closed, ...told];
};

/** Its cornice: a dark that goes from the day's edge half across, and what is left of it at the other. */
const cornice = (random: Random, { top, size, dark, air, daySide, draw }: Tower): Sketch[] => {
  const half = HALF + 0.004;
  return [
    [1, -0.1, 0.04],
    [-0.5, -1, 0.2],
  ].map(([from = 0, to = 0, lost = 0], i) =>
    draw(
      [half * daySide * from, top + 0.004 * size],
      [half * daySide * (to + 0.2 * wobble(random)), top + 0.006 * size],
      0.018,
      { stage: 0.56 + 0.02 * i, brush: 'worked', load: blend(dark, air, lost), body: 0.4 },
    ),
  );
};

/** What of it hangs in the river: soft pulls straight down whose hairs are not seen, unequal, greyer than the stone, and all begun at its foot. */
const mirror = (random: Random, { top, foot, size, dark, air, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx, i) => {
    const from = foot + 0.01 * (1 + i * random()) * size;
    const load = blend(dark, air, 0.36 + 0.16 * random());
    return draw(
      [dx + 0.016 * wobble(random), from],
      [0.8 * dx + 0.03 * wobble(random), from + vary(0.5, 0.45, random) * (foot - top)],
      vary(0.07, 0.3, random),
      { stage: 0.42 + 0.03 * i, brush: 'sweep', load, second: load, body: 0.3 },
    );
  });

const PARTS = [
  block,
  mansard,
  slate,
  breakStone,
  lamplight,
  contour,
  cutMansard,
  cornice,
  crest,
  mirror,
];

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
