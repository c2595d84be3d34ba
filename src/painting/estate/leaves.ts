import { type Hues, lab } from '../colour.ts';

/** The paints of leaves: turned from the light, in their own colour, and in the sun. */
export interface Leafage {
  readonly deep: Hues;
  readonly middle: Hues;
  readonly lit: Hues;
}

/** The deep of a cypress. */
export const DARKS: Hues = [
  lab('#15353a'),
  lab('#1d372f'),
  lab('#193451'),
  lab('#103644'),
  lab('#213e3a'),
];
/** The darkest of the picture, in a cypress's core. */
export const DEEPEST: Hues = [lab('#122222'), lab('#0d1f2e'), lab('#1e261f')];
/** A trunk in the shade of its crown. */
export const TRUNKS: Hues = [lab('#6b636f'), lab('#5b6472'), lab('#766764')];
/** The deep of a round tree, and its leaves in their own colour: a few near greens. */
const DEEP_GREENS: Hues = [lab('#31575b'), lab('#375a4f'), lab('#37546d')];
const GREENS: Hues = [lab('#638983'), lab('#6d8f7b'), lab('#66879b'), lab('#76917c')];
/** In the last sun. */
const LIT_GREENS: Hues = [lab('#9fb08c'), lab('#adb38b'), lab('#97ae9c')];
/** Leaves in their own colour. */
export const MIDDLES: Hues = [
  lab('#43786a'),
  lab('#5f7f54'),
  lab('#487395'),
  lab('#3f7076'),
  lab('#7a8556'),
];
/** Leaves that look at the sky. */
export const COOL: Hues = [lab('#6c8da6'), lab('#7795a4'), lab('#6a898e')];
/** Where leaves and air are one, round a tree: a middle blue-grey. */
export const RIM: Hues = [lab('#6f8fa2'), lab('#7b98a3'), lab('#648791'), lab('#849f9f')];
/** Leaves in the last sun. */
export const LIT: Hues = [lab('#8f9b69'), lab('#aaa973'), lab('#809470'), lab('#b9a77b')];
/** Olive leaves in the light. */
const SILVER: Hues = [lab('#95a497'), lab('#a5ab91'), lab('#859ca6'), lab('#b0af96')];
/** Olive leaves in shade. */
const SILVER_SHADE: Hues = [lab('#6d8689'), lab('#6a7e94'), lab('#748979')];

export const OAK: Leafage = { deep: DEEP_GREENS, middle: GREENS, lit: LIT_GREENS };
export const OLIVE: Leafage = { deep: SILVER_SHADE, middle: COOL, lit: SILVER };
/** Bushes and far thickets. */
export const THICKET: Leafage = {
  deep: [lab('#5c7777'), lab('#62778a'), lab('#697c6c'), lab('#6d708b')],
  middle: [lab('#738e8c'), lab('#7f9380'), lab('#7a8a9f'), lab('#919376')],
  lit: [lab('#a1a77d'), lab('#b5ab89'), lab('#94a590'), lab('#b79f87')],
};
