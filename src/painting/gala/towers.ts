import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { contour } from './contour.ts';
import { layMansard, mansard } from './mansard.ts';
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

/** The broad strokes that tell its wall, on the day's side first, each of another breadth and lean; from where to where down the wall. */
const TOLD = [
  { dx: 0.046, from: -0.06, to: 0.78, broad: 0.09, lean: -0.008 },
  { dx: -0.042, from: 0.06, to: 0.98, broad: 0.1, lean: 0.012 },
  { dx: -0.02, from: 0.02, to: 0.5, broad: 0.07, lean: 0.03 },
  { dx: 0.03, from: 0.5, to: 1.02, broad: 0.1, lean: -0.02 },
] as const;

/** Its block once the sky is closed behind it: broad and dark, away from the day a neutral dark, no touch ending on its edge. */
const block = (
  random: Random,
  { top, ridge, foot, dark, daySide, draw, trace }: Tower,
): Sketch[] => {
  const closed = [-0.054, 0.054, 0].map((dx) =>
    draw([dx, mix(top, ridge, 0.3)], [0.94 * dx, mix(top, foot, 0.97)], 0.085, {
      stage: 0.25,
      brush: 'wash',
      body: 0.8,
    }),
  );
  const told = TOLD.map(({ dx, from, to, broad, lean }, i) => {
    const bow = 0.016 * wobble(random);
    return trace(
      (t) => [
        daySide * (dx + lean * t) + bow * Math.sin(Math.PI * t),
        mix(top, foot, mix(from, to, t)),
      ],
      vary(broad, 0.12, random),
      {
        stage: 0.36 + 0.02 * i,
        brush: choose(['flat', 'flat', 'worked'], random),
        body: 0.8,
        load: shade(
          blend(dark, dx > 0.03 ? choose(DUSK, random) : NEUTRAL, 0.35 + 0.1 * i),
          0.014 * wobble(random),
        ),
        second: blend(dark, choose(DUSK, random), 0.4),
      },
    );
  });
  return [...closed, ...told];
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

const PARTS = [block, mansard, breakStone, lamplight, contour, cutMansard, crest, mirror];

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
