import type { TempoRule } from './curve.ts';

/** The three eighths of a dotted quarter, and how much heavier the two halves of the measure weigh. */
const THREE = [-0.032, 0.01, 0.022] as const;
const HALF = -0.012;

/** The bass that begins a dotted quarter is laid down, the two chords after it flow: the agogic accent of Riemann, “Musikalische Dynamik und Agogik” (1884), a few per cent. */
export const meter: TempoRule = ({ measures }) => {
  return (at) => {
    const measure = measures.findLast((one) => one.at <= at);
    const eighth = Math.round(2 * (at - (measure?.at ?? 0)));
    return (THREE[eighth % 3] ?? 0) + (eighth % 6 === 0 ? HALF : 0);
  };
};
