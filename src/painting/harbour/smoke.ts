import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#46717a'), lab('#4b736f'), lab('#586f7e')];

/** A funnel and its smoke, curled at the root and blown away along the sweep of the sky. */
export const sketchSmoke = (
  scene: Scene,
  random: Random,
  x: number,
  tall: number,
): readonly Sketch[] => {
  const { horizon, scale, side } = scene;
  const hue = choose(SMOKE, random);
  const stage = 0.44 + 0.2 * random();
  const top = horizon - tall * 0.5;
  const funnel = hazy(scene, random, 0.3, {
    x,
    y: horizon - tall * 0.25,
    length: tall * 0.5,
    width: 0.013 * scale,
    angle: UPRIGHT,
    brush: 'worked',
    stage,
    hand: 'left',
    body: 0.4,
  });
  const bend = 0.6 + 0.5 * random();
  const puffs = Array.from({ length: 20 }, (_, i) => {
    const away = (i + 0.5 * random()) / 20;
    const px = x - side * 0.24 * away ** 1.3 * scale + wobble(random) * 0.01 * scale;
    const py = top - 0.16 * away ** bend * scale + wobble(random) * 0.012 * scale;
    const load = blend(hue, scene.colour(px, py, stage), 0.2 + 0.5 * away);
    return sketchTouch(random, {
      x: px,
      y: py,
      length: vary(0.036 + 0.03 * away, 0.4, random) * scale,
      width: vary(0.022 + 0.026 * away, 0.35, random) * scale,
      angle: side * (1.2 - 0.9 * away) + wobble(random) * 1.4,
      bow: 0.5 * wobble(random),
      brush: choose(['worked', 'worked', 'scumble'], random),
      body: 0.5,
      load,
      second: shade(load, 0.02),
      stage: stage + 0.01 * i,
      hand: 'left',
      spread: 0.005,
    });
  });
  return [funnel, ...puffs];
};
