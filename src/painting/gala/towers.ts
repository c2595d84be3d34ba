import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { layMansard, mansard } from './mansard.ts';
import type { Scene } from './scene.ts';
import { NEUTRAL } from './stone.ts';
import { type Tower, towerAt } from './tower.ts';
import { bindAcross, breakStone, lamplight } from './towerStone.ts';

/** What the dusk makes of a dark wall, here this and there that. */
const DUSK: Hues = [lab('#34446e'), lab('#46365c'), lab('#4c3548'), lab('#2c4a5c')];

/** Its block, laid in with the rest of the shore. */
const layIn = ({ top, foot, size, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx) =>
    draw([dx, mix(top, foot, 0.04)], [dx, foot - 0.007 * size], 0.085, {
      stage: 0.05,
      brush: 'wash',
    }),
  );

/** The air closed on both sides of it, along its roof's slopes and down to the hall's roof or the water, before its edges are drawn. */
const closeAir = (_: Random, { top, ridge, airEnds, beside, draw }: Tower): Sketch[] =>
  ([-1, 1] as const).flatMap((side) => {
    const end = airEnds(side);
    const close = (from: Point, to: Point, stage: number) => {
      const load = beside(side * (HALF + 0.09), mix(from[1], to[1], 0.3));
      const width = 0.064;
      return draw(from, to, width, { stage, brush: 'flat', load, second: load, body: 0.4 });
    };
    const down = (share: number): Point => [side * (HALF + 0.03), mix(top, end, share)];
    const slope = close([side * (CROWN + 0.03), ridge], [side * (HALF + 0.04), top], 0.3);
    return end - top > 0.06
      ? [close(down(-0.1), down(0.6), 0.31), close(down(0.5), down(1), 0.32), slope]
      : [slope];
  });

/** The broad pulls of which its wall is, each begun under the cornice: its two edges, drawn once, and what lies between. */
const WALL = [
  { dx: 0.006, broad: 0.11, stage: 0.33 },
  { dx: -0.05, broad: 0.08, stage: 0.36 },
  { dx: 0.046, broad: 0.074, stage: 0.39 },
  { dx: -0.062, broad: 0.064, stage: 0.42 },
  { dx: 0.058, broad: 0.05, stage: 0.44 },
  { dx: -0.004, broad: 0.08, stage: 0.46 },
  { dx: 0.068, broad: 0.046, stage: 0.47 },
  { dx: 0.07, broad: 0.042, stage: 0.48 },
] as const;

/** Its wall: broad, dark and firm, away from the day a neutral dark. */
const block = (random: Random, { top, foot, dark, daySide, trace }: Tower): Sketch[] =>
  WALL.map(({ dx, broad, stage }) => {
    const bow = 0.003 * wobble(random);
    const hue = dx > 0.02 ? NEUTRAL : choose(DUSK, random);
    return trace(
      (t) => [daySide * dx + bow * Math.sin(Math.PI * t), mix(top, foot, mix(-0.06, 1.06, t))],
      broad,
      {
        stage,
        body: 0.3,
        load: shade(blend(dark, hue, 0.5), 0.012 * wobble(random)),
        second: blend(dark, hue, 0.3),
      },
    );
  });

/** What of it hangs in the river: soft pulls straight down, unequal, greyer than the stone, and all begun at its foot. */
const mirror = (random: Random, { top, foot, size, dark, air, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx, i) => {
    const from = foot + 0.01 * (1 + i * random()) * size;
    const load = blend(dark, air, 0.12 + 0.16 * random());
    return draw(
      [dx + 0.016 * wobble(random), from],
      [0.8 * dx + 0.03 * wobble(random), from + vary(0.5, 0.45, random) * (foot - top)],
      vary(0.07, 0.3, random),
      { stage: 0.42 + 0.03 * i, brush: i ? 'sweep' : 'pull', load, second: load, body: 0.3 },
    );
  });

const PARTS = [closeAir, block, mansard, breakStone, bindAcross, lamplight, mirror];

/** The towers as they are laid in, dark against the sky. */
export const layTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers laid in');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return [...layIn(tower), ...layMansard(tower)];
  });
};

/** The towers: each a dark block and a mansard, drawn firmly, and what light and weather leave on them. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return PARTS.flatMap((part) => part(random, tower));
  });
};
