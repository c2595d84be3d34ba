import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { atValue, blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { drawQuay, endQuay, shadeUnder } from './embankment.ts';
import { pullAlong } from './front.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, ZINC } from './stone.ts';

const WARM: Hues = [lab('#8f6257'), lab('#9a6c55'), lab('#7b5866')];
const COOL: Hues = [ZINC, MAUVE, lab('#5d6190'), lab('#4f6a86')];

/** How many families of stones are told, and how many stones each has. */
const FAMILIES = 9;
const STONES = [1, 3] as const;

/** How much warm light the windows throw on a place of the wall. */
const warmth = (scene: Scene, at: number, down: Unit): Unit =>
  clamp(scene.lit(at) * (1 - scene.tower(at)) * (0.25 + 0.9 * down));

/** A family of stones: broad touches of one load, close, each beside or a little over the last. */
const layFamily = (scene: Scene, random: Random, at: number, down: Unit): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const y = mix(scene.cornice(x), scene.wallTop(x), down);
  const here = scene.colour(x, y, 0.6);
  const isWarm = random() < 0.1 + 0.9 * warmth(scene, at, down);
  const hue = scene.evening.stone(choose(isWarm ? WARM : COOL, random));
  const load = atValue(blend(here, hue, 0.5 + 0.5 * random()), mix(here[0], hue[0], 0.25));
  const isUpright = down > 0.3 && random() < 0.5;
  const stage = 0.32 + 0.12 * random();
  return Array.from({ length: Math.round(mix(...STONES, random())) }, (_, i) =>
    sketchTouch(random, {
      x: x + (isUpright ? 0.017 * i : 0.02 * wobble(random)) * size,
      y: y + (isUpright ? 0.02 * wobble(random) : 0.014 * i) * size,
      length: vary(0.075, 0.4, random) * size,
      width: vary(0.036, 0.4, random) * size,
      angle: (isUpright ? UPRIGHT : 0) + 0.1 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['worked', 'flat', 'worked'], random),
      load: shade(load, 0.016 * wobble(random)),
      second: here,
      stage: stage + 0.01 * i,
      hand: 'left',
      body: 0.7,
      spread: 0.008,
    }),
  );
};

/** The wall's stones, in families: cool under the roof, warm about the lit windows, here none and there several; a tower has its own. */
const layStones = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: FAMILIES }).flatMap(() => {
    const at = (scene.palaceEnd - 0.04) * random();
    const down = random() ** 0.8;
    return scene.tower(at) > 0 ? [] : layFamily(scene, random, at, down);
  });

/** The cornice over the windows, from tower to tower: a broad dark in three long pulls that overlap, and under it a grey in stretches. */
const drawCornice = (scene: Scene, random: Random): Sketch[] => {
  const [near, far] = scene.hall;
  const stretch = (share: number, long: number, down: number, isDark: boolean): Sketch => {
    const from = mix(near, far, share);
    const to = Math.min(mix(near, far, 1.02), from + (far - near) * long);
    const x = scene.across((from + to) / 2);
    const size = scene.size(from) * scene.scale;
    const here = scene.colour(x, mix(scene.eaves(x), scene.waterline(x), down), 0.6);
    return pullAlong(scene, [from, to], down + 0.006 * wobble(random), {
      width: vary(isDark ? 0.021 : 0.01, 0.2, random) * size,
      brush: isDark ? 'pull' : 'worked',
      stage: (isDark ? 0.46 : 0.5) + 0.04 * random(),
      load: blend(
        here,
        scene.evening.stone(isDark ? DARK : choose(COOL, random)),
        0.4 + 0.15 * random(),
      ),
      second: here,
      body: 0.45,
    });
  };
  return [
    stretch(-0.02, vary(0.48, 0.15, random), 0.225, true),
    stretch(0.36, vary(0.4, 0.15, random), 0.23, true),
    stretch(0.66, 0.4, 0.226, true),
    ...[0.05, 0.4, 0.72].map((share) =>
      stretch(share + 0.08 * random(), vary(0.16, 0.4, random), 0.252, false),
    ),
  ];
};

/** The palace's wall: its stones, its cornice, and the quay it stands on. */
export const sketchMasonry = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('masonry');
  return [layStones, drawCornice, drawQuay, endQuay, shadeUnder].flatMap((part) =>
    part(scene, random),
  );
};
