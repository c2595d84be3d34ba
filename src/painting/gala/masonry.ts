import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pullAlong } from './front.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, ZINC } from './stone.ts';

const WARM: Hues = [lab('#6d4a3c'), lab('#7a5440'), lab('#5f4440'), lab('#8a6242')];
const COOL: Hues = [ZINC, MAUVE, lab('#4b4f63'), lab('#3d4d5c')];

/** How many stones are told, on a canvas of 16:10. */
const STONES = 190;

/** How much warm light the windows throw on a place of the wall. */
const warmth = (scene: Scene, at: number, down: Unit): Unit =>
  clamp(scene.lit(at) * (1 - scene.tower(at)) * (0.25 + 0.9 * down));

/** The wall's stones: small touches a step off it, cool under the roof, warm about the lit windows, in courses where they lie. */
const layStones = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: STONES }, () => {
    const at = (scene.palaceEnd - 0.02) * random();
    const down = random() ** 0.8;
    const x = scene.across(at);
    const size = scene.size(at) * scene.scale;
    const y = mix(scene.cornice(x), scene.wallTop(x), down);
    const here = scene.colour(x, y, 0.6);
    const isWarm = random() < 0.15 + 0.85 * warmth(scene, at, down);
    const hued = blend(here, choose(isWarm ? WARM : COOL, random), 0.15 + 0.5 * random());
    const isDark = random() < 0.35;
    const isUpright = down > 0.25 && random() < 0.45;
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.026, 0.5, random) * size,
      width: vary(0.0066, 0.4, random) * size,
      angle: (isUpright ? UPRIGHT : 0) + 0.12 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['filbert', 'drag', 'pull'], random),
      load: isDark ? shade(here, -0.035) : hued,
      second: here,
      stage: 0.42 + 0.3 * random(),
      hand: 'left',
      body: 0.3 + 0.3 * random(),
      spread: 0.008,
    });
  });

/** The pilasters between the arches: a line of grey that the sky has left on the stone, its dark beside it, both broken. */
const setPilasters = (scene: Scene, random: Random): Sketch[] => {
  const half = scene.bayStep / 2;
  const between = scene.bays.flatMap((at, i) => (i ? [at + half] : [at - half, at + half]));
  return between.flatMap((at) => {
    const x = scene.across(at);
    const size = scene.size(at) * scene.scale;
    const [top, foot] = [scene.cornice(x), scene.wallTop(x)];
    const here = scene.colour(x, mix(top, foot, 0.4), 0.6);
    const line = (aside: number, hue: Lab, much: number, width: number, stage: number) =>
      pull(
        random,
        [x + aside * size, mix(top, foot, 0.08 + 0.2 * random())],
        [x + (aside + 0.001 * wobble(random)) * size, mix(top, foot, 0.7 + 0.28 * random())],
        {
          width: vary(width, 0.25, random) * size,
          bow: 0.01 * wobble(random),
          brush: choose(['drag', 'pull'], random),
          load: blend(here, hue, much * (0.6 + 0.6 * random())),
          second: here,
          stage: stage + 0.08 * random(),
          hand: 'left',
          body: 0.3,
          spread: 0.006,
        },
      );
    return [line(0.006, DARK, 0.6, 0.012, 0.5), line(-0.004, MAUVE, 0.7, 0.006, 0.58)];
  });
};

/** The cornice over the arches: pale lines and dark ones, short, one taking up where another stops. */
const drawCornice = (scene: Scene, random: Random): Sketch[] =>
  [0.2, 0.225, 0.25, 0.3].flatMap((down, row) =>
    Array.from({ length: 7 }, (_, i) => {
      const from = scene.corner * ((i + 0.8 * random()) / 7 - 0.04);
      const to = Math.min(scene.corner, from + scene.corner * vary(0.09, 0.4, random));
      const x = scene.across((from + to) / 2);
      const size = scene.size(from) * scene.scale;
      const here = scene.colour(x, mix(scene.eaves(x), scene.waterline(x), down), 0.6);
      const isDark = row % 2 === 1;
      return pullAlong(scene, [from, to], down + 0.006 * wobble(random), {
        width: vary(isDark ? 0.008 : 0.005, 0.3, random) * size,
        brush: choose(['drag', 'pull'], random),
        stage: 0.54 + 0.16 * random(),
        load: blend(here, isDark ? DARK : choose(COOL, random), 0.25 + 0.35 * random()),
        second: here,
      });
    }),
  );

/** The quay under it: long dark pulls over the feet of what stands there, and the wet edge of the stone in a few short lines. */
const drawQuay = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: 24 }, (_, i) => {
    const isEdge = i % 3 === 2;
    const from = scene.corner * (i / 24 - 0.04 + 0.05 * wobble(random));
    const to = Math.min(
      scene.corner,
      from + scene.corner * vary(isEdge ? 0.07 : 0.17, 0.3, random),
    );
    const x = scene.across((from + to) / 2);
    const size = scene.size(from) * scene.scale;
    const here = scene.colour(x, scene.waterline(x) - 0.008, 0.6);
    return pullAlong(scene, [from, to], isEdge ? 0.9 : mix(0.93, 1.01, random()), {
      width: vary(isEdge ? 0.005 : 0.018, 0.25, random) * size,
      brush: isEdge ? 'drag' : 'pull',
      stage: (isEdge ? 0.6 : 0.5) + 0.08 * random(),
      load: isEdge ? blend(here, MAUVE, 0.25 + 0.35 * random()) : blend(here, DARK, 0.2 * random()),
      second: here,
    });
  });

/** The palace's wall: its stones, its pilasters, its cornice, and the quay it stands on. */
export const sketchMasonry = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('masonry');
  return [layStones, setPilasters, drawCornice, drawQuay].flatMap((part) => part(scene, random));
};
