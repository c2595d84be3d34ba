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
    const down = (share: number): Point => [side * (HALF + 0.006), mix(top, end, share)];
    const slope = close([side * (CROWN + 0.016), ridge], [side * (HALF + 0.02), top], 0.19);
    return end - top > 0.06
      ? [close(down(-0.1), down(0.6), 0.2), close(down(0.5), down(1), 0.21), slope]
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
      (t) => [daySide * dx + bow * Math.sin(Math.PI * t), mix(top, foot, mix(-0.06, 1.02, t))],
      broad,
      {
        stage,
        body: 0.3,
        load: shade(blend(dark, hue, 0.5), 0.012 * wobble(random)),
        second: blend(dark, hue, 0.3),
      },
    );
  });

/** The air pulled down along its open side in two long pulls that cut its edge, which is lost where one ends, and drawn level away from them. */
const cutEdge = (random: Random, { top, daySide, airEnds, beside, trace }: Tower): Sketch[] => {
  const end = airEnds(daySide);
  if (end - top < 0.06) return [];
  const lost = 0.46 + 0.16 * random();
  const paint = (dx: number, y: number) => {
    const load = shade(beside(daySide * dx, y), -0.026);
    return { load, second: load, body: 0.5 };
  };
  const down = [
    { from: 0.06, to: lost, stage: 0.5 },
    { from: lost + 0.08, to: 0.9, stage: 0.52 },
  ].map(({ from, to, stage }) => {
    const broad = vary(0.027, 0.15, random);
    const away = HALF + 0.42 * broad;
    return trace(
      (t) => [daySide * (away + 0.004 * Math.sin(Math.PI * t)), mix(top, end, mix(from, to, t))],
      broad,
      { stage, ...paint(HALF + 0.05, mix(top, end, mix(from, to, 0.4))) },
    );
  });
  const off = [0.16, 0.34, 0.6, 0.82].map((share, i) => {
    const y = mix(top, end, share + 0.05 * wobble(random));
    const long = vary(0.13, 0.3, random);
    return trace((t) => [daySide * (HALF + 0.022 + long * t), y], vary(0.034, 0.3, random), {
      stage: 0.54 + 0.01 * i,
      brush: 'worked',
      ...paint(HALF + 0.1, y),
    });
  });
  return [...down, ...off];
};

/** The stone of the quay that it stands on: one firm level pull, a little beyond its wall. */
const standOn = (random: Random, { foot, dark, size, daySide, trace }: Tower): Sketch[] => [
  trace(
    (t) => [daySide * mix(-1.1, 1.2, t) * HALF, foot - (0.004 - 0.004 * t) * size],
    vary(0.03, 0.1, random),
    { stage: 0.55, load: blend(dark, NEUTRAL, 0.5), second: dark, body: 0.4 },
  ),
];

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

const PARTS = [
  closeAir,
  block,
  mansard,
  cutEdge,
  standOn,
  breakStone,
  bindAcross,
  lamplight,
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

/** The towers: each a dark block and a mansard, drawn firmly, and what light and weather leave on them. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return PARTS.flatMap((part) => part(random, tower));
  });
};
