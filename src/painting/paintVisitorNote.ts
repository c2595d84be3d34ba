import { seedFor } from '../random.ts';
import { clamp, type Pitch, type Unit } from '../units.ts';
import { weigh } from './paintNote.ts';
import type { Plan } from './plan.ts';
import { lightnessOf, type Stroke } from './stroke.ts';

/** A visitor's note: its `order` counts from the canvas's first. */
export interface VisitorNote {
  readonly pitch: Pitch;
  readonly velocity: Unit;
  readonly order: number;
}

/** How many touches of the reserve are looked over for one that suits the register. */
const OVERVIEW = 6;
const HAND_TIME = 0.9;

/** The stroke of a visitor's note, from the plan's reserve: high notes take the lighter touches; it is as long as a held key makes it. */
export const paintVisitorNote = (plan: Plan, note: VisitorNote): Stroke => {
  const from = seedFor(note.order, 'visitor');
  const some = Array.from(
    { length: OVERVIEW },
    (_, i) => plan.reserve[(from + i * 7) % plan.reserve.length],
  )
    .filter((touch) => touch !== undefined)
    .toSorted((a, b) => lightnessOf(a) - lightnessOf(b));
  const register = clamp((note.pitch - 36) / 60);
  const touch = some[Math.round(register * (some.length - 1))];
  if (!touch) throw new RangeError('A plan needs a reserve for visitors.');
  return { ...weigh(touch, note.velocity, HAND_TIME), delay: 0, time: HAND_TIME };
};
