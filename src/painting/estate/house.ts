import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP_GREENS, LIT, MIDDLES } from './leaves.ts';
import { type Lay, layOn } from './mason.ts';
import { layRoof } from './roof.ts';
import type { Scene } from './scene.ts';
import { raiseWalls } from './walls.ts';
import { openWindows } from './windows.ts';

const GRASS: Hues = [lab('#7d8a66'), lab('#8f9a74'), lab('#6f8274'), lab('#a8a57c')];

/** A bush against the wall, `tall` high: dark at its foot, lighter touches over one another towards its top. */
const plantBush = (scene: Scene, random: Random, lay: Lay, dx: number, tall: number): Sketch[] => {
  const count = Math.round(9 + 90 * tall);
  return Array.from({ length: count }, (_, i) => {
    const rise = i / (count - 1);
    const hues = rise < 0.4 ? DEEP_GREENS : rise < 0.75 ? MIDDLES : LIT;
    const load = blend(choose(hues, random), choose(GRASS, random), 0.3 + 0.3 * random());
    return lay(
      dx + (0.6 * wobble(random) + 0.2 * scene.sun * rise) * tall,
      0.012 - rise * tall * (0.75 + 0.25 * random()),
      vary(mix(0.075, 0.04, rise), 0.3, random),
      vary(mix(0.05, 0.024, rise), 0.3, random),
      {
        angle: wobble(random) * 1.1,
        bow: wobble(random) * 0.3,
        brush: choose(['worked', 'filbert', 'dab'], random),
        load,
        second: choose(GRASS, random),
        stage: 0.76 + 0.08 * rise,
        body: 0.35,
        spread: 0.01,
      },
    );
  });
};

/** What grows against the wall and overlaps it, so that it has no lower edge: bushes of unequal height, grass between. */
const loseFoot = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { wing } = scene.house;
  const places = [-0.5, -0.3, 0.02, 0.34, 0.5, 0.66].filter(() => random() < 0.75);
  const grass = Array.from({ length: 26 }, () =>
    lay((0.12 + (random() - 0.5) * 1.7) * wing, 0.01 + 0.02 * wobble(random), 0.1, 0.03, {
      brush: choose(['worked', 'filbert'], random),
      load: choose(GRASS, random),
      second: choose(MIDDLES, random),
      angle: wobble(random) * 0.35,
      stage: 0.62 + 0.16 * random(),
      body: 0.4,
      spread: 0.01,
    }),
  );
  const bushes = places.flatMap((dx) =>
    plantBush(scene, random, lay, dx * wing + 0.05 * wobble(random), 0.05 + 0.1 * random() ** 1.5),
  );
  return [...grass, ...bushes];
};

/** The house: a broad low block and its wing, one wall in the light and one in shade, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('house');
  const lay = layOn(scene, random);
  return [raiseWalls, layRoof, openWindows, loseFoot].flatMap((work) => work(scene, random, lay));
};
