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

/** The air closed on both sides of it, along its roof's slopes and down most of the way to the hall's roof or the water, before its edges are drawn. */
const closeAir = ({ top, ridge, airEnds, beside, draw }: Tower): Sketch[] =>
  ([-1, 1] as const).flatMap((side) => {
    const end = airEnds(side);
    const close = (from: Point, to: Point, stage: number) => {
      const load = shade(beside(side * (HALF + 0.05), mix(from[1], to[1], 0.5)), -0.02);
      const width = 0.064;
      return draw(from, to, width, { stage, brush: 'wash', load, second: load, body: 0.4 });
    };
    const down = (share: number): Point => [side * (HALF + 0.006), mix(top, end, share)];
    const slope = close([side * (CROWN + 0.016), ridge], [side * (HALF + 0.02), top], 0.19);
    return end - top > 0.06 ? [close(down(-0.1), down(0.7), 0.2), slope] : [slope];
  });

/** The broad pulls of which its wall is: how far aside, from where to where in shares of its height, how broad. What lies between its edges is pulled through; an edge is met from the cornice and from the quay, so that no brush runs dry on it. */
const WALL = [
  { dx: 0.006, from: -0.06, to: 1.02, broad: 0.11, brush: 'pull' },
  { dx: -0.05, from: -0.06, to: 1.02, broad: 0.08, brush: 'pull' },
  { dx: -0.004, from: -0.06, to: 1.02, broad: 0.08, brush: 'pull' },
  { dx: 0.052, from: -0.06, to: 1.02, broad: 0.08, brush: 'pull' },
  { dx: -0.072, from: 0.02, to: 0.7, broad: 0.045, brush: 'loaded' },
  { dx: -0.066, from: 0.98, to: 0.4, broad: 0.05, brush: 'loaded' },
  { dx: 0.07, from: 0.99, to: 0.35, broad: 0.05, brush: 'loaded' },
  { dx: 0.072, from: 0.02, to: 0.62, broad: 0.045, brush: 'loaded' },
] as const;

/** Its wall: broad, dark and opaque, away from the day a neutral dark; it stands on the quay. */
const block = (random: Random, { top, foot, dark, daySide, stone, trace }: Tower): Sketch[] =>
  WALL.map(({ dx, from, to, broad, brush }, i) => {
    const bow = 0.003 * wobble(random);
    const hue = stone(dx > 0.02 ? NEUTRAL : choose(DUSK, random));
    return trace(
      (t) => [daySide * dx + bow * Math.sin(Math.PI * t), mix(top, foot, mix(from, to, t))],
      broad,
      {
        stage: 0.33 + 0.02 * i,
        brush,
        body: 0.3,
        load: shade(blend(dark, hue, brush === 'pull' ? 0.36 : 0.2), 0.008 * wobble(random)),
        second: blend(dark, hue, 0.2),
      },
    );
  });

/** The air beside its open side, drawn level away from its edge. */
const cutEdge = (random: Random, { top, daySide, airEnds, beside, trace }: Tower): Sketch[] => {
  const end = airEnds(daySide);
  if (end - top < 0.06) return [];
  return [0.16, 0.34, 0.6, 0.82].map((share, i) => {
    const y = mix(top, end, share + 0.05 * wobble(random));
    const long = vary(0.13, 0.3, random);
    const load = shade(beside(daySide * (HALF + 0.1), y), -0.026);
    return trace((t) => [daySide * (HALF + 0.022 + long * t), y], vary(0.034, 0.3, random), {
      stage: 0.54 + 0.01 * i,
      brush: 'worked',
      load,
      second: load,
      body: 0.5,
    });
  });
};

/** The stone of the quay that it stands on: one firm level pull, a little beyond its wall. */
const standOn = (random: Random, { foot, dark, size, daySide, stone, trace }: Tower): Sketch[] => [
  trace(
    (t) => [daySide * mix(-1.1, 1.2, t) * HALF, foot - (0.004 - 0.004 * t) * size],
    vary(0.03, 0.1, random),
    { stage: 0.55, load: blend(dark, stone(NEUTRAL), 0.5), second: dark, body: 0.4 },
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

const PARTS = [block, mansard, cutEdge, standOn, breakStone, bindAcross, lamplight, mirror];

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
    return [...closeAir(tower), ...PARTS.flatMap((part) => part(random, tower))];
  });
};
