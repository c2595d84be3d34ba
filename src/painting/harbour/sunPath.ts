import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const EMBERS: Hues = [lab('#d9724f'), lab('#c9654a'), lab('#dd8a62'), lab('#b9674c')];
const LATE = lab('#eba884');
const OCHRE = lab('#a8764a');

/** A run of the brush to and fro, down the water from one height to another. */
const zigzag = (scene: Scene, random: Random, from: number, to: number, wide: number): Sketch[] => {
  const { sun, scale, horizon } = scene;
  const middle = sun.x + wobble(random) * 0.012 * scale;
  const load = choose(EMBERS, random);
  const stage = 0.8 + 0.14 * random();
  const touches: Sketch[] = [];
  let y = from;
  let way = random() < 0.5 ? 1 : -1;
  while (y < to) {
    const span = vary(wide, 0.35, random);
    const drop = (0.003 + 0.007 * random()) * scale;
    const far = (y - horizon) / (1 - horizon);
    const fresh = blend(load, scene.air(sun.x, y, 1), 0.1 + 0.45 * Math.exp(-far * 9));
    touches.push(
      sketchTouch(random, {
        x: middle + wobble(random) * 0.007 * scale,
        y: y + drop * 0.5,
        length: span,
        width: vary(0.0072, 0.4, random) * scale * (0.75 + 0.6 * far),
        angle: Math.atan2(drop * way, span) + wobble(random) * 0.12 + (way < 0 ? Math.PI : 0),
        bow: wobble(random) * 0.16,
        brush: choose(['dab', 'dab', 'impasto', 'drag'], random),
        load: fresh,
        second: blend(fresh, scene.air(sun.x, y, 1), 0.3),
        stage: stage + 0.002 * touches.length,
        spread: 0.014,
      }),
    );
    y += drop * (0.7 + 0.5 * random());
    way = -way;
  }
  return touches;
};

/** The sun's path on the water: close runs to and fro far out, then fewer, then single dabs that go out. */
const layPath = (scene: Scene): Sketch[] => {
  const { sun, horizon, scale } = scene;
  const random = scene.randomFor('path');
  let y = horizon + 0.05 * scale;
  while (scene.docks(sun.x, y) > 0.55) y += 0.005;
  const end = horizon + (1 - horizon) * (0.72 + 0.14 * random());
  const touches: Sketch[] = [];
  while (y < end) {
    const gone = (y - horizon) / (end - horizon);
    const run = (gone < 0.5 ? vary(0.045, 0.3, random) : 0.004) * scale;
    touches.push(...zigzag(scene, random, y, y + run, (0.046 - 0.022 * gone) * scale));
    if (random() < 0.12 + 0.5 * gone) {
      touches.push(
        sketchTouch(random, {
          x: sun.x + wobble(random) * 0.05 * scale,
          y: y + wobble(random) * 0.02,
          length: vary(0.02, 0.3, random) * scale,
          width: vary(0.008, 0.2, random) * scale,
          brush: 'dab',
          load: choose([OCHRE, LATE, OCHRE], random),
          second: scene.air(sun.x, y, 1),
          stage: 0.93 + 0.05 * random(),
        }),
      );
    }
    y += run + (0.006 + 0.034 * gone * (0.5 + random())) * scale;
  }
  return touches;
};

/** The warmth under the path, rubbed in before any dab stands. */
const warm = (scene: Scene): Sketch[] => {
  const { sun, horizon, scale } = scene;
  const random = scene.randomFor('warmth');
  return Array.from({ length: 22 }, () => {
    const down = random();
    const y = horizon + 0.05 * scale + (0.8 - horizon) * down;
    const stage = 0.5 + 0.25 * random();
    return sketchTouch(random, {
      x: sun.x + wobble(random) * 0.04 * scale,
      y,
      length: vary(0.07, 0.3, random) * scale,
      width: vary(0.022, 0.3, random) * scale,
      angle: wobble(random) * 0.5,
      brush: 'scumble',
      load: blend(choose(EMBERS, random), scene.colour(sun.x, y, stage), 0.62 + 0.25 * down),
      second: scene.colour(sun.x, y, stage),
      stage,
      spread: 0.012,
    });
  });
};

/** What the water keeps of the sun: a warmth, and its path upon it. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => [
  ...warm(scene),
  ...layPath(scene),
];
