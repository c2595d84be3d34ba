import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#46717a'), lab('#4b736f'), lab('#586f7e')];

/** How many touches a smoke has, and how many of these lie clenched at its root. */
const PUFFS = 18;
const CLENCHED = 6;

/** Smoke: at its root a few fat curls of thick paint in one clump, lighter where they turn up; then ever larger, fainter scumbles that the wind draws along the sweep of the sky. */
const puff = (
  scene: Scene,
  random: Random,
  [x, top]: Point,
  hue: Lab,
  stage: number,
): readonly Sketch[] => {
  const { scale, side } = scene;
  const bend = 0.6 + 0.5 * random();
  return Array.from({ length: PUFFS }, (_, i) => {
    const isRoot = i < CLENCHED;
    const away = isRoot ? 0.012 * i : ((i - CLENCHED + random()) / (PUFFS - CLENCHED)) ** 0.8;
    const px =
      x - side * 0.24 * away ** 1.3 * scale + wobble(random) * (0.009 + 0.02 * away) * scale;
    const py = top - (0.006 + 0.16 * away ** bend) * scale - (isRoot ? 0.007 * i * scale : 0);
    const load = blend(
      hue,
      scene.colour(px, py, stage),
      isRoot ? 0.1 * random() : 0.35 + 0.5 * away,
    );
    const width = vary(isRoot ? 0.021 : 0.034 + 0.026 * away, 0.35, random) * scale;
    return sketchTouch(random, {
      x: px,
      y: py,
      length: width * (isRoot ? 1.5 : 1.3 + 0.5 * away) * vary(1, 0.2, random),
      width,
      angle: side * (isRoot ? 0.7 : mix(0.8, 0.35, away)) + wobble(random) * (isRoot ? 0.6 : 0.9),
      bow: (isRoot ? 0.35 * side : 0.2) * (1 + wobble(random)),
      brush: isRoot
        ? choose(['filbert', 'worked', 'flat'], random)
        : choose(['scumble', 'dry', 'worked'], random),
      body: isRoot ? 1.3 : 0.5,
      load: isRoot ? shade(load, 0.009 * i) : load,
      second: shade(load, 0.03),
      stage: stage + 0.1 - 0.005 * i,
      hand: 'left',
      spread: 0.005,
    });
  });
};

/** A funnel, and its smoke. */
export const sketchSmoke = (
  scene: Scene,
  random: Random,
  x: number,
  tall: number,
): readonly Sketch[] => {
  const { horizon, scale } = scene;
  const hue = choose(SMOKE, random);
  const stage = 0.44 + 0.2 * random();
  const top = horizon - tall * 0.5;
  const funnel = hazy(scene, random, 0.3, {
    x,
    y: horizon - tall * 0.25,
    length: tall * 0.5,
    width: 0.013 * scale,
    angle: UPRIGHT,
    brush: 'dry',
    stage,
    hand: 'left',
    body: 0.4,
  });
  return [funnel, ...puff(scene, random, [x, top], hue, stage)];
};
