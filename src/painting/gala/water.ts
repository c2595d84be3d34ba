import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const TEAL = lab('#4d7a80');
const INK = lab('#33436b');

/** Long thin pulls over the open water, of the sky's light: what makes it lie flat. */
const pullWater = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('pulls');
  return Array.from({ length: 170 }, () => {
    const x = random() * format;
    const down = random();
    const y = scene.waterline(x) + 0.01 + (1 - scene.waterline(x)) * down;
    const stage = 0.3 + 0.46 * random();
    const load = shade(scene.colour(x, y, stage), 0.02 * wobble(random));
    const long = 0.07 * 5 ** random() * (0.5 + 0.7 * down) * scale;
    return sketchTouch(random, {
      x,
      y,
      length: long,
      width: vary(0.034, 0.45, random) * scale * Math.sqrt(long / 0.15),
      angle: wobble(random) * 0.1,
      bow: wobble(random) * 0.06,
      brush: choose(['veil', 'veil', 'scumble', 'drag'], random),
      load,
      second: scene.colour(x + 0.1 * wobble(random), y, stage),
      stage,
      hand: 'left',
      body: 0.4 + 0.4 * random(),
      spread: 0.014,
    });
  });
};

/** Where dark and light water meet, each is drawn into the other in flat tongues: no reflection keeps an outline. */
const weaveEdges = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('edges');
  return Array.from({ length: 1200 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const down = random() ** 1.2;
    const y = scene.waterline(x) + 0.02 + 0.75 * (1 - scene.waterline(x)) * down;
    const stage = 0.48 + 0.36 * random();
    const reach = (0.03 + 0.04 * down) * scale;
    const [here, there] = [x - reach, x + reach].map((px) => scene.colour(px, y, stage));
    if (!here || !there || Math.abs(here[0] - there[0]) < 0.035) return [];
    const load = random() < 0.5 ? here : there;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(2.8 * reach, 0.5, random),
        width: vary(0.009 + 0.008 * down, 0.5, random) * scale,
        angle: wobble(random) * 0.12,
        bow: wobble(random) * 0.1,
        brush: choose(['drag', 'scumble', 'filbert', 'scumble'], random),
        load,
        second: blend(here, there, 0.5),
        stage,
        hand: 'left',
        body: 0.4 + 0.3 * random(),
        spread: 0.018,
      }),
    ];
  });
};

/** Crisp flat dashes in loose companies, larger the nearer, with wide still water between them. */
const layRipples = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('ripples');
  return Array.from({ length: 460 }).flatMap((): Sketch[] => {
    const far = random() ** 0.8;
    const x = random() * format;
    const y = scene.waterline(x) + 0.015 + (1 - scene.waterline(x)) * far;
    if (scene.drift(x, y, 1.1, 2.8, 71) < 0.53 + 0.14 * random()) return [];
    const stage = 0.56 + 0.36 * random();
    const water = scene.colour(x, y, stage);
    const light = random() < 0.42;
    const above = scene.sky(x, horizon * (0.95 - 0.7 * far), stage);
    const load = light
      ? blend(water, above, 0.4 + 0.35 * random())
      : blend(water, random() < 0.45 ? TEAL : INK, 0.25 + 0.4 * random());
    const near = (0.3 + 0.95 * far) * scale;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.045, 0.9, random) * near,
        width: vary(0.0105, 0.45, random) * near,
        angle: wobble(random) * 0.22,
        bow: wobble(random) * 0.16,
        brush: choose(['drag', 'filbert', 'drag', 'scumble'], random),
        load,
        second: water,
        stage,
        hand: light ? 'right' : 'left',
        body: 0.25 + 0.4 * random(),
        spread: 0.014,
      }),
    ];
  });
};

/** The river: still where it rests, broken where it moves. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...pullWater(scene),
  ...weaveEdges(scene),
  ...layRipples(scene),
];
