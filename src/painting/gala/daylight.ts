import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { nearOnWater } from './dashes.ts';
import type { Scene } from './scene.ts';

/** What the last daylight is, in the sky and on the water: its pale and its warm. */
const LIGHTS: Hues = [lab('#f0dcb4'), lab('#e8bd8c'), lab('#e3ab84')];
/** What lies between: the evening's blue and mauve. */
const COOLS: Hues = [lab('#7d8aa8'), lab('#8c85a4')];

/** How often a place is tried, and how much daylight it must have. */
const TRIES = { sky: 280, water: 430 } as const;
const LEAST = 0.16;

/** How far from the palace's end its pulls keep, along the shore: one that began in its dark would drag it out. */
const CLEAR = 0.07;

/** A pull of it in the sky, along the clouds' way. */
const inSky = (scene: Scene, random: Random): Sketch[] => {
  const x = scene.across(mix(scene.palaceEnd + CLEAR, 1, random()));
  const y = scene.horizon * (1 - 0.75 * random() ** 1.3);
  const light = scene.gathered(x, y);
  const low = Math.min(scene.deck(x), scene.roof(x)) - 0.02 * scene.scale;
  if (y > low || light < LEAST || random() > 0.3 + light) return [];
  const here = scene.sky(x, y, 0.7);
  const isLight = random() < 0.25 + 0.5 * light;
  const load = blend(here, choose(isLight ? LIGHTS : COOLS, random), (isLight ? 0.5 : 0.3) * light);
  return [
    sketchTouch(random, {
      x,
      y,
      length: vary(0.085, 0.5, random) * scene.scale,
      width: vary(0.027, 0.4, random) * scene.scale,
      angle: scene.sweep(x, y) + 0.12 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: choose(['worked', 'pull', 'flat'], random),
      load,
      second: blend(load, here, 0.6),
      stage: 0.4 + 0.42 * random(),
      hand: isLight ? 'right' : 'left',
      body: 0.5,
      spread: 0.008,
    }),
  ];
};

/** A pull of it on the open water: level, longer the nearer. */
const onWater = (scene: Scene, random: Random): Sketch[] => {
  const x = scene.across(mix(scene.palaceEnd + CLEAR, 1, random()));
  const top = scene.waterline(x) + 0.02 * scene.scale;
  const y = mix(top, 1, 0.7 * random() ** 1.2);
  const light = scene.gathered(x, y);
  if (light < LEAST || random() > 0.2 + light) return [];
  const here = scene.colour(x, y, 0.7);
  const near = (0.5 + 0.8 * nearOnWater(scene, y)) * scene.scale;
  const isLight = random() < 0.45;
  const load = isLight
    ? blend(here, choose(LIGHTS, random), 0.12 + 0.46 * light)
    : blend(shade(here, -0.03), choose(COOLS, random), 0.3);
  return [
    sketchTouch(random, {
      x,
      y,
      length: vary(0.1, 0.5, random) * near,
      width: vary(0.017, 0.4, random) * near,
      angle: 0.04 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: choose(isLight ? ['flat', 'pull', 'worked'] : ['worked', 'pull'], random),
      load,
      second: blend(load, here, 0.6),
      stage: 0.4 + 0.42 * random(),
      hand: isLight ? 'right' : 'left',
      body: 0.5,
      spread: 0.006,
    }),
  ];
};

/** The last daylight, low in the sky beyond the bridge and on the open water under it: long close pulls, the only place where the evening is pale. */
export const sketchDaylight = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('daylight');
  const of = (tries: number, pull: typeof inSky) =>
    Array.from({ length: tries }).flatMap(() => pull(scene, random));
  return [...of(TRIES.sky, inSky), ...of(TRIES.water, onWater)];
};
