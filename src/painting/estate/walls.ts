import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { raiseFaces } from './faces.ts';
import { paints, pick } from './light.ts';
import { COOLED, CORNER, type Lay } from './mason.ts';
import type { Scene } from './scene.ts';

/** What the ground throws back into the foot of a wall. */
const BOUNCE = paints('wall', '#b5a298', '#a99e9d');

/** The sky's blue that the ground throws back along the front's foot, and the warmth of the earth in it. */
const coolFoot = (scene: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 4 }, (_, i) =>
    lay((CORNER + 0.14 + 0.18 * i + 0.04 * wobble(random)) * scene.sun, -0.025, 0.18, 0.05, {
      angle: 0.1 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load: blend(pick(scene, COOLED, random), pick(scene, BOUNCE, random), 0.4 * random()),
      second: pick(scene, COOLED, random),
      stage: 0.54 + 0.06 * random(),
      body: 0.4,
    }),
  );

/** The walls of the house: one in the light, one in shade, the wing's, and the ground's light along the front's foot. */
export const raiseWalls = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => [
  ...raiseFaces(scene, random, lay),
  ...coolFoot(scene, random, lay),
];
