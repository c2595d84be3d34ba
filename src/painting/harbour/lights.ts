import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const SUN: readonly [Lab, ...Lab[]] = [lab('#e8704a'), lab('#ec7c50'), lab('#e2643f')];
const EMBERS: readonly [Lab, ...Lab[]] = [
  lab('#e07f57'),
  lab('#d86f4c'),
  lab('#e59a6e'),
  lab('#c9674f'),
];
const CLOUDS: readonly [Lab, ...Lab[]] = [lab('#d4a07d'), lab('#cd8f76'), lab('#c9a794')];
const TEALS: readonly [Lab, ...Lab[]] = [lab('#3f6763'), lab('#4a6f70'), lab('#55746a')];

/** The sun itself: a few thick round turns of one brush, at the climax. */
const riseSun = (scene: Scene): Sketch[] => {
  const { sun, scale } = scene;
  const random = scene.randomFor('sun');
  const size = vary(0.021, 0.12, random) * scale;
  const turn = (i: number, out: number, width: number): Sketch => {
    const angle = i * 2.4;
    return sketchTouch(random, {
      x: sun.x + Math.cos(angle) * size * out,
      y: sun.y + Math.sin(angle) * size * out,
      length: size * 1.1,
      width: size * width,
      angle: angle + Math.PI / 2,
      bow: 0.35 * (out > 0 ? 1 : 0.3),
      brush: 'impasto',
      load: choose(SUN, random),
      second: choose(SUN, random),
      stage: 0.87 + 0.006 * i,
      spread: 0.012,
      body: 0.7,
    });
  };
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i < 2 ? turn(i, 0, 1.5) : turn(i, 0.36, 0.72)));
};

/** Its path on the water: crooked dabs, thick and near together far out, few and apart near by. */
const layPath = (scene: Scene): Sketch[] => {
  const { sun, horizon, scale } = scene;
  const random = scene.randomFor('path');
  return Array.from({ length: 520 })
    .flatMap((): Sketch[] => {
      const far = random() ** 1.5;
      const y = horizon + 0.035 + far * (0.94 - horizon);
      const x = sun.x + wobble(random) * (0.035 + 0.05 * far) * scale;
      if (scene.path(x, y) < 0.25 + 0.6 * random()) return [];
      const ember = choose(EMBERS, random);
      const load = blend(ember, scene.colour(x, y, 1), 0.12 + 0.3 * far * random());
      const near = (0.45 + 0.9 * far) * scale;
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.03, 0.5, random) * near,
          width: vary(0.0062, 0.4, random) * near,
          angle: wobble(random) * 0.55,
          bow: wobble(random) * 0.45,
          brush: choose(['impasto', 'dab', 'drag'], random),
          load,
          second: blend(load, scene.colour(x, y, 1), 0.4),
          stage: 0.88 + 0.1 * random(),
          body: 0.5 + 0.6 * random(),
        }),
      ];
    })
    .slice(0, 120);
};

/** Warm streaks dragged over the upper sky, and cool breaks between them. */
const streakSky = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('streaks');
  return Array.from({ length: 190 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon * 0.88 * random();
    if (scene.drift(x, y, 1.2, 3.4, 61) < 0.4 + 0.25 * random()) return [];
    const stage = 0.56 + 0.32 * random();
    const load = blend(choose(CLOUDS, random), scene.colour(x, y, stage), 0.4 + 0.4 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.12, 0.5, random) * scale,
        width: vary(0.03, 0.5, random) * scale,
        angle: scene.direction(x, y) + wobble(random) * 0.25,
        bow: wobble(random) * 0.14,
        brush: choose(['scumble', 'scumble', 'drag'], random),
        load,
        second: scene.colour(x, y, stage),
        stage,
        body: 0.5 + 0.9 * random(),
        spread: 0.02,
      }),
    ];
  });
};

/** Flat dark touches of the near water, larger the nearer, in loose companies with empty water between. */
const layWavelets = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('wavelets');
  return Array.from({ length: 420 }).flatMap((): Sketch[] => {
    const far = Math.sqrt(random());
    const x = random() * format;
    const y = horizon + 0.05 + (0.97 - horizon) * far;
    if (scene.drift(x, y, 1.3, 3.6, 71) < 0.42 + 0.25 * random()) return [];
    const stage = 0.5 + 0.42 * random();
    const light = random() < 0.3;
    const teal = light ? shade(scene.colour(x, y, stage), 0.07) : choose(TEALS, random);
    const near = (0.25 + 0.95 * far) * scale;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.45, random) * near,
        width: vary(0.0095, 0.35, random) * near,
        angle: wobble(random) * 0.16,
        bow: wobble(random) * 0.3,
        brush: choose(['dab', 'drag', 'filbert'], random),
        load: blend(teal, scene.colour(x, y, stage), 0.12 + 0.3 * random()),
        second: scene.colour(x, y, stage),
        stage,
        hand: light ? 'right' : 'left',
        body: 0.4 + 0.5 * random(),
      }),
    ];
  });
};

/** What is put on over the masses: streaks of dawn, wavelets, the sun and its path. */
export const sketchLights = (scene: Scene): readonly Sketch[] => [
  ...streakSky(scene),
  ...layWavelets(scene),
  ...riseSun(scene),
  ...layPath(scene),
];
