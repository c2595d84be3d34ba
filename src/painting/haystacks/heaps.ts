import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { nameAt } from '../signature.ts';
import { lyingAt } from './calm.ts';
import type { Key } from './key.ts';
import type { Scene } from './scene.ts';

/** A heap of paint on the palette: its hue, and how far it stands off in lightness from the field, in OKLab. */
interface Heap {
  readonly hue: Lab;
  readonly off: number;
}

/** A row of them: each beside its likes, and the last beside the first. */
type Heaps = readonly [Heap, ...Heap[]];

/** How many families the heaps of a field in the sun are of: coral, straw, olive, lilac and rose, four heaps each. */
const FAMILIES = 5;

/** How strong its gold and its rose are at most: in so large a field they would be louder than the stack's light. */
const QUIET = 0.92;

/** The heaps of a field in the sun, a family after the other. */
const litHeaps = ({ broken, glow, hills }: Key): Heaps => {
  const [straw, coral = straw, sage = straw, violet = straw] = broken.stubble;
  const [gold, rose] = [shade(straw, 0, QUIET), shade(coral, 0, QUIET)];
  const grey = blend(shade(hills, 0, 0.7), sage, 0.3);
  const olive = blend(sage, gold, 0.35);
  return [
    { hue: blend(rose, grey, 0.3), off: -0.03 },
    { hue: shade(rose, 0, 1.15), off: -0.015 },
    { hue: rose, off: 0.005 },
    { hue: blend(rose, glow, 0.45), off: 0.04 },
    { hue: blend(gold, rose, 0.3), off: 0.01 },
    { hue: blend(glow, gold, 0.3), off: 0.045 },
    { hue: gold, off: 0.01 },
    { hue: blend(gold, rose, 0.55), off: -0.015 },
    { hue: olive, off: -0.03 },
    { hue: shade(olive, 0, 0.85), off: -0.05 },
    { hue: blend(sage, hills, 0.25), off: -0.075 },
    { hue: blend(sage, grey, 0.5), off: -0.045 },
    { hue: grey, off: -0.04 },
    { hue: blend(grey, violet, 0.5), off: -0.035 },
    { hue: violet, off: -0.045 },
    { hue: blend(violet, grey, 0.5), off: -0.01 },
    { hue: blend(violet, rose, 0.45), off: -0.04 },
    { hue: blend(rose, violet, 0.3), off: -0.01 },
    { hue: rose, off: 0.01 },
    { hue: blend(rose, glow, 0.55), off: 0.035 },
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
    { hue: blend(cool, teal, 0.2), off: 0.006 },
  ];
};

/** From which depth on a place lies in a shadow. */
export const SHADED: Unit = 0.42;

/** How far the field is at rest at a place, only rubbed in heaps near one another: about a third of it, and where her name is written. */
export const restAt = (scene: Scene, x: number, y: number): Unit =>
  Math.max(smoothstep(0.53, 0.6, scene.calm(x, y)), writtenAt(scene, x, y));

/** How far she dwells at a place, and sets touch beside touch: about a third of the field, never beside what is at rest. */
export const dwellAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(0.49, 0.43, scene.calm(x, y));

/** How near a place is to where her name is written. */
export const writtenAt = (scene: Scene, x: number, y: number): Unit => {
  const [middle, level] = nameAt(scene);
  const off = Math.hypot((x - middle) / (0.11 * scene.scale), (y - level) / 0.05);
  return smoothstep(1.25, 0.75, off);
};

/** How far a touch strays in its family, in shares of it: where the field is worked, and where it is at rest. */
const STRAYS = [0.62, 0.3] as const;

/** The family that prevails at a place: large shapes that interlock, their borders ragged. */
const familyAt = (scene: Scene, x: number, y: number): number => {
  const { drift, swell } = scene;
  const [across, down] = lyingAt(x, scene.near(y));
  const bent = across + 0.3 * (swell(across, down, 2.4, 2, 88) - 0.5);
  const share = mix(-0.4, 1.4, drift(bent, down, 1.15, 1.7, 82));
  return Math.round(FAMILIES * share + 0.5 * (swell(x, y, 13, 26, 89) - 0.5));
};

/** The heaps that a field is painted from, in the sun and in a shadow. */
export interface Palette {
  readonly lit: Heaps;
  readonly shaded: Heaps;
}

/** They are mixed once, before the picture is begun. */
export const mixHeaps = (key: Key): Palette => {
  const evened = ({ hue, off }: Heap): Heap => ({ hue, off: key.uneven * off });
  const all = ([first, ...others]: Heaps): Heaps => [evened(first), ...others.map(evened)];
  return { lit: all(litHeaps(key)), shaded: all(shadedHeaps(key)) };
};

/** The heap for a touch at a place: of the family that prevails there, and in its row the farther along the more it strays, about −1 to 1. */
export const heapAt = (scene: Scene, stray: number, x: number, y: number): Heap => {
  const { drift, palette, shadow } = scene;
  const rest = restAt(scene, x, y);
  const isShaded = shadow(x, y) > SHADED;
  const heaps = isShaded ? palette.shaded : palette.lit;
  const share = isShaded
    ? mix(-0.4, 1.4, drift(...lyingAt(x, scene.near(y)), 2, 2.6, 82)) + 0.2 * stray
    : (familyAt(scene, x, y) + mix(...STRAYS, rest) * stray) / FAMILIES;
  const along = share - Math.floor(share);
  const { hue, off } = heaps[Math.floor(along * heaps.length)] ?? heaps[0];
  return { hue, off: off * mix(1, 0.5, rest) };
};
