/** The scenes that pictures can be of, in the order in which the numbers go through them. */
export const MOTIF_NAMES = ['harbour', 'pond', 'gala', 'estate', 'haystacks'] as const;

export type MotifName = (typeof MOTIF_NAMES)[number];
