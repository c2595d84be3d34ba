import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** The tar of hulls, and the hue that the evening lends it. */
const HULL = lab('#2a3049');
const VIOLET = lab('#3a3352');

/** Barges moored along the far quay: a low dark band, broken, lost under the lights. */
const moorBarges = (scene: Scene, random: Random): Sketch[] => {
  const middle = scene.gate * (0.25 + 0.4 * random());
  return Array.from({ length: 9 }, () => {
    const x = scene.across(middle + wobble(random) * 0.13);
    const y = scene.waterline(x) + 0.012 * random() * scene.tall;
    const here = scene.colour(x, y + 0.02, 0.6);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.07, 0.4, random) * scene.scale,
      width: vary(0.012, 0.4, random) * scene.scale,
      angle: wobble(random) * 0.1,
      brush: choose(['pull', 'worked'], random),
      load: blend(scene.evening.unlit(HULL), here, 0.6 + 0.3 * random()),
      second: here,
      stage: 0.6 + 0.16 * random(),
      hand: 'left',
      body: 0.6,
    });
  });
};

/** Where a boat lies on the water, how long it is, and to which side its bow points (−1 left). */
interface Boat {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly facing: -1 | 1;
}

/** The touches of the rowing boat, in boat's lengths from its middle, +x to the bow: from where to where each goes, how broad it is, how far it bows, down where it is pulled to the bow, how much of the water is mixed into its dark, with what. */
const BOAT = [
  { from: [-0.2, 0.12], to: [0.26, 0.13], broad: 0.07, bow: 0, wet: 0.3, brush: 'worked' },
  { from: [0.12, 0.21], to: [-0.12, 0.2], broad: 0.07, bow: 0.1, wet: 0.45, brush: 'worked' },
  { from: [-0.38, -0.01], to: [0.45, -0.03], broad: 0.14, bow: 0.12, wet: 0.1, brush: 'pull' },
  { from: [0.05, -0.19], to: [-0.05, 0.01], broad: 0.12, bow: -0.14, wet: 0.06, brush: 'pull' },
  { from: [0.07, -0.25], to: [0.05, -0.21], broad: 0.07, bow: 0, wet: 0.06, brush: 'dab' },
  { from: [0.03, -0.09], to: [0.34, 0.1], broad: 0.02, bow: 0.04, wet: 0.2, brush: 'pull' },
] as const;

/** A rowing boat in few touches: what the water keeps of it, its hull in one pull, one who bends to the oar. */
const row = (scene: Scene, random: Random, { x, y, size, facing }: Boat): Sketch[] => {
  const own = scene.evening.unlit(blend(HULL, VIOLET, random()));
  const at = ([along, down]: Point): Point => [x + facing * along * size, y + down * size];
  return BOAT.map(({ from, to, broad, bow, wet, brush }, i) => {
    const water = scene.colour(...at(from), 0.8);
    const load = blend(own, water, wet);
    return pull(random, at(from), at(to), {
      width: vary(broad, 0.08, random) * size,
      bow: facing * bow,
      brush,
      load,
      second: blend(load, water, 0.25),
      stage: 0.86 + 0.01 * i,
      hand: 'left',
      body: 0.6,
      spread: 0.006,
    });
  });
};

/** Where it rows: near, beside the brightest light. */
const placeBoat = (scene: Scene, random: Random): Boat => {
  const { horizon, scale } = scene;
  const aside = (random() < 0.5 ? -1 : 1) * (0.12 + 0.06 * random()) * scale;
  const facing = random() < 0.5 ? -1 : 1;
  return {
    x: scene.across(scene.gate) + aside,
    y: horizon + (1 - horizon) * (0.36 + 0.2 * random()),
    size: (0.11 + 0.02 * random()) * scale,
    facing,
  } as const;
};

/** The boat on the river, and barges at the quay. */
export const sketchBoats = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('boats');
  const boat = placeBoat(scene, random);
  return [...moorBarges(scene, random), ...row(scene, random, boat)];
};
