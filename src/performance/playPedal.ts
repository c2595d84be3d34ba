import { endOf } from '../score/endOf.ts';
import type { Notation } from '../score/notation.ts';
import type { PedalChange } from '../score/score.ts';
import type { Seconds } from '../units.ts';
import { halfChanges } from './touch/halfPedal.ts';
import { joinPedalling } from './touch/joinPedalling.ts';
import { lightTouches } from './touch/lightPedal.ts';
import { createPace } from './touch/pace.ts';
import type { TouchContext } from './touch/piece.ts';

/** How long after its bass the pedal goes down, how much that changes over an evening and over how many beats. */
const LATE: Seconds = 0.145;
const VARIES: Seconds = 0.035;
const SPAN = 7;

/** How long after the new bass the old harmony is let go, and how long the dampers need to do their work. */
const LETS_GO: Seconds = 0.04;
const DAMPS: Seconds = 0.05;

/**
 * The pedal of a written score, as a pianist changes it: up just after the new bass has sounded, down again a tenth to a
 * fifth of a second after it, so that nothing is blurred and nothing is cut (Repp, “Pedal timing and tempo in expressive piano performance”, 1996).
 * By place; up and down by turns but for half-pedal.
 */
export const playPedal = (notation: Notation, context: TouchContext): readonly PedalChange[] => {
  const { tempo, weights, variation } = context;
  const pace = createPace(tempo);
  const stretches = joinPedalling(notation, weights.legatoPedal);
  const presses = stretches.map(({ down }) => {
    const late = LATE + VARIES * variation.drift('pedal', down, SPAN);
    return pace.later(down, weights.latePedal * late);
  });
  const written = stretches.flatMap(({ down, up }, i): readonly PedalChange[] => {
    const press = presses[i] ?? down;
    const next = presses[i + 1] ?? Infinity;
    const lift = Math.min(
      pace.later(up, weights.legatoPedal * LETS_GO),
      pace.later(next, -DAMPS),
      endOf(notation),
    );
    return [
      { at: press, depth: 1 },
      ...halfChanges(notation, { down: press, up: lift }, pace, weights.halfPedal),
      { at: lift, depth: 0 },
    ];
  });
  const light = lightTouches(notation, stretches, pace, weights.lightPedal);
  return [...written, ...light].sort((a, b) => a.at - b.at);
};
