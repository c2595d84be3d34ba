import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeBays } from './bays.ts';
import { EMBERS, LIGHTS } from './column.ts';
import { weightOf } from './columnPulls.ts';
import { YELLOW } from './kindled.ts';
import type { Scene } from './scene.ts';

/** Under this light a window leaves nothing on the water. */
const SEEN = 0.15;
/** How many touches a full light leaves, and how far apart they are at its foot and where it ends, in heights of a canvas of 16:10: at the quay they run together. */
const TOUCHES = 8;
const STEP = [0.007, 0.04] as const;
/** How often the light is dragged straight down from the quay before it is broken. */
const PULLS = 2;

/** A light's paint on the water, `down` its way. */
const paintOf = (scene: Scene, random: Random, bay: Bay, y: number, down: number) => {
  const water = scene.colour(bay.x, y, 0.8);
  const { flame } = scene.evening;
  const hot = blend(choose(LIGHTS, random), choose(YELLOW, random), bay.lit * (1 - down));
  return {
    load: blend(
      flame(down < 0.5 ? hot : choose(EMBERS, random)),
      water,
      mix(0.42, 0.1, bay.lit) + 0.3 * down,
    ),
    second: blend(flame(choose(EMBERS, random)), water, 0.3),
    hand: 'right' as const,
    spread: 0.012,
  };
};

/** It hangs in the wet water as embers, one pull long and one short, beside each other. */
const smear = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const foot = scene.waterline(bay.x) + 0.004 * scene.scale;
  return Array.from({ length: bay.lit < SEEN ? 0 : PULLS }, (_, i) => {
    const long = vary(i ? 0.04 : 0.085, 0.3, random) * mix(0.6, 1, bay.lit) * scene.scale;
    const { load, second } = paintOf(scene, random, bay, foot + 0.03, 0.6);
    return sketchTouch(random, {
      x: bay.x + (i ? 0.5 : 0.2) * wobble(random) * bay.broad,
      y: foot + 0.5 * long,
      length: long,
      width: vary(i ? 0.5 : 0.8, 0.2, random) * bay.broad,
      angle: UPRIGHT + 0.1 * wobble(random),
      brush: i ? 'drag' : 'worked',
      load: blend(load, scene.colour(bay.x, foot + 0.04, 0.8), 0.4),
      second,
      stage: 0.5 + 0.04 * i,
      hand: 'left',
      body: 0.5,
      spread: 0.012,
    });
  });
};

/** A window's light on the water: touches of very unlike weight that lie over one another at the quay, below it come apart and lengthen, each straight under its window. */
const hang = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const count = bay.lit < SEEN ? 0 : Math.round(2 + (TOUCHES - 2) * bay.lit);
  let y = scene.waterline(bay.x) + 0.006 * scene.scale;
  return Array.from({ length: count }, (_, i) => {
    const down = i / count;
    const { size, long } = weightOf(random);
    y += mix(...STEP, down) * vary(1, 0.5, random) * scene.scale;
    const aside = (0.1 + 0.2 * down) * wobble(random);
    return sketchTouch(random, {
      x: bay.x + aside * bay.broad,
      y,
      length: vary(mix(0.7, 1.3, down) * long, 0.3, random) * bay.broad,
      width: vary(mix(0.012, 0.011, down) * size, 0.3, random) * scene.scale,
      angle: 0.05 * wobble(random),
      bow: 0.08 * wobble(random),
      brush: choose(
        down < 0.4 ? ['pull', 'worked', 'filbert'] : ['drag', 'worked', 'pull'],
        random,
      ),
      stage: 0.6 + 0.16 * random() + 0.12 * down,
      body: mix(0.5, 0.3, down),
      ...paintOf(scene, random, bay, y, down),
    });
  });
};

/** What the hall's windows leave on the water. */
export const sketchWindowLights = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('arch lights');
  const bays = placeBays(scene, scene.randomFor('windows'));
  return bays
    .filter(({ lit }) => lit < 1)
    .flatMap((bay) => [...smear(scene, random, bay), ...hang(scene, random, bay)]);
};
