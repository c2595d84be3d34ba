import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchDashes } from './dashes.ts';
import { fit } from './fit.ts';
import { sketchPassages } from './passages.ts';
import type { Scene } from './scene.ts';

/** What stands above, hung in the still water: pulls straight down, rubbed, that pull the mass over its own foot and lose it below. */
const hang = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('hanging');
  return Array.from({ length: 22 }, () => {
    const x = scene.across((scene.palaceEnd - 0.015) * random() ** 0.7);
    const down = random() ** 1.2;
    const y = scene.waterline(x) + 0.02 + 0.15 * down * scene.tall;
    const stage = 0.22 + 0.34 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.1, 0.4, random) * scale,
      width: vary(0.04, 0.35, random) * scale,
      angle: UPRIGHT + 0.05 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['veil', 'sweep', 'scumble'], random),
      load: shade(scene.colour(x, y, stage), 0.012 * wobble(random)),
      second: scene.colour(x, y + 0.05, stage),
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
        length: vary(1.1 * reach, 0.4, random),
        width: vary(0.008 + 0.006 * down, 0.35, random) * scale,
        angle: 0.06 * wobble(random),
        bow: 0.06 * wobble(random),
        brush: choose(['scumble', 'worked', 'scumble'], random),
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

/** The river: thin and still, and where it moves a few companies of dashes. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...hang(scene).flatMap((sketch) => fit(scene, sketch)),
  ...drawAcross(scene),
  ...sketchPassages(scene),
  ...sketchDashes(scene),
];
