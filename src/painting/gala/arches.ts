import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** The water's light seen through an arch: level pulls from pier to pier, laid before its stone. */
const seeThrough = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const at = (share: number) => scene.vault(from, to, 2 * share - 1);
  const [[left], [middle, crown], [right]] = [at(0), at(0.5), at(1)];
  return [0.5, 0.8].map((down, i): Sketch => {
    const y = mix(crown, scene.waterline(middle), down);
    const water = scene.colour(middle, scene.waterline(middle) + 0.03, 0.6);
    return {
      path: sampled((t) => [mix(left, right, mix(0.06, 0.94, t)), y + 0.002 * wobble(random)]),
      width: vary(0.022, 0.2, random) * sizeAt(scene, middle),
      brush: 'pull',
      load: blend(water, scene.sky(middle, scene.horizon - 0.03, 0.6), 0.16 * (1 - i)),
      second: water,
      stage: 0.4 + 0.02 * i,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    };
  });
};

/** Where along an arch, from pier to pier and a little beyond, the two pulls go that turn its stone: the one past its crown, the other lost before. */
const TURNS = [
  { from: -0.1, to: 0.66 },
  { from: 1.1, to: 0.56 },
] as const;
/** Farther off than this the air takes the arches: only the piers are told. */
const TOLD = 0.12;

/** An arch's stone, one with the roadway. */
const turnStone = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const [x] = scene.vault(from, to, 0);
  if (scene.nearness(x) < TOLD) return [];
  const load = shade(stoneAt(scene, random, x), -mix(0.01, 0.035, scene.nearness(x)));
  const width = vary(0.03, 0.1, random) * sizeAt(scene, x);
  return TURNS.map(
    (turn, i): Sketch => ({
      path: sampled((t) => {
        const [ax, ay] = scene.vault(from, to, 2 * mix(turn.from, turn.to, t) - 1);
        return [ax, ay - 0.46 * width];
      }),
      width,
      brush: 'pull',
      load,
      second: shade(load, 0.02),
      stage: 0.52 + 0.01 * i,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    }),
  );
};

/** A pier: one pull from under the roadway down to the water, where it is lost. */
const raisePier = (scene: Scene, random: Random, at: number): Sketch => {
  const x = scene.across(at);
  const load = shade(stoneAt(scene, random, x), -mix(0.024, 0.05, scene.nearness(x)));
  const [from, to] = [scene.deck(x) + 0.012 * sizeAt(scene, x), scene.waterline(x)];
  return {
    path: sampled((t) => [x, mix(from, to, t)]),
    width: vary(2.1, 0.12, random) * scene.pierHalf(x),
    brush: 'flat',
    load,
    second: shade(load, 0.02),
    stage: 0.55,
    hand: 'left',
    body: 0.3,
    spread: 0.006,
  };
};

/** What the water keeps of a pier, from its foot down: two level touches, the lower one looser and paler. */
const mirror = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const half = scene.pierHalf(x);
  const [top, foot] = [scene.deck(x), scene.waterline(x)];
  const stone = stoneAt(scene, random, x);
  return [0.03, 0.3].map((down, i) => {
    const y = foot + down * (foot - top);
    const water = scene.colour(x, y + 0.02, 0.7);
    return sketchTouch(random, {
      x: x + 0.3 * half * wobble(random) * (1 + i),
      y,
      length: vary(i ? 3.2 : 2.6, 0.2, random) * half,
      width: vary(0.016, 0.25, random) * sizeAt(scene, x),
      angle: 0.04 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: 'worked',
      load: blend(stone, water, 0.3 + 0.25 * i),
      second: water,
      stage: 0.6 + 0.02 * i,
      hand: 'left',
      body: 0.4,
      spread: 0.006,
    });
  });
};

/** The arches, broad, low and unlike: the water through them, their stone, their piers and what the water keeps of those. */
export const turnArches = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((to, i) => {
    const from = scene.piers[i] ?? to;
    return [
      ...seeThrough(scene, random, from, to),
      ...turnStone(scene, random, from, to),
      raisePier(scene, random, to),
      ...mirror(scene, random, to),
    ];
  });
