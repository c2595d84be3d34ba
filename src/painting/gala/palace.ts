import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { sketchWindows } from './windows.ts';

const COOL = lab('#66749a');

/** The mass: broad sweeps, laid before anything stands in it. */
const layMass = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('mass');
  return Array.from({ length: 44 }, (_, i) => {
    const x = scene.across(scene.palaceEnd * ((i % 15) / 14) + 0.02 * wobble(random));
    const size = scene.size(scene.along(x)) * scene.scale;
    const y = mix(scene.roof(x), scene.wallTop(x), (Math.floor(i / 15) + 0.3 + 0.5 * random()) / 3);
    const stage = 0.13 + 0.16 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.15, 0.25, random) * size,
      width: vary(0.07, 0.2, random) * size,
      angle: wobble(random) * 0.25,
      brush: 'wash',
      load: scene.colour(x, y, stage),
      second: scene.colour(x, y + 0.05, stage),
      stage,
      hand: 'left',
      spread: 0.014,
    });
  });
};

/** The front in touches of about one value, warmer and cooler, closer where the festival lights it. */
const layFront = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('front');
  return Array.from({ length: 400 }).flatMap((): Sketch[] => {
    const at = random() * scene.palaceEnd;
    const x = scene.across(at);
    const y = mix(
      scene.roof(x) + 0.022 * scene.size(at) * scale,
      scene.wallTop(x),
      random() ** 0.8,
    );
    const stage = 0.36 + 0.4 * random();
    const worked = scene.drift(x, y, 2.4, 3.4, 121) + 0.35 * scene.festive(x, y);
    if (stage > 0.46 && worked < 0.46 + 0.2 * random()) return [];
    const size = scene.size(at) * scale;
    const stone = scene.colour(x + wobble(random) * 0.05, y, stage);
    const broad = stage < 0.48 ? 2 : 0.8;
    const load =
      random() < 0.25 ? blend(stone, COOL, 0.2) : shade(stone, 0.05 * wobble(random), 1.1);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.045, 0.55, random) * size * broad,
        width: vary(0.016, 0.45, random) * size * broad,
        angle: (random() < 0.45 ? UPRIGHT : 0) + wobble(random) * 0.25,
        brush: choose(broad > 1 ? ['scumble', 'filbert'] : ['scumble', 'filbert', 'drag'], random),
        load,
        second: stone,
        stage,
        hand: random() < 0.6 ? 'left' : 'right',
        body: 0.4 + 0.5 * random(),
        spread: 0.022,
      }),
    ];
  });
};

/** The roof's edge: found in a few long touches, and lost where the sky is rubbed over it. */
const cutRoof = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('roof');
  return Array.from({ length: 70 }, (_, i) => {
    const over = i % 5 < 2;
    const x = scene.across(random() * (scene.palaceEnd + 0.01));
    const size = scene.size(scene.along(x)) * scale;
    const width = vary(over ? 0.03 : 0.017, 0.4, random) * size;
    const length = vary(over ? 0.08 : 0.075, 0.5, random) * size;
    const step = 0.5 * length;
    const slope = Math.atan2(scene.roof(x + step) - scene.roof(x - step), 2 * step);
    const y = scene.roof(x) + (over ? -0.6 : 0.6) * width;
    const isLevel = Math.abs(slope) < 0.25;
    const stage = over ? 0.56 + 0.16 * random() : 0.44 + 0.2 * random();
    const load = over
      ? scene.colour(x, y - 0.02, stage)
      : shade(scene.colour(x, y + 0.02, stage), -0.03);
    return sketchTouch(random, {
      x,
      y,
      length: isLevel ? length : 0.35 * length,
      width,
      angle: (isLevel ? slope : 0) + wobble(random) * 0.06,
      bow: wobble(random) * 0.06,
      brush: over ? 'scumble' : choose(['filbert', 'drag', 'scumble'], random),
      load,
      second: over ? load : shade(load, 0.05),
      stage,
      hand: over ? 'right' : 'left',
      body: 0.5,
      spread: 0.016,
    });
  });
};

/** A pavilion: broad blocks, the slope of its roof, the last light on its western flank. */
const sketchPavilion = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.roof(x);
  const dark = shade(scene.colour(x, top + 0.05, 0.6), -0.03);
  const block = (
    dx: number,
    down: number,
    length: number,
    width: number,
    angle: number,
    load = dark,
  ) =>
    sketchTouch(random, {
      x: x + dx * size,
      y: top + down * size,
      length: vary(length, 0.12, random) * size,
      width: vary(width, 0.12, random) * size,
      angle: angle + wobble(random) * 0.12,
      brush: choose(['filbert', 'scumble'], random),
      load: shade(load, 0.02 * wobble(random)),
      second: blend(load, COOL, 0.25),
      stage: 0.48 + 0.16 * random(),
      hand: 'left',
      body: 0.6,
    });
  const west = -scene.side;
  return [
    block(-0.05, 0.085, 0.14, 0.08, UPRIGHT),
    block(0.02, 0.08, 0.12, 0.09, UPRIGHT),
    block(0.06, 0.1, 0.13, 0.07, UPRIGHT),
    block(0, 0.045, 0.19, 0.03, 0.03),
    block(0.005, 0.016, 0.13, 0.03, 0.02),
    block(west * 0.09, 0.1, 0.09, 0.014, UPRIGHT, blend(dark, COOL, 0.3)),
  ];
};

/** The palace on the far bank: a front, two pavilions merely suggested, a clock, the lit hall. */
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
