import type { Random } from '../../random.ts';
import { type Hues, lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { type Lay, layOn } from './mason.ts';
import { layRoof } from './roof.ts';
import type { Scene } from './scene.ts';
import { lightWall, openWall, raiseWalls, shadeWall } from './walls.ts';

const GRASS: Hues = [lab('#66755f'), lab('#7e8a66'), lab('#5d6f78'), lab('#a39f78')];

/** What grows against the wall, so that it has no lower edge. */
const loseFoot = (random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 34 }, () =>
    lay((random() - 0.5) * 1.9, 0.005 + 0.035 * wobble(random), 0.09 + 0.16 * random(), 0.04, {
      brush: choose(['scumble', 'filbert', 'dab'], random),
      load: choose(GRASS, random),
      second: choose(GRASS, random),
      angle: wobble(random) * 0.5,
      stage: 0.56 + 0.24 * random(),
      hand: 'left',
      body: 0.5,
    }),
  );

/** The house: a broad low block and its wing, one wall in the light and one in shade, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('house');
  const lay = layOn(scene, random);
  return [
    ...raiseWalls(scene, random, lay),
    ...shadeWall(scene, random, lay),
    ...layRoof(scene, random, lay),
    ...openWall(scene, random, lay),
    ...loseFoot(random, lay),
    ...lightWall(scene, random, lay),
  ];
};
