import { type Paints, paints } from './light.ts';

/** The paints of leaves: turned from the light, in their own colour, and in the sun. */
export interface Leafage {
  readonly deep: Paints;
  readonly middle: Paints;
  readonly lit: Paints;
}

/** The deep of a cypress. */
export const DARKS = paints('cypress', '#15353a', '#1d372f', '#193451', '#103644', '#213e3a');
/** The darkest of the picture, in a cypress's core. */
export const DEEPEST = paints('cypress', '#122222', '#0d1f2e', '#1e261f');
/** A trunk in the shade of its crown. */
export const TRUNKS = paints('shadow', '#6b636f', '#5b6472', '#766764');
/** The deep of a round tree, and its leaves in their own colour: a few near greens. */
const DEEP_GREENS = paints('deepLeaves', '#31575b', '#375a4f', '#37546d');
const GREENS = paints('leaves', '#638983', '#6d8f7b', '#66879b', '#76917c');
/** In the low sun. */
const LIT_GREENS = paints('litLeaves', '#9fb08c', '#adb38b', '#97ae9c');
/** Leaves in their own colour. */
export const MIDDLES = paints('leaves', '#43786a', '#5f7f54', '#487395', '#3f7076', '#7a8556');
/** Leaves that look at the sky. */
export const COOL = paints('leaves', '#6c8da6', '#7795a4', '#6a898e');
/** Where leaves and air are one, round a tree: a middle blue-grey. */
export const RIM = paints('leaves', '#6f8fa2', '#7b98a3', '#648791', '#849f9f');
/** Leaves in the low sun. */
export const LIT = paints('litLeaves', '#8f9b69', '#aaa973', '#809470', '#b9a77b');
/** Olive leaves in the light. */
const SILVER = paints('litLeaves', '#95a497', '#a5ab91', '#859ca6', '#b0af96');
/** Olive leaves in shade. */
const SILVER_SHADE = paints('deepLeaves', '#6d8689', '#6a7e94', '#748979');

export const OAK: Leafage = { deep: DEEP_GREENS, middle: GREENS, lit: LIT_GREENS };
export const OLIVE: Leafage = { deep: SILVER_SHADE, middle: COOL, lit: SILVER };
/** Bushes and far thickets. */
export const THICKET: Leafage = {
  deep: paints('deepLeaves', '#5c7777', '#62778a', '#697c6c', '#6d708b'),
  middle: paints('leaves', '#738e8c', '#7f9380', '#7a8a9f', '#919376'),
  lit: paints('litLeaves', '#a1a77d', '#b5ab89', '#94a590', '#b79f87'),
};
