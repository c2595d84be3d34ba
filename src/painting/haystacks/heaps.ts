import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { nameAt } from '../signature.ts';
import type { Key } from './key.ts';
import type { Scene } from './scene.ts';

/** A heap of paint on the palette: its hue, and how far it stands off in lightness from the field, in OKLab. */
interface Heap {
  readonly hue: Lab;
  readonly off: number;
}

/** A row of them: each beside its likes, and the last beside the first. */
type Heaps = readonly [Heap, ...Heap[]];

/** The heaps of a field in the sun: coral and rose, cream and gold, greens, then greys and lilac. */
const litHeaps = ({ broken, glow, hills }: Key): Heaps => {
  const [gold, rose = gold, sage = gold, violet = gold] = broken.stubble;
  const grey = blend(shade(hills, 0, 0.7), sage, 0.3);
  return [
    { hue: shade(rose, 0, 1.1), off: -0.015 },
    { hue: blend(rose, glow, 0.4), off: 0.035 },
    { hue: rose, off: 0 },
    { hue: blend(glow, gold, 0.3), off: 0.032 },
    { hue: gold, off: 0.02 },
    { hue: blend(sage, hills, 0.25), off: -0.125 },
    { hue: sage, off: -0.04 },
    { hue: grey, off: -0.05 },
    { hue: blend(grey, rose, 0.35), off: -0.01 },
    { hue: blend(grey, violet, 0.5), off: -0.04 },
    { hue: violet, off: -0.045 },
  ];
};

/** And in a shadow: its own blue gone over a little to plum, to teal and to the field's violet, so near one another that it lies as one plane. */
const shadedHeaps = ({ broken, shadow }: Key): Heaps => {
  const [blue, plum = blue, teal = blue, grey = blue] = broken.shadow;
  const violet = broken.stubble[3] ?? plum;
  const cool = blend(shadow, blue, 0.45);
  return [
    { hue: blend(shadow, blue, 0.7), off: -0.028 },
    { hue: cool, off: -0.008 },
    { hue: blend(cool, plum, 0.45), off: 0 },
    { hue: blend(cool, violet, 0.5), off: 0.016 },
    { hue: blend(shadow, grey, 0.25), off: 0.024 },
    { hue: blend(cool, teal, 0.4), off: 0.006 },
  ];
};

/** From which depth on a place lies in a shadow. */
export const SHADED: Unit = 0.42;

/** How far a heap that a touch strays to is from the one that prevails at a place, in shares of the row of heaps: where the field is worked, and where it is at rest. */
const STRAYS = [0.62, 0.2] as const;

/** How far the field is at rest at a place, only rubbed in heaps near one another: about a third of it, and where her name is written. */
export const restAt = (scene: Scene, x: number, y: number): Unit => {
  const { drift, near } = scene;
  const calm = drift(0.9 * x, Math.log(near(y) + 0.15), 1.5, 2.2, 84);
  return Math.max(smoothstep(0.5, 0.6, calm), writtenAt(scene, x, y));
};

/** How near a place is to where her name is written. */
export const writtenAt = (scene: Scene, x: number, y: number): Unit => {
  const [middle, level] = nameAt(scene);
  const off = Math.hypot((x - middle) / (0.11 * scene.scale), (y - level) / 0.05);
  return smoothstep(1.25, 0.75, off);
};

/** The heap for a touch at a place: the one that prevails there where it does not stray, and farther along the row the more it does, about −1 to 1. */
export const heapAt = (scene: Scene, stray: number, x: number, y: number): Heap => {
  const { drift, key, near, shadow } = scene;
  const heaps = shadow(x, y) > SHADED ? shadedHeaps(key) : litHeaps(key);
  const rest = restAt(scene, x, y);
  const prevails = drift(0.9 * x, Math.log(near(y) + 0.15), 2, 2.6, 82);
  const share = mix(-0.4, 1.4, prevails) + mix(...STRAYS, rest) * stray;
  const along = share - Math.floor(share);
  const { hue, off } = heaps[Math.floor(along * heaps.length)] ?? heaps[0];
  return { hue, off: off * mix(1, 0.4, rest) };
};
