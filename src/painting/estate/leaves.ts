import { type Hues, lab } from '../colour.ts';

/** The deep of a cypress, and the foot of any tree. */
export const DARKS: Hues = [lab('#142a28'), lab('#1b2e24'), lab('#182338'), lab('#13282f')];
/** The deep of a round tree. */
export const DEEP_GREENS: Hues = [lab('#2f4a40'), lab('#38533f'), lab('#33495a')];
/** Leaves in their own colour. */
export const MIDDLES: Hues = [lab('#34544a'), lab('#42593f'), lab('#34506a'), lab('#305052')];
/** Leaves that look at the sky. */
export const COOL: Hues = [lab('#4b6a8a'), lab('#5c7890'), lab('#4f6c78')];
/** Leaves in the last sun. */
export const LIT: Hues = [lab('#7f8a5c'), lab('#95986a'), lab('#6f8462'), lab('#a3a276')];
/** Olive leaves in the light. */
export const SILVER: Hues = [lab('#8fa094'), lab('#a3aa90'), lab('#7f94a0'), lab('#b4b298')];
/** Olive leaves in shade. */
export const SILVER_SHADE: Hues = [lab('#5b7478'), lab('#566a80'), lab('#637a6a')];
