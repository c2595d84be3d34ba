import type { Random } from '../../random.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const BLUES: readonly [Lab, ...Lab[]] = [
  lab('#4f7484'),
  lab('#47697a'),
  lab('#5d7f8c'),
  lab('#536b83'),
];
const SMOKE: readonly [Lab, ...Lab[]] = [lab('#7d9aa0'), lab('#6f8a97'), lab('#8c9598')];

const UPRIGHT = Math.PI / 2;

/** One mast or chimney, its yards and its broken reflection. */
const sketchMast = (scene: Scene, random: Random, x: number): Sketch[] => {
  const { horizon, scale } = scene;
  const stage = 0.34 + 0.26 * random();
  const height = vary(0.15, 0.4, random) * scale;
  const stout = random() < 0.25;
  const width = (stout ? 0.011 : 0.0055) * vary(1, 0.3, random) * scale;
  const blue = blend(choose(BLUES, random), scene.colour(x, horizon, stage), 0.25 * random());
  const mast = sketchTouch(random, {
    x,
    y: horizon - height * 0.5,
    length: height,
    width,
    angle: UPRIGHT + wobble(random) * 0.07,
    bow: wobble(random) * 0.04,
    brush: stout ? 'filbert' : 'rigger',
    load: blue,
    second: shade(blue, 0.06),
    stage,
  });
  const yards = Array.from({ length: Math.floor(random() * 2.6) }, () =>
    sketchTouch(random, {
      x: x + wobble(random) * 0.008 * scale,
      y: horizon - height * (0.35 + 0.6 * random()),
      length: vary(0.035, 0.4, random) * scale,
      width: 0.004 * scale,
      angle: wobble(random) * 0.25 + (random() < 0.2 ? 0.9 : 0),
      brush: 'drag',
      load: shade(blue, 0.02),
      second: blue,
      stage: stage + 0.03,
    }),
  );
  const pieces = 2 + Math.floor(random() * 3);
  const reflection = Array.from({ length: pieces }, (_, i) =>
    sketchTouch(random, {
      x: x + wobble(random) * 0.007 * scale,
      y: horizon + height * (0.18 + 0.62 * (i / pieces)) + wobble(random) * 0.01,
      length: ((height * 0.6) / pieces) * (0.5 + 0.6 * random()),
      width: width * (1.1 + 0.5 * random()),
      angle: (random() < 0.35 ? 0 : UPRIGHT) + wobble(random) * 0.2,
      brush: 'drag',
      load: blend(blue, scene.colour(x, horizon + 0.1, stage), 0.25 + 0.15 * i),
      second: blue,
      stage: stage + 0.05,
      hand: 'left',
    }),
  );
  return [mast, ...yards, ...reflection];
};

/** A plume that leans with the wind. */
const sketchSmoke = (scene: Scene, random: Random, x: number, lean: number): Sketch[] => {
  const { horizon, scale } = scene;
  const hue = choose(SMOKE, random);
  const rise = 0.1 + 0.07 * random();
  return Array.from({ length: 7 }, (_, i) =>
    sketchTouch(random, {
      x: x + lean * (i / 7) ** 1.5 * 0.15 * scale + wobble(random) * 0.012 * scale,
      y: horizon - rise * scale - 0.02 * i * scale + wobble(random) * 0.01,
      length: (0.028 + 0.009 * i) * scale * vary(1, 0.3, random),
      width: (0.02 + 0.005 * i) * scale,
      angle: -0.9 * lean + wobble(random) * 0.9,
      brush: i < 2 ? 'filbert' : 'scumble',
      load: blend(hue, scene.colour(x, horizon * 0.7, 0.5), 0.08 * i),
      second: shade(hue, 0.04),
      stage: 0.4 + 0.022 * i,
      spread: 0.02,
    }),
  );
};

/** Masts and chimneys in the haze, thick where the fleet lies, a few alone across the water. */
export const sketchShips = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, side } = scene;
  const random = scene.randomFor('ships');
  const clear = (x: number) => Math.abs(x - scene.sun.x) > 0.05 * scene.scale;
  const places = Array.from({ length: 90 }, () => random() * format).filter(
    (x) => scene.haze(x, horizon - 0.015) * 0.55 > random(),
  );

  const few = places.slice(0, 30);
  const alone = Array.from(
    { length: 4 },
    () => (side < 0 ? 0.6 + 0.35 * random() : 0.05 + 0.35 * random()) * format,
  );
  const smoking = few.filter((_, i) => i % 11 === 3);
  return [
    ...[...few, ...alone].filter(clear).flatMap((x) => sketchMast(scene, random, x)),
    ...smoking.flatMap((x) => sketchSmoke(scene, random, x, side)),
  ];
};
