import { type Hues, lab } from '../colour.ts';

/** The deep of a cypress, and the foot of any tree. */
export const DARKS: Hues = [lab('#24403e'), lab('#2a4238'), lab('#2a3d55'), lab('#213c48')];
/** Leaves in their own colour. */
export const MIDDLES: Hues = [lab('#3d5f56'), lab('#4a6350'), lab('#40607a'), lab('#3a5a5e')];
/** Leaves that look at the sky. */
export const COOL: Hues = [lab('#4b6a8a'), lab('#5c7890'), lab('#4f6c78')];
/** Leaves in the last sun. */
export const LIT: Hues = [lab('#8b8d5c'), lab('#a29a68'), lab('#728562'), lab('#b3a57a')];
/** Olive leaves in the light. */
export const SILVER: Hues = [lab('#8fa094'), lab('#a3aa90'), lab('#7f94a0'), lab('#b4b298')];
/** Olive leaves in shade. */
export const SILVER_SHADE: Hues = [lab('#5b7478'), lab('#566a80'), lab('#637a6a')];
