import { blend, gradient, shade } from '../colour.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchHandful } from './handful.ts';
import type { Scene } from './scene.ts';

/** The first coat: broad and thin, all over, what hangs hanging and what lies lying. */
const layIn = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('lay-in');
  return strew(format, 0.076 * scale, random).map(([x, at]): Sketch => {
    const stage = 0.04 * scene.turn(x, at) + 0.02 * random();
    const length = vary(0.2, 0.25, random) * scale;
    const isBank = at > scene.rim(x) && at < scene.shore(x);
    // What hangs in the water begins at its edge.
    const y = at < scene.shore(x) ? at : Math.max(at, scene.shore(x) + 0.42 * length);
    const load = isBank ? gradient(scene.season.bank, 0.45) : scene.colour(x, y, stage);
    return sketchTouch(random, {
      x,
      y,
      length,
      width: (isBank ? 0.045 : vary(0.115, 0.2, random)) * scale,
      angle: scene.direction(x, y) + wobble(random) * 0.3 + (random() < 0.5 ? Math.PI : 0),
      bow: wobble(random) * 0.1,
      brush: 'wash',
      load,
      second: blend(load, scene.colour(x + 0.04, y, stage), 0.6),
      stage,
      hand: scene.hand(x, y),
      spread: 0.0015,
    });
  });
};

/** Whether a touch is the sky's alone. */
const isOpen = (scene: Scene, { path }: Sketch): boolean =>
  [path[0], middleOf(path), path[3]].every(([, y]) => y < scene.eye);

/** Large sweeps of the sky that run together. */
const sweepSky = (scene: Scene): Sketch[] => {
  const { format, scale, eye } = scene;
  const random = scene.randomFor('sweeps');
  return strew(format, 0.08 * scale, random)
    .filter(([, y]) => y < eye)
    .map(([x, y]): Sketch => {
      const stage = 0.05 + 0.03 * random();
      const load = scene.sky(x, y, stage);
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.2, 0.3, random) * scale,
        width: vary(0.07, 0.25, random) * scale,
        angle: scene.direction(x, y) + wobble(random) * 0.9,
        bow: wobble(random) * 0.14,
        brush: 'sweep',
        load,
        second: blend(load, scene.sky(x + 0.05, y - 0.05, stage), 0.5),
        stage,
        hand: scene.hand(x, y),
        spread: 0.0015,
      });
    })
    .filter((sketch) => isOpen(scene, sketch));
};

/** Clouds: passages worked over again in handfuls, hardly another value, thickest where the sky is brightest. */
const workSky = (scene: Scene): Sketch[] => {
  const { format, scale, eye, season } = scene;
  const random = scene.randomFor('clouds');
  return strew(format, 0.075 * scale, random).flatMap(([x, y]): readonly Sketch[] => {
    const bright = scene.glow(x, y);
    const cloud = scene.drift(x, y, 1.3, 3.4, 47);
    if (y > eye - 0.02 || cloud + 0.2 * bright < 0.5) return [];
    const stage = 0.07 + 0.03 * random();
    const sky = scene.sky(x, y, stage);
    const size = (0.7 + 0.6 * random()) * scale;
    return sketchHandful(random, {
      x,
      y,
      many: 2 + Math.floor(2 * random()),
      reach: [0.5, 0.8],
      length: 0.05 * size,
      width: 0.025 * size,
      angle: scene.direction(x, y) + wobble(random) * 0.8,
      loose: 0.8,
      bow: wobble(random) * 0.06,
      brush: choose(['worked', 'worked', 'scumble'], random),
      load: blend(sky, season.glow, 0.1 + 0.3 * bright),
      second: sky,
      stage,
      hand: random() < 0.6 ? 'right' : 'left',
      body: 0.3 + 0.8 * bright * random(),
      uneven: 0.02,
      spread: 0.0015,
    }).filter((sketch) => isOpen(scene, sketch));
  });
};

/** Distant woods, lost in the air along the horizon. */
const veilDistance = (scene: Scene): Sketch[] => {
  const { format, scale, eye, season } = scene;
  const random = scene.randomFor('distance');
  const count = Math.round(30 * scale);
  return Array.from({ length: count }, (_, i): Sketch => {
    const x = ((i + random()) / count) * format;
    const y = eye - 0.03 * scene.drift(x, 0, 1.4, 1, 25) * random();
    const load = blend(scene.sky(x, y, 0.2), season.haze, 0.5 + 0.35 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.1, 0.3, random) * scale,
      width: vary(0.022, 0.3, random) * scale,
      angle: wobble(random) * 0.12,
      brush: choose(['scumble', 'worked'], random),
      load: shade(load, -0.05),
      second: load,
      stage: 0.1 + 0.01 * random(),
      hand: random() < 0.5 ? 'right' : 'left',
      spread: 0.002,
    });
  });
};

/** The coats below what is drawn: a lay-in all over, then the sky. */
export const layCoats = (scene: Scene): readonly Sketch[] => [
  ...layIn(scene),
  ...sweepSky(scene),
  ...workSky(scene),
  ...veilDistance(scene),
];
