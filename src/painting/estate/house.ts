import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { part, placeOn } from '../path.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { growBush } from './foliage.ts';
import { MIDDLES, OAK } from './leaves.ts';
import { paints, pick } from './light.ts';
import { type Lay, layOn } from './mason.ts';
import { layRoof } from './roof.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';
import { raiseWalls } from './walls.ts';
import { hangShutters } from './windows.ts';

const GRASS = paints('grass', '#8c977c', '#9b9e7b', '#819285', '#a8a084');

/** The bushes before the house: how far each is towards the wing, half how broad and how tall it is, in widths of the block. */
const BUSHES = [
  { aside: 0.5, half: 0.22, tall: 0.22 },
  { aside: 0.82, half: 0.2, tall: 0.14 },
] as const;

/** What grows before the house and overlaps it: it stands in the land. */
const growBefore = (scene: Scene, random: Random): Sketch[] => {
  const { x, y, size, wing } = scene.house;
  return BUSHES.flatMap(({ aside, half, tall }) =>
    growBush(scene, random, {
      x: x + (aside * wing + 0.04 * wobble(random)) * size,
      foot: y + 0.02 * size,
      half: vary(half, 0.15, random) * size,
      tall: vary(tall, 0.15, random) * size,
      leafage: OAK,
      far: 0.2,
      isBefore: true,
    }),
  );
};

/** Grass along the foot of the house, so that it has no lower edge. */
const loseFoot = (scene: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 9 }, (_, i) =>
    lay((0.12 + (spreadOut(i) - 0.5) * 1.7) * scene.house.wing, 0.03 * wobble(random), 0.17, 0.06, {
      brush: choose(['worked', 'filbert'], random),
      load: blend(
        pick(scene, GRASS, random),
        scene.open(scene.house.x, scene.house.y + 0.02, 0.6),
        0.45,
      ),
      second: pick(scene, MIDDLES, random),
      angle: wobble(random) * 0.25,
      stage: 0.6 + 0.16 * random(),
      body: 0.4,
      spread: 0.01,
    }),
  );

/** So many places of a stroke are looked at. */
const LOOKS = 12;

/** A stroke of the house as far as no cypress stands before it. */
const stopAtTrees =
  (scene: Scene) =>
  (sketch: Sketch): Sketch[] => {
    if (sketch.stage < STAGES.cypressBefore) return [sketch];
    const shares = Array.from({ length: LOOKS + 1 }, (_, i) => i / LOOKS).filter(
      (share) => scene.spires(...placeOn(sketch.path, share)) < 0.4,
    );
    const [from = 0, to = 0] = [shares[0], shares.at(-1)];
    return to > from ? [{ ...sketch, path: part(sketch.path, from, to) }] : [];
  };

/** The house: a broad low block and its wing, one wall in the light and one in shade, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('house');
  const lay = layOn(scene, random);
  return [raiseWalls, layRoof, hangShutters, loseFoot, growBefore]
    .flatMap((work) => work(scene, random, lay))
    .flatMap(stopAtTrees(scene));
};
