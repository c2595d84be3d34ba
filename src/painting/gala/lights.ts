import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#fbeec2');
const LEMON = lab('#f2d876');
const ORANGE = lab('#e48a3e');
const ROSE = lab('#c9757a');
const POST = lab('#262a42');
const UPRIGHT = Math.PI / 2;

/** A lamp: its post now and then, the air that it warms, and its flame of one thick touch or two. */
const lightLamp = (scene: Scene, random: Random, lamp: Lamp): Sketch[] => {
  const size = scene.scale * mix(0.55, 1.1, lamp.power);
  const air = scene.colour(lamp.x, lamp.y, 0.8);
  const post = sketchTouch(random, {
    x: lamp.x,
    y: lamp.y + 0.016 * scene.tall,
    length: 0.034 * scene.tall * (0.7 + 0.5 * random()),
    width: 0.0034 * size,
    angle: UPRIGHT + wobble(random) * 0.08,
    bow: wobble(random) * 0.06,
    brush: 'rigger',
    load: POST,
    second: blend(POST, air, 0.5),
    stage: 0.66 + 0.1 * random(),
    hand: 'left',
  });
  const warmed = Array.from({ length: 1 + Math.round(2 * lamp.power) }, () =>
    sketchTouch(random, {
      x: lamp.x + wobble(random) * 0.018 * size,
      y: lamp.y + wobble(random) * 0.014 * size,
      length: vary(0.045, 0.4, random) * size,
      width: vary(0.021, 0.35, random) * size,
      angle: random() * Math.PI,
      bow: wobble(random) * 0.4,
      brush: 'scumble',
      load: blend(lamp.hue, air, 0.5 + 0.25 * random()),
      second: air,
      stage: 0.64 + 0.14 * random(),
      body: 0.6,
    }),
  );
  const flame = Array.from(
    { length: lamp.power > 0.5 ? 2 + Math.floor(2 * random()) : 1 },
    (_, i) =>
      sketchTouch(random, {
        x: lamp.x + wobble(random) * 0.004 * size,
        y: lamp.y + wobble(random) * 0.004 * size,
        length: vary(i ? 0.013 : 0.021, 0.35, random) * size,
        width: vary(i ? 0.0085 : 0.013, 0.3, random) * size,
        angle: wobble(random) * 1.4,
        bow: wobble(random) * 0.5,
        brush: lamp.power < 0.3 ? 'drag' : 'impasto',
        load: blend(i ? PALE : blend(lamp.hue, LEMON, 0.4), air, 0.45 * (1 - lamp.power)),
        second: lamp.hue,
        stage: 0.85 + 0.06 * random() + 0.05 * i,
        spread: 0.014,
        body: 0.45 + 0.5 * lamp.power * random(),
      }),
  );
  return [...(random() < 0.6 ? [post] : []), ...warmed, ...flame];
};

/** How a lamp's light lies on the water: how far it reaches, how it sways, and its hues on the way. */
const layCourse = (scene: Scene, random: Random, lamp: Lamp) => {
  const { horizon, scale } = scene;
  const lean = wobble(random) * 0.035 * scale;
  const from = random() * 6;
  return {
    reach: (0.16 + 0.86 * lamp.power ** 1.2) * (0.75 + 0.4 * random()) * (0.97 - horizon),
    placeAt: (down: number) =>
      lamp.x +
      lean * down +
      (Math.sin(from + down * 6) * 0.01 + wobble(random) * 0.011) * scale * (0.35 + down * 1.5),
    hueAt: (down: number): Lab => {
      const late = clamp(down * 1.2 + wobble(random) * 0.55);
      const warm =
        late < 0.5 ? blend(LEMON, ORANGE, late * 1.8) : blend(ORANGE, ROSE, (late - 0.5) * 1.2);
      return blend(warm, lamp.hue, 0.35);
    },
  };
};

/** Its light on the water: a warm veil, then crooked dabs that tear apart as they come near, with gaps. */
const breakLight = (scene: Scene, random: Random, lamp: Lamp): Sketch[] => {
  const { horizon, scale } = scene;
  const { reach, placeAt, hueAt } = layCourse(scene, random, lamp);
  const pulls = 2 + Math.round(9 * lamp.power);
  const veil = Array.from({ length: pulls }, (_, i) => {
    const down = ((i + random()) / pulls) ** 1.2 * 0.85;
    const y = lamp.foot + 0.01 + reach * down;
    const water = scene.colour(lamp.x, y, 0.7);
    const hangs = random() < 0.6;
    return sketchTouch(random, {
      x: placeAt(down),
      y,
      length: vary(0.07, 0.45, random) * scale,
      width: vary(hangs ? 0.022 + 0.014 * down : 0.012, 0.35, random) * scale,
      angle: (hangs ? UPRIGHT : 0) + wobble(random) * 0.3,
      bow: wobble(random) * 0.1,
      brush: random() < 0.75 ? 'scumble' : 'drag',
      load: blend(hueAt(down), water, 0.36 + 0.34 * down),
      second: blend(hueAt(down), water, 0.75),
      stage: 0.56 + 0.2 * random(),
      body: 0.5,
      hand: random() < 0.5 ? 'left' : 'right',
    });
  });
  const hides = (x: number, y: number) =>
    scene.quay.covers(x, y) > 0.3 ||
    scene.barge.covers(x, y) ||
    (x > 0.86 * scene.format && y > 0.91) ||
    scene.swell(x * 9, y, 1, 15, 141) < 0.08 + 0.2 * clamp((y - lamp.foot) / reach);
  const dabs: Sketch[] = [];
  const step = () => (0.007 + 0.019 * random() ** 2) * mix(scale, 1, 0.3);
  for (let y = 0.006; y < reach; y += step() * (1 + (1.6 * y) / reach)) {
    const down = y / reach;
    const place = lamp.foot + y;
    if (random() < 0.05 + 0.32 * down || hides(lamp.x, place)) continue;
    const near = (0.5 + 1.3 * (place - horizon)) * scale;
    const water = scene.colour(lamp.x, place, 0.9);
    const strength = (1 - 0.66 * down ** 1.5) * (0.45 + 0.55 * lamp.power);
    const thick = down < 0.55 && random() < 0.62 * strength;
    const torn = down > 0.6;
    const broad = random() < 0.3;
    dabs.push(
      sketchTouch(random, {
        x: placeAt(down),
        y: place,
        length: vary(broad ? 0.024 : 0.034 + 0.012 * down, 0.5, random) * near,
        width: vary(broad ? 0.016 : 0.0095, 0.4, random) * near,
        angle: wobble(random) * 0.6,
        bow: wobble(random) * 0.32,
        brush: thick
          ? 'impasto'
          : choose(torn ? ['drag', 'scumble', 'drag'] : ['dab', 'drag', 'filbert'], random),
        load: blend(hueAt(down), water, 0.6 * (1 - strength) + 0.16 * random()),
        second: blend(hueAt(down), water, torn ? 0.9 : 0.55),
        stage: thick ? 0.88 + 0.11 * random() : 0.7 + 0.24 * random(),
        body: 0.3 + 0.5 * random() * strength,
      }),
    );
  }
  return [...veil, ...dabs];
};

/** The lamps and their long broken reflections. */
export const sketchLights = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('lights');
  return scene.lamps.flatMap((lamp) => [
    ...breakLight(scene, random, lamp),
    ...lightLamp(scene, random, lamp),
  ]);
};
