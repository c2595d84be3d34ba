import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COOL, sketchPavilions } from './pavilions.ts';
import type { Scene } from './scene.ts';
import { sketchWindows } from './windows.ts';

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

/** The palace on the far bank: a front, pavilions merely suggested, their clocks, the lit hall. */
export const sketchPalace = (scene: Scene): readonly Sketch[] => [
  ...layMass(scene),
  ...layFront(scene),
  ...cutRoof(scene),
  ...sketchPavilions(scene),
  ...sketchWindows(scene),
];
