/** When what stands in the land stands, in shares of the picture: what is seen behind one of these is drawn before it, and what is drawn after it goes round it. */
export const STAGES = {
  /** House and trees begin to be blocked in, so that the picture has its masses from the first bars on. */
  blockedIn: 0.04,
  /** From then on sky and land go round what is blocked in. */
  goneRound: 0.045,
  /** What of a bush is behind a cypress is laid. */
  screened: 0.05,
  /** The house's faces are closed, so that no roof is without its wall; from then on no leaf is laid over them. */
  walls: 0.06,
  /** What lies under all the roof's courses, and its slopes, before the trees behind it are drawn. */
  underRoof: 0.075,
  roof: 0.076,
  /** The lower masses of a cypress are raised. */
  cypresses: 0.085,
  /** A bush is begun. */
  planted: 0.25,
  /** A cypress's tip is raised: after the sky, whose broad touches do not see it. */
  tips: 0.28,
  /** The roof's slopes are closed again, for trees and sky hang over it. */
  roofAgain: 0.385,
  /** A cypress that stands before the house is raised: after its walls. */
  cypressBefore: 0.42,
} as const;
