import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Hues, shade } from '../colour.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';

/** How far the stubble's bed, its lights and its darks stand off in lightness from the meadow as a whole, in OKLab. */
const VALUES = { bed: -0.015, lights: 0.026, darks: -0.035 } as const;

/** How far above and below lights keep clear of a shadow, where the meadow is near. */
const CLEAR = [-0.045, 0, 0.045] as const;

/** The meadow as a mass; it runs on a little under a stack's edge, which is laid over it. */
export const meadowOf = (scene: Scene): Passage => {
  const { format, farBank, key } = scene;
  return {
    name: 'meadow',
    box: { left: -0.02, right: format + 0.02, top: farBank, foot: 1.02 },
    holds: (x, y, end) =>
      y > farBank - (end ? 0.008 : 0) && !scene.stackAt(x, y, end ? -0.2 : -0.05),
    colour: scene.meadow,
    broken: (x, y) => (scene.shadow(x, y) > 0.5 ? key.broken.shadow : key.broken.stubble),
    direction: scene.lie,
    flat: (y) => 1 - scene.near(y) ** 0.7,
    size: (y) => mix(0.32, 1.5, scene.near(y)),
    hand: () => 'left',
  };
};

/** The hues that a place is broken into: its cool bed's, the warm ones that answer them, and those of the dark between; alike for a good way round. */
const huesAt = (
  scene: Scene,
  x: number,
  y: number,
): { readonly bed: Hues; readonly warm: Hues; readonly dark: Hues } => {
  const { key, drift, near } = scene;
  const [gold, rose = gold, sage = gold, violet = gold, straw = gold] = key.broken.stubble;
  const [blue, plum = blue] = key.broken.shadow;
  if (scene.shadow(x, y) > 0.45) {
    return { bed: [blue, plum], warm: [violet], dark: [blue, plum] };
  }
  const dark: Hues = [blend(violet, blue, 0.4), sage, blend(violet, plum, 0.5)];
  return drift(x, y, 1.1, 2.4, 75) + 0.3 * (near(y) - 0.5) < 0.5
    ? { bed: [sage, straw, violet], warm: [rose, gold, sage], dark }
    : { bed: [violet, rose, sage], warm: [gold, rose, straw], dark };
};

/** The meadow where stubble may stand, clear of the stacks' feet. */
const standing = (scene: Scene): Passage => {
  const meadow = meadowOf(scene);
  return {
    ...meadow,
    holds: (x, y, end) => meadow.holds(x, y, end) && !scene.stackAt(x, y - 0.01, end ? 0 : 0.03),
    size: (y) => mix(0.33, 1, scene.near(y) ** 0.9),
  };
};

/** What is rubbed there. */
export const rubbedOf = (scene: Scene): Passage => {
  const stubble = standing(scene);
  return {
    ...stubble,
    name: 'rubbed',
    holds: (x, y, end) => stubble.holds(x, y, end) && (end || rests(scene, x, y)),
    broken: (x, y) => huesAt(scene, x, y).bed,
  };
};

/** Whether the meadow is light at a place: there stubble catches the sun. */
const litOn = (scene: Scene): ((x: number, y: number) => Unit) => {
  const { drift, key } = scene;
  const middle = key.meadow[1]?.[1][0] ?? 0.8;
  return (x, y) =>
    clamp(0.5 + 8 * (scene.meadow(x, y, 0.5)[0] - middle) + 0.5 * (drift(x, y, 1.4, 3, 64) - 0.5));
};

/** Whether a place of the meadow is left as it was rubbed in, the ground shining through: here and there where it is near, and in no shadow. */
export const rests = ({ drift, near, shadow, swell }: Scene, x: number, y: number): boolean => {
  const depth = near(y);
  const isOpen = depth > 0.1 && shadow(x, y) < 0.1;
  const torn = 0.16 * (swell(x, y, 17, 31, 79) - 0.5);
  return isOpen && drift(0.9 * x, Math.log(depth + 0.2), 2.1, 2.6, 78) + torn > 0.585;
};

/** What stubble stands in: all of the meadow but the shadows, which have a bed of their own. */
export const bedOf = (scene: Scene): Passage => {
  const stubble = standing(scene);
  return {
    ...stubble,
    name: 'bed',
    holds: (x, y, end) =>
      stubble.holds(x, y, end) &&
      scene.shadow(x, y) < (end ? 0.62 : 0.45) &&
      (end || !rests(scene, x, y)),
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.bed),
    broken: (x, y) => huesAt(scene, x, y).bed,
  };
};

/** What of it the sun catches. */
export const lightsOf = (scene: Scene): Passage => {
  const stubble = standing(scene);
  return {
    ...stubble,
    name: 'lights',
    // They keep clear of a shadow, whose edge they would chop.
    holds: (x, y, end) =>
      stubble.holds(x, y, end) &&
      CLEAR.every((off) => scene.shadow(x, y + off * stubble.size(y)) < 0.1),
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.lights),
    broken: (x, y) => huesAt(scene, x, y).warm,
    busy: litOn(scene),
    hand: () => 'right',
  };
};

/** The dark at its foot, where the sun does not. */
export const darksOf = (scene: Scene): Passage => {
  const lit = litOn(scene);
  return {
    ...standing(scene),
    name: 'darks',
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.darks),
    broken: (x, y) => huesAt(scene, x, y).dark,
    busy: (x, y) => 1 - lit(x, y),
  };
};
