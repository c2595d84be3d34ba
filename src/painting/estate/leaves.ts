import { type Hues, lab } from '../colour.ts';

/** The paints of leaves: turned from the light, in their own colour, and in the sun. */
export interface Leafage {
  readonly deep: Hues;
  readonly middle: Hues;
  readonly lit: Hues;
}

/** The deep of a cypress, and the foot of any tree. */
export const DARKS: Hues = [lab('#1f403a'), lab('#2a4532'), lab('#263a58'), lab('#1f3f4a')];
/** A trunk in the shade of its crown. */
export const TRUNKS: Hues = [lab('#4d4450'), lab('#454a58'), lab('#56504c')];
/** The deep of a round tree. */
const DEEP_GREENS: Hues = [lab('#315650'), lab('#3d5c46'), lab('#385470')];
/** Leaves in their own colour. */
export const MIDDLES: Hues = [lab('#44685c'), lab('#536d50'), lab('#44637c'), lab('#3f6365')];
/** Leaves that look at the sky. */
export const COOL: Hues = [lab('#5a7a98'), lab('#68869c'), lab('#5f7c88')];
/** Leaves in the last sun. */
export const LIT: Hues = [lab('#8f9456'), lab('#aca663'), lab('#77895a'), lab('#c0ab6c')];
/** Olive leaves in the light. */
const SILVER: Hues = [lab('#8fa094'), lab('#a3aa90'), lab('#7f94a0'), lab('#b4b298')];
/** Olive leaves in shade. */
const SILVER_SHADE: Hues = [lab('#5b7478'), lab('#566a80'), lab('#637a6a')];

export const OAK: Leafage = { deep: DEEP_GREENS, middle: MIDDLES, lit: LIT };
export const OLIVE: Leafage = { deep: SILVER_SHADE, middle: COOL, lit: SILVER };
/** Bushes and far thickets. */
export const THICKET: Leafage = {
  deep: [lab('#375554'), lab('#3f5768'), lab('#45594d'), lab('#4c4f70')],
  middle: [lab('#637f7c'), lab('#6c8372'), lab('#6b7c92'), lab('#7d8468')],
  lit: [lab('#a3a878'), lab('#b7ae86'), lab('#94a68c'), lab('#b59f84')],
};
