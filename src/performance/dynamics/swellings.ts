import type { Notation } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';
import { readRises } from './approach.ts';
import { directionOf, readDynamics } from './letters.ts';

/** Where Chopin himself says how the sound moves: under his hairpins, cresc. and dim., and on the way to a louder letter. */
export interface Swellings {
  /** Whether he asks for more here. */
  grows(at: Beats): boolean;
  /** Whether he says anything at all. */
  speaks(at: Beats): boolean;
}

interface Stretch {
  readonly at: Beats;
  readonly to: Beats;
}

const covers = (stretches: readonly Stretch[], place: Beats): boolean =>
  stretches.some(({ at, to }) => place >= at && place <= to);

/** What is written of swelling and dying away; what a general rule would do is not asked for there, since Chopin's own marks come first. */
export const readSwellings = (notation: Notation): Swellings => {
  const hairpins = readDynamics(notation).filter((mark) => directionOf(mark) !== undefined);
  const growing = [
    ...hairpins.filter((mark) => directionOf(mark) === 1),
    ...readRises(notation).map(({ from, to }) => ({ at: from, to })),
  ];
  const all = [...hairpins, ...growing];
  return { grows: (at) => covers(growing, at), speaks: (at) => covers(all, at) };
};
