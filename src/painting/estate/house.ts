import type { Random } from '../../random.ts';
import { type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { growBush } from './foliage.ts';
import { MIDDLES, THICKET } from './leaves.ts';
import { type Lay, layOn } from './mason.ts';
import { layRoof } from './roof.ts';
import type { Scene } from './scene.ts';
import { raiseWalls } from './walls.ts';
import { openWindows } from './windows.ts';

const GRASS: Hues = [lab('#7d8a66'), lab('#8f9a74'), lab('#6f8274'), lab('#a8a57c')];

/** A bush against the wall, `tall` high. */
const plantBush = (scene: Scene, random: Random, dx: number, tall: number): Sketch[] => {
  const { x, y, size } = scene.house;
  return growBush(scene, random, {
    x: x + dx * size,
    foot: y + 0.02 * size,
    half: vary(0.62, 0.3, random) * tall * size,
    tall: tall * size,
    leafage: THICKET,
    far: 0.06,
    isBefore: true,
  });
};

/** What grows against the wall and overlaps it, so that it has no lower edge: bushes of unequal height, grass between. */
const loseFoot = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { wing } = scene.house;
  const places = [-0.5, -0.28, 0.1, 0.5].filter(() => random() < 0.45);
  const grass = Array.from({ length: 18 }, () =>
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
    plantBush(scene, random, dx * wing + 0.05 * wobble(random), 0.05 + 0.11 * random() ** 1.5),
  );
  return [...grass, ...bushes];
};

/** The house: a broad low block and its wing, one wall in the light and one in shade, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('house');
  const lay = layOn(scene, random);
  return [raiseWalls, layRoof, openWindows, loseFoot].flatMap((work) => work(scene, random, lay));
};
