import { mix } from '../../units.ts';
import { blend, type Hues, hues } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchDashes } from './dashes.ts';
import { fit } from './fit.ts';
import { sketchPassages } from './passages.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** The palace's dark in the water. */
const HUNG: Hues = hues('#454468', '#3e4468', '#4c4464');
/** How far down it reaches, in heights of a canvas of 16:10: as far as the palace goes up. */
const DOWN = 0.2;

/** What stands above, hung in the still water as one dark mass: pulls straight down, and level ones that lose it below. */
const hang = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('hanging');
  return Array.from({ length: 44 }, (_, i) => {
    const x = scene.across((scene.palaceEnd - 0.02) * random() ** 0.7);
    const isLevel = i % 3 === 0;
    const down = isLevel ? 0.5 + 0.5 * random() : 0.7 * random();
    const y = scene.waterline(x) + 0.02 + DOWN * down * scene.tall * scene.size(scene.along(x));
    const stage = 0.22 + 0.34 * random();
    const water = scene.colour(x, y, stage);
    const dark = scene.evening.unlit(choose(HUNG, random));
    return sketchTouch(random, {
      x,
      y,
      length: vary(isLevel ? 0.13 : 0.11, 0.3, random) * scale,
      width: vary(isLevel ? 0.026 : 0.046, 0.3, random) * scale,
      angle: (isLevel ? 0 : UPRIGHT) + 0.04 * wobble(random),
      bow: 0.04 * wobble(random),
      brush: choose(['wash', 'sweep'], random),
      load: blend(water, dark, mix(0.6, 0.15, down)),
      second: water,
      stage,
      hand: 'left',
      spread: 0.006,
    });
  });
};

/** Flat sweeps that draw the light into the dark and the dark into the light where the two meet on the water. */
const drawAcross = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('across');
  return Array.from({ length: 90 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const down = random() ** 1.2;
    const y = scene.waterline(x) + 0.015 + 0.7 * (1 - scene.waterline(x)) * down;
    const stage = 0.4 + 0.3 * random();
    const reach = (0.03 + 0.04 * down) * scale;
    const [here, there] = [x - reach, x + reach].map((px) => scene.colour(px, y, stage));
    if (!here || !there || Math.abs(here[0] - there[0]) < 0.04) return [];
    const load = random() < 0.5 ? blend(here, there, 0.2) : blend(there, here, 0.2);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(1.9 * reach, 0.5, random),
        width: vary(0.018 + 0.014 * down, 0.4, random) * scale,
        angle: 0.06 * wobble(random),
        bow: 0.06 * wobble(random),
        brush: choose(['sweep', 'worked', 'sweep'], random),
        load,
        second: blend(here, there, 0.5),
        stage,
        hand: 'left',
        body: 0.4,
        spread: 0.006,
      }),
    ];
  });
};

/** How many times the brush goes over where the palace's reflection ends. */
const CROSSINGS = 20;

/** Where the palace's reflection ends beside the open water: each dragged level into the other, now from here and now from there, or it would stand there like a coast. */
const crossEnd = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('crossing');
  return Array.from({ length: CROSSINGS }, (_, i) => {
    const side = i % 2 ? 1 : -1;
    const down = (i + random()) / CROSSINGS;
    const middle = scene.across(scene.palaceEnd) + 0.024 * wobble(random) * scale;
    const y = scene.waterline(middle) + (0.012 + 0.36 * down) * (1 - scene.waterline(middle));
    const near = (0.6 + 0.8 * down) * scale;
    const load = scene.colour(middle - 0.07 * side * near, y, 0.6);
    const there = scene.colour(middle + 0.06 * side * near, y, 0.6);
    return pull(
      random,
      [middle - 0.04 * side * near, y],
      [middle + 0.07 * side * near * random(), y],
      {
        width: vary(0.017, 0.6, random) * near,
        bow: 0.1 * wobble(random),
        brush: choose(['worked', 'drag', 'scumble', 'worked'], random),
        load,
        second: blend(load, there, 0.6),
        stage: 0.5 + 0.2 * random(),
        hand: 'left',
        body: 0.4,
        spread: 0.008,
      },
    );
  });
};

/** The river: thin and still, and where it moves a few companies of dashes. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...hang(scene).flatMap((sketch) => fit(scene, sketch)),
  ...drawAcross(scene),
  ...crossEnd(scene),
  ...sketchPassages(scene),
  ...sketchDashes(scene),
];
