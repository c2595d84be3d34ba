import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#3f7379'), lab('#43756f'), lab('#4f6f7c')];

/** How many touches a smoke has. */
const PUFFS = 22;
/** How broad it is at its root and where it is lost, in sheets' scales. */
const BROAD = [0.022, 0.075] as const;

/** How far down the funnel it begins, in sheets' scales too: the two are one. */
const ROOT = 0.014;

/** Smoke: scumbled touches that lie over one another, narrow and plain at the root, then ever larger and fainter ones that the wind turns and draws along the sweep of the sky. */
const puff = (
  scene: Scene,
  random: Random,
  [x, top]: Point,
  hue: Lab,
  stage: number,
): readonly Sketch[] => {
  const { scale, side } = scene;
  const bend = 0.55 + 0.3 * random();
  const drifts = 0.1 + 0.1 * random();
  return Array.from({ length: PUFFS }, (_, i) => {
    const away = ((i + random()) / PUFFS) ** 1.3;
    const strays = (0.006 + 0.034 * away) * scale;
    const px = x - side * drifts * away ** 1.3 * scale + wobble(random) * strays;
    const py = top - 0.15 * away ** bend * scale + wobble(random) * strays;
    const width = vary(mix(...BROAD, away), 0.4, random) * scale;
    const load = blend(hue, scene.colour(px, py, stage), 0.05 + 0.2 * random() + 0.6 * away);
    return sketchTouch(random, {
      x: px,
      y: py,
      length: width * vary(1.35 + 0.5 * away, 0.3, random),
      width,
      angle: side * mix(1.1, 0.3, away ** 0.6) + wobble(random),
      bow: (away < 0.4 ? 0.6 : 0.35) * wobble(random),
      brush: choose(away < 0.4 ? ['filbert', 'worked'] : ['sweep', 'dry', 'scumble'], random),
      body: away < 0.4 ? 1.2 : 0.5,
      load: shade(load, 0.02 * wobble(random)),
      second: shade(load, 0.015),
      stage: stage + 0.16 * random(),
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
  const stage = 0.47 + 0.16 * random();
  const top = horizon - tall * 0.5;
  const funnel = hazy(scene, random, 0.18, {
    x,
    y: horizon - tall * 0.25,
    length: tall * 0.5,
    width: 0.017 * scale,
    angle: UPRIGHT,
    brush: 'worked',
    stage,
    hand: 'left',
    body: 0.4,
  });
  return [funnel, ...puff(scene, random, [x, top + ROOT * scale], hue, stage)];
};
