import { mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { type Hues, lab } from '../colour.ts';

/** What is left of the red in the water: dull rust rubbed in first, then coral, and the pale ridge of a loaded one. */
export const RUSTS: Hues = [lab('#8a5a46'), lab('#96603f'), lab('#7d5d4b'), lab('#9a5a44')];
const CORALS: Hues = [lab('#bd5a40'), lab('#c6694a'), lab('#b1553f'), lab('#c8755c')];
const PALES: Hues = [lab('#e09a7c'), lab('#e2a890'), lab('#d8876a')];
const EMBERS: Hues = [lab('#8f3f2e'), lab('#9c4a33'), lab('#a0482e')];

/** A way to handle a pull: until what chance it is chosen, how much longer and broader than others it is, how thick its paint is, of what hues, and how much later it comes in the picture's growth. */
interface Manner {
  readonly until: Unit;
  readonly long: number;
  readonly broad: number;
  readonly brush: BrushName;
  readonly body: number;
  readonly hues: readonly [load: Hues, second: Hues];
  readonly later: number;
}

/** Broad and dull, dragged wet into the water. */
const DULL: Manner = {
  until: 0.24,
  long: 1,
  broad: 1.5,
  brush: 'worked',
  body: 0.6,
  hues: [RUSTS, CORALS],
  later: -0.1,
};
/** A full brush of coral with something pale on it. */
const FULL: Manner = {
  until: 0.56,
  long: 1,
  broad: 1,
  brush: 'loaded',
  body: 1.6,
  hues: [CORALS, PALES],
  later: 0,
};
/** Deep and narrow, between the others. */
const DEEP: Manner = {
  until: 0.74,
  long: 1.1,
  broad: 0.55,
  brush: 'loaded',
  body: 0.8,
  hues: [EMBERS, CORALS],
  later: 0,
};
/** Fine and bright, upon all. */
const FINE: Manner = {
  until: 1,
  long: 0.85,
  broad: 0.4,
  brush: 'rigger',
  body: 2,
  hues: [PALES, CORALS],
  later: 0.05,
};

/** The manner that a chance falls to, far down (`gone` 1) never the dull one. */
export const mannerAt = (chance: Unit, gone: Unit): Manner => {
  const lies = mix(DULL.until * gone, 1, chance);
  return [DULL, FULL, DEEP].find(({ until }) => lies < until) ?? FINE;
};
