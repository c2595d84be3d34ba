import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { nameAt } from '../signature.ts';
import { type Band, bandAt } from './bands.ts';
import { lyingAt } from './calm.ts';
import type { Key } from './key.ts';
import { oneAlong } from './oneAlong.ts';
import type { Scene } from './scene.ts';

/** A heap of paint on the palette: its hue, and how far it stands off in lightness from the field, in OKLab. */
interface Heap {
  readonly hue: Lab;
  readonly off: number;
}

/** A row of them, each beside its likes; what strays beyond an end of it is taken from there. */
type Heaps = readonly [Heap, ...Heap[]];

/** The families that a band of the field is painted in. The noise that they are taken by keeps to its middle, and so the one in the middle prevails: of five it has 37 %, those at the ends 7 %. */
type Families = readonly [Heaps, ...Heaps[]];

/** The families of heaps that a field in the sun is painted in, band by band, each a row from dark to light: near, its three come to about a third each, and in the other bands its two to about a half. */
const litFamilies = ({ broken, glow, hills }: Key): Readonly<Record<Band, Families>> => {
  const [gold, rose = gold, sage = gold, violet = gold] = broken.stubble;
  const grey = blend(shade(hills, 0, 0.7), sage, 0.3);
  const olive = blend(sage, gold, 0.35);
  const straw: Heaps = [
    { hue: blend(gold, rose, 0.5), off: -0.03 },
    { hue: blend(gold, rose, 0.25), off: -0.01 },
    { hue: gold, off: 0.01 },
    { hue: blend(gold, glow, 0.5), off: 0.05 },
  ];
  const coral: Heaps = [
    { hue: blend(rose, violet, 0.45), off: -0.075 },
    { hue: blend(rose, grey, 0.25), off: -0.02 },
    { hue: blend(rose, gold, 0.25), off: 0.01 },
    { hue: blend(rose, glow, 0.55), off: 0.055 },
  ];
  const green: Heaps = [
    { hue: blend(sage, hills, 0.2), off: -0.09 },
    { hue: blend(sage, grey, 0.3), off: -0.05 },
    { hue: olive, off: -0.03 },
    { hue: blend(olive, gold, 0.4), off: -0.01 },
  ];
  const far: Heaps = [
    { hue: blend(rose, violet, 0.4), off: -0.035 },
    { hue: blend(rose, gold, 0.35), off: -0.01 },
    { hue: blend(rose, gold, 0.15), off: 0.005 },
    { hue: blend(gold, glow, 0.4), off: 0.03 },
  ];
  return {
    far: [far, straw],
    middle: [green, straw, green],
    near: [coral, straw, green, coral, straw],
  };
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

/** All that stands on a palette: what a field in the sun is painted with, and its shadows. */
export interface Palette {
  readonly lit: Readonly<Record<Band, Families>>;
  readonly shaded: Heaps;
}

/** The palette of a key. */
export const mixPalette = (key: Key): Palette => ({
  lit: litFamilies(key),
  shaded: shadedHeaps(key),
});

/** From which depth on a place lies in a shadow. */
export const SHADED: Unit = 0.42;

/** How far the field is at rest at a place, only rubbed in heaps near one another: about a third of it, and where her name is written. */
export const restAt = (scene: Scene, x: number, y: number): Unit =>
  Math.max(smoothstep(0.53, 0.6, scene.calm(x, y)), writtenAt(scene, x, y));

/** How near a place is to where her name is written. */
export const writtenAt = (scene: Scene, x: number, y: number): Unit => {
  const [middle, level] = nameAt(scene);
  const off = Math.hypot((x - middle) / (0.11 * scene.scale), (y - level) / (0.05 * scene.scale));
  return smoothstep(1.25, 0.75, off);
};

/** How far a touch strays in its family, in shares of it: where the field is worked, and where it is at rest. */
const STRAYS = [0.5, 0.26] as const;

/** The family that prevails at a place: large shapes that interlock, their borders ragged. */
const familyAt = (scene: Scene, x: number, y: number): Heaps => {
  const { drift, palette, swell } = scene;
  const [across, down] = lyingAt(x, scene.near(y));
  const bent = across + 0.3 * (swell(across, down, 2.4, 2, 88) - 0.5);
  const share = mix(-0.3, 1.3, drift(bent, down, 1.7, 2.6, 82));
  const ragged = 0.24 * (swell(x, y, 13, 26, 89) - 0.5);
  return oneAlong(palette.lit[bandAt(scene, x, y)], share + ragged);
};

/** How far the field's hues are kept back, so that the stack's are the strongest. */
const MUTED = 0.63;

/** The heap for a touch at a place: of the family that prevails there, and in its row the farther along the more it strays, about −1 to 1. */
export const heapAt = (scene: Scene, stray: number, x: number, y: number): Heap => {
  const { drift, palette, shadow } = scene;
  const rest = restAt(scene, x, y);
  const isShaded = shadow(x, y) > SHADED;
  const heaps = isShaded ? palette.shaded : familyAt(scene, x, y);
  const share = isShaded
    ? mix(-0.4, 1.4, drift(...lyingAt(x, scene.near(y)), 2, 2.6, 82)) + 0.2 * stray
    : 0.5 + mix(...STRAYS, rest) * stray;
  const { hue, off } = oneAlong(heaps, share);
  return { hue: shade(hue, 0, isShaded ? 1 : MUTED), off: off * mix(1, 0.5, rest) };
};
