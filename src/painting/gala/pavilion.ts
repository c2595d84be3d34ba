import { smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Quay } from './quay.ts';

/** A pavilion at an end of the hall: where its middle is along the shore, half its breadth in canvas units, and at a size of 1 how far its wall rises beyond the hall's and its roof beyond that. */
export interface Pavilion {
  readonly at: number;
  readonly half: number;
  readonly attic: number;
  readonly dome: number;
  /** How broad its roof still is at its crown, against its breadth. */
  readonly crown: Unit;
  readonly isNear: boolean;
}

/** The near one is slim and domed; the far one, hipped and lower, is half lost in the air. */
const NEAR = { half: 0.062, attic: 0.06, dome: 0.058, crown: 0.25, isNear: true } as const;
const FAR = { half: 0.056, attic: 0.036, dome: 0.036, crown: 0.5, isNear: false } as const;

/** The pavilion whose middle, or for the far one whose end, is at a place along the shore. */
export const pavilionAt = (
  { format, scale }: Sheet,
  { size }: Quay,
  place: number,
  isNear: boolean,
): Pavilion => {
  const kind = isNear ? NEAR : FAR;
  const half = kind.half * scale * size(place);
  return { ...kind, half, at: isNear ? place : place - half / format };
};

/** How much of its roof's height there is so far aside of its middle, against half its breadth: a dome swells before it falls. */
export const shoulderOf = ({ crown }: Pavilion, aside: number): Unit =>
  smoothstep(1.04, crown, aside) ** 0.62;
