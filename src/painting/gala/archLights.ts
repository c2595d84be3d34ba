import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeBays } from './bays.ts';
import { EMBERS, LIGHTS } from './column.ts';
import { YELLOW } from './kindle.ts';
import type { Scene } from './scene.ts';

/** Under this light an arch leaves nothing on the water. */
const SEEN = 0.15;
/** How many dabs a full light leaves, and how far apart they are at its foot and where it ends, in heights of a canvas of 16:10. */
const DABS = 8;
const STEP = [0.012, 0.034] as const;

/** An arch's light on the water: a broken column of fat level dabs, as broad as the arch at the quay, ever narrower and rarer. */
const hang = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const count = bay.lit < SEEN ? 0 : Math.round(2 + (DABS - 2) * bay.lit);
  let y = scene.waterline(bay.x) + 0.008 * scene.scale;
  return Array.from({ length: count }, (_, i) => {
    const down = i / count;
    y += mix(...STEP, down) * vary(1, 0.4, random) * scene.scale;
    const x = bay.x + 0.2 * wobble(random) * bay.broad;
    const water = scene.colour(x, y, 0.8);
    const hot = blend(choose(LIGHTS, random), choose(YELLOW, random), bay.lit * (1 - down));
    const load = blend(
      down < 0.5 ? hot : choose(EMBERS, random),
      water,
      mix(0.42, 0.1, bay.lit) + 0.3 * down,
    );
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(1, 0.5, down), 0.3, random) * bay.broad,
      width: vary(mix(0.017, 0.012, down), 0.35, random) * scene.scale,
      angle: 0.16 * wobble(random),
      bow: 0.14 * wobble(random),
      brush: choose(i % 3 ? ['flat', 'worked'] : ['worked', 'flat', 'pull'], random),
      load,
      second: blend(choose(EMBERS, random), water, 0.3),
      stage: 0.6 + 0.16 * random() + 0.12 * down,
      hand: 'right',
      body: mix(0.6, 0.4, down),
      spread: 0.012,
    });
  });
};

/** What the hall's arches leave on the water. */
export const sketchArchLights = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('arch lights');
  const bays = placeBays(scene, scene.randomFor('windows'));
  return bays.filter(({ lit }) => lit < 1).flatMap((bay) => hang(scene, random, bay));
};
