import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const LIT: Hues = [lab('#d3a05c'), lab('#c48a56'), lab('#d8b36e'), lab('#a9744f')];
const PALE = lab('#f6e2ab');
const STONE = lab('#241f28');

/** How brightly the hall is lit behind a place along the shore: most by the gate, here and there elsewhere. */
const litAt = (scene: Scene, at: number): number => {
  const away = ((at - scene.gate) * scene.format) / (0.24 * scene.scale);
  const company = smoothstep(0.5, 0.75, scene.swell(scene.across(at), 0, 2.6, 1, 131));
  return clamp(Math.exp(-away * away) + 0.35 * company);
};

/** One of the hall's tall windows, in canvas units. */
interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  readonly lit: number;
  readonly wall: Lab;
}

const bayAt = (scene: Scene, at: number): Bay => {
  const x = scene.across(at);
  const [cornice, foot] = [scene.cornice(x), scene.wallTop(x)];
  const step = ((scene.bays[1] ?? 0.1) - (scene.bays[0] ?? 0)) * scene.format;
  return {
    x,
    top: mix(cornice, foot, 0.2),
    foot,
    broad: Math.min(0.7 * step, 0.085 * scene.scale),
    lit: litAt(scene, at),
    wall: scene.colour(x, mix(cornice, foot, 0.4), 0.7),
  };
};

/** The light that stands in a window: a stain rubbed down the wall. */
const stain = (random: Random, { x, top, foot, broad, lit, wall }: Bay): Sketch[] =>
  [0, 1].map((coat) => {
    const load = blend(wall, choose(LIT, random), (0.12 + 0.5 * lit) * (0.7 + 0.3 * coat));
    const high = (foot - top) * (coat ? 0.55 + 0.3 * random() : 0.95);
    return sketchTouch(random, {
      x: x + 0.12 * wobble(random) * broad,
      y: foot - high / 2,
      length: high,
      width: broad * vary(coat ? 0.5 : 0.75, 0.2, random),
      angle: UPRIGHT + 0.08 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: coat ? 'worked' : 'scumble',
      load,
      second: blend(load, wall, 0.6),
      stage: 0.36 + 0.12 * coat + 0.08 * random(),
      hand: 'left',
      body: 0.5,
      spread: 0.01,
    });
  });

/** What glows in it: blunt touches, upright and lying, of unequal size, brighter towards the floor; many in a lit window, one or none in a dark one. */
const glow = (random: Random, scale: number, { x, top, foot, broad, lit, wall }: Bay): Sketch[] =>
  Array.from({ length: Math.floor(0.6 + 0.8 * random() + 9 * lit ** 1.3) }, () => {
    const down = random() ** 0.7;
    const isUpright = random() < 0.62;
    const bright = clamp((0.25 + 0.75 * lit) * (0.45 + 0.55 * down) * (0.7 + 0.4 * random()));
    const hue = choose(LIT, random);
    const load = blend(wall, bright > 0.8 && random() < 0.35 ? PALE : hue, 0.2 + 0.8 * bright);
    return sketchTouch(random, {
      x: x + 0.42 * wobble(random) * broad,
      y: mix(top, foot - 0.006, down),
      length: vary(isUpright ? 0.032 : 0.024, 0.5, random) * scale,
      width: vary(isUpright ? 0.015 : 0.011, 0.35, random) * scale,
      angle: (isUpright ? UPRIGHT : 0) + 0.22 * wobble(random),
      bow: 0.12 * wobble(random),
      brush: choose(['dab', 'filbert', 'worked'], random),
      load,
      second: blend(load, hue, 0.6),
      stage: 0.5 + 0.36 * random(),
      hand: 'right',
      body: 0.35 + 0.5 * bright,
      spread: 0.016,
    });
  });

/** The stone beside it: one broad rub from the cornice down, lost before it reaches the floor, or none. */
const part = (random: Random, scale: number, { x, top, foot, broad, lit, wall }: Bay): Sketch[] =>
  random() < 0.3
    ? []
    : [
        sketchTouch(random, {
          x: x + broad * (0.62 + 0.1 * wobble(random)),
          y: mix(top, foot, 0.3 + 0.15 * random()),
          length: (foot - top) * (0.8 + 0.4 * random()),
          width: vary(0.03, 0.25, random) * scale,
          angle: UPRIGHT + 0.06 * wobble(random),
          bow: 0.05 * wobble(random),
          brush: choose(['worked', 'scumble'], random),
          load: blend(wall, STONE, 0.3 + 0.3 * lit * random()),
          second: wall,
          stage: 0.48 + 0.06 * random(),
          hand: 'left',
          body: 0.3,
          spread: 0.006,
        }),
      ];

/** The light of the festival on the wall, before any window stands in it: a few broad rubs about the gate. */
const warmWall = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: 9 }, (_, i) => {
    const x = scene.across(scene.gate) + 0.09 * wobble(random) * scene.scale * (i < 3 ? 0.5 : 1.4);
    const y = scene.wallTop(x) - (0.02 + 0.09 * random() ** 1.5) * scene.tall;
    const here = scene.colour(x, y, 0.4);
    const load = blend(here, choose(LIT, random), i < 3 ? 0.6 : 0.35);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.13, 0.25, random) * scene.scale,
      width: vary(0.05, 0.2, random) * scene.scale,
      angle: 0.1 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: i < 3 ? 'wash' : 'scumble',
      load,
      second: blend(load, here, 0.4),
      stage: i < 3 ? 0.035 : 0.3 + 0.06 * random(),
      hand: 'right',
      spread: 0.008,
    });
  });

/** The hall's windows as the night has them: warm touches in a dark wall, some run into one another, some all but out. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const { scale } = scene;
  const bays = scene.bays
    .filter((at) => scene.tower(at) < 0.5)
    .flatMap((at) => {
      const bay = bayAt(scene, at + 0.006 * wobble(random));
      return [...stain(random, bay), ...glow(random, scale, bay), ...part(random, scale, bay)];
    });
  return [...warmWall(scene, random), ...bays];
};
