import { CLOTHS } from './cloths.ts';
import { sketchAccents } from './estate/accents.ts';
import { blockIn } from './estate/blockIn.ts';
import { sketchClouds } from './estate/clouds.ts';
import { layCoats } from './estate/coats.ts';
import { sketchCypresses } from './estate/cypresses.ts';
import { sketchFarBushes } from './estate/farBushes.ts';
import { sketchHouse } from './estate/house.ts';
import { sketchLavender } from './estate/lavender.ts';
import { leavesFree } from './estate/leavesFree.ts';
import { sketchMountain } from './estate/mountain.ts';
import { sketchPlain } from './estate/plain.ts';
import { sketchRoundTrees } from './estate/roundTrees.ts';
import { createScene } from './estate/scene.ts';
import { sketchUndergrowth } from './estate/undergrowth.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif } from './sketch.ts';

/** The estate in Provence where Valérie grew up: lavender on rolling ground before a pale house among cypresses, in the light of a seed. */
export const estate: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  const isFree = leavesFree(scene);
  return {
    light: scene.light.name,
    cloth: CLOTHS.ordinary,
    ground: scene.light.ground,
    sketches: [
      ...layCoats(scene),
      ...blockIn(scene),
      ...sketchClouds(scene),
      ...[...sketchMountain(scene), ...sketchPlain(scene)].filter((sketch) => isFree(sketch)),
      ...sketchFarBushes(scene),
      ...sketchHouse(scene),
      ...sketchRoundTrees(scene),
      ...sketchUndergrowth(scene),
      ...sketchCypresses(scene),
      ...sketchLavender(scene),
      ...sketchAccents(scene),
      ...sketchSignature(scene),
    ],
    reserve: sketchReserve(scene, scene.light.visitors),
  };
};
