import type { Random } from '../../random.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

/** Masts of one ship: unequal, leaning, broken off in the mist; never one alone. */
const raiseMasts = (scene: Scene, random: Random, middle: number, tall: number): Sketch[] => {
  const { horizon, scale } = scene;
  const count = 3 + Math.floor(random() * 3);
  const stage = 0.46 + 0.28 * random();
  return Array.from({ length: count }, (_, i) => {
    const x =
      middle + ((i - (count - 1) / 2) * (0.014 + 0.014 * random()) + wobble(random) * 0.01) * scale;
    const height = tall * (i === 1 ? 1 : 0.45 + 0.5 * random());
    const lean = wobble(random) * 0.11;
    const lost = 0.4 * random() ** 1.5;
    const ghost = random() < 0.3;
    const width = vary(ghost ? 0.024 : 0.0095, 0.4, random) * scale;
    const foot = hazy(scene, random, lost, {
      x: x + lean * height * 0.2,
      y: horizon - height * 0.36 - 0.012,
      length: height * 0.66,
      width,
      angle: UPRIGHT + lean,
      bow: wobble(random) * 0.04,
      brush: ghost ? 'veil' : choose(['filbert', 'drag', 'filbert'], random),
      stage,
      body: 0.5,
    });
    const head = hazy(scene, random, lost + 0.2, {
      x: x - lean * height * 0.25,
      y: horizon - height * 0.76,
      length: height * (0.3 + 0.2 * random()),
      width: width * 0.6,
      angle: -UPRIGHT + lean,
      brush: 'drag',
      stage: stage + 0.02,
      body: 0.5,
    });
    return random() < 0.7 ? [foot, head] : [foot];
  }).flat();
};

/** Yards, stays and gaffs: slanting, thin, hardly there. */
const rig = (scene: Scene, random: Random, middle: number, tall: number): Sketch[] => {
  const { horizon, scale } = scene;
  const stage = 0.46 + 0.24 * random();
  const lines = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
    const slanting = random() < 0.6;
    return hazy(scene, random, 0.3 + 0.35 * random(), {
      x: middle + wobble(random) * 0.05 * scale,
      y: horizon - tall * (0.25 + 0.6 * random()),
      length: vary(slanting ? 0.07 : 0.045, 0.4, random) * scale,
      width: vary(0.0065, 0.3, random) * scale,
      angle: slanting ? choose([-1, 1], random) * (0.6 + 0.6 * random()) : wobble(random) * 0.3,
      brush: choose(['drag', 'scumble', 'drag'], random),
      stage,
    });
  });
  const canvas = Array.from({ length: 5 }, () =>
    hazy(scene, random, 0.2 + 0.4 * random(), {
      x: middle + wobble(random) * 0.035 * scale,
      y: horizon - tall * (0.15 + 0.6 * random()),
      length: vary(0.075, 0.4, random) * scale,
      width: vary(0.032, 0.4, random) * scale,
      angle: UPRIGHT + wobble(random) * 0.8,
      brush: choose(['scumble', 'veil', 'scumble'], random),
      stage: stage - 0.1,
    }),
  );
  return [...canvas, ...lines];
};

/** A ship with its masts about `middle`, the highest `tall`. */
export const sketchShip = (
  scene: Scene,
  random: Random,
  middle: number,
  tall: number,
): readonly Sketch[] => [
  ...raiseMasts(scene, random, middle, tall),
  ...rig(scene, random, middle, tall),
];
