import type { Beats } from '../../units.ts';
import type { TempoRule } from './curve.ts';

/** How much longer the very first note is held than written, and any later upbeat's last eighth. */
const FIRST = -0.34;
const LATER = -0.08;

/** An upbeat is no longer than this. */
const LONGEST: Beats = 1;

/** A line that begins before the bar is taken leisurely, as a singer takes breath; the first note of all is lingered on, since nothing has set a pace yet. */
export const upbeats: TempoRule = ({ measures, strikes }) => {
  const begins = strikes.filter(({ hand, signs }) => hand === 'right' && signs.includes('begins'));
  const places = begins.flatMap(({ onset, measure }) => {
    const bar = measures.find(({ number }) => number === measure + 1)?.at;
    return bar !== undefined && bar - onset <= LONGEST ? [{ at: onset, bar }] : [];
  });
  return (at) => {
    const upbeat = places.find((one) => at >= one.at && at < one.bar);
    if (!upbeat) return 0;
    return upbeat.at === 0 ? FIRST : (LATER * (at + 0.5 - upbeat.at)) / (upbeat.bar - upbeat.at);
  };
};
