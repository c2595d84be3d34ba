import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { sketchWindows } from './windows.ts';

const COOL = lab('#4c5578');
const UPRIGHT = Math.PI / 2;

/** The dark mass: broad lying sweeps, laid before anything stands in it. */
const layMass = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('mass');
  return Array.from({ length: 44 }, (_, i) => {
    const x = scene.across(scene.palaceEnd * ((i % 15) / 14) + 0.02 * wobble(random));
    const size = scene.size(scene.along(x)) * scene.scale;
    const y = mix(scene.roof(x), scene.wallTop(x), (Math.floor(i / 15) + 0.3 + 0.5 * random()) / 3);
    const stage = 0.13 + 0.16 * random();
    const load = scene.colour(x, y, stage);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.16, 0.25, random) * size,
      width: vary(0.078, 0.2, random) * size,
      angle: wobble(random) * 0.25,
      brush: 'wash',
      load,
      second: scene.colour(x, y + 0.05, stage),
      stage,
      hand: 'left',
      spread: 0.014,
    });
  });
};

/** The front in upright and lying touches of about one value, warmer and cooler, some over the roof's edge. */
const layFront = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('front');
  return Array.from({ length: 330 }).flatMap((): Sketch[] => {
    const at = random() * scene.palaceEnd;
    const x = scene.across(at);
    const y = mix(scene.roof(x) + 0.006, scene.wallTop(x), random() ** 0.8);
    const stage = 0.36 + 0.36 * random();
    if (stage > 0.48 && scene.drift(x, y, 3, 4, 121) < 0.4 + 0.24 * random()) return [];
    const size = scene.size(at) * scale;
    const stone = scene.colour(x + wobble(random) * 0.05, y, stage);
    const cool = random() < 0.3;
    const broad = stage < 0.5 ? 1.9 : 1;
    const load = cool ? blend(stone, COOL, 0.28) : shade(stone, 0.05 * wobble(random), 1.1);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.5, random) * size * broad,
        width: vary(0.017, 0.45, random) * size * broad,
        angle: (random() < 0.7 ? UPRIGHT : 0) + wobble(random) * 0.2,
        brush: broad > 1 ? 'filbert' : choose(['scumble', 'filbert', 'drag'], random),
        load,
        second: stone,
        stage,
        hand: random() < 0.6 ? 'left' : 'right',
        body: 0.5 + 0.5 * random(),
        spread: 0.022,
      }),
    ];
  });
};

/** The roof's edge: long dark touches under it, and the sky painted down to it here and there; the rest is lost. */
const cutRoof = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('roof');
  return Array.from({ length: 84 }, (_, i) => {
    const over = i % 3 === 0;
    const x = scene.across(random() * (scene.palaceEnd + 0.01));
    const size = scene.size(scene.along(x)) * scale;
    const width = vary(over ? 0.024 : 0.019, 0.35, random) * size;
    const length = vary(over ? 0.06 : 0.075, 0.45, random) * size;
    const step = 0.5 * length;
    const slope = Math.atan2(scene.roof(x + step) - scene.roof(x - step), 2 * step);
    const y = scene.roof(x) + (over ? -0.7 : 0.5) * width;
    const isLevel = Math.abs(slope) < 0.25;
    const stage = over ? 0.6 + 0.12 * random() : 0.46 + 0.16 * random();
    const load = over
      ? scene.colour(x, y - 0.02, 0.4)
      : shade(scene.colour(x, y + 0.03, stage), -0.02);
    return sketchTouch(random, {
      x,
      y,
      length: isLevel ? length : 0.35 * length,
      width,
      angle: isLevel ? slope : 0,
      bow: wobble(random) * 0.04,
      brush: over
        ? choose(['scumble', 'filbert'], random)
        : choose(['filbert', 'drag', 'filbert'], random),
      load,
      second: over ? load : shade(load, 0.04),
      stage,
      hand: over ? 'right' : 'left',
      body: 0.5,
      spread: 0.016,
    });
  });
};

/** A pavilion: two or three broad blocks, the slope of its roof, light from the west on one flank. */
const sketchPavilion = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.roof(x);
  const dark = shade(scene.colour(x, top + 0.03, 0.6), -0.015);
  const block = (
    dx: number,
    y: number,
    length: number,
    width: number,
    angle: number,
    load = dark,
  ) =>
    sketchTouch(random, {
      x: x + dx * size,
      y,
      length: length * size,
      width: width * size,
      angle: angle + wobble(random) * 0.08,
      brush: 'filbert',
      load,
      second: blend(load, scene.colour(x, top + 0.1, 0.6), 0.5),
      stage: 0.5 + 0.14 * random(),
      hand: 'left',
      body: 0.7,
    });
  const west = -scene.side;
  return [
    block(-0.06, top + 0.085 * size, 0.14, 0.085, UPRIGHT),
    block(0.005, top + 0.08 * size, 0.13, 0.08, UPRIGHT),
    block(0.06, top + 0.09 * size, 0.15, 0.08, UPRIGHT),
    block(0, top + 0.047 * size, 0.2 + 0.02 * random(), 0.03, 0.03),
    block(0.005, top + 0.015 * size, 0.13 + 0.03 * random(), 0.034, 0.02),
    block(-0.085, top + 0.035 * size, 0.05, 0.024, -1.1),
    block(0.085, top + 0.035 * size, 0.05, 0.024, 1.1),
    block(west * 0.1, top + 0.1 * size, 0.09, 0.009, UPRIGHT, blend(dark, COOL, 0.8)),
  ];
};

/** The palace on the far bank: a dark front, two pavilions merely suggested, a clock, lit windows. */
export const sketchPalace = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('pavilions');
  return [
    ...layMass(scene),
    ...layFront(scene),
    ...cutRoof(scene),
    ...scene.pavilions.flatMap((at) => sketchPavilion(scene, random, at)),
    ...sketchWindows(scene),
  ];
};
