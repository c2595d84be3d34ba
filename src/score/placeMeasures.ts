import type { Beats } from '../units.ts';
import { MidiError } from './midiError.ts';

/** The length of measures from a place on. */
export interface Meter {
  readonly at: Beats;
  readonly measure: Beats;
}

const COMMON_TIME: Beats = 4;
const MOST_MEASURES = 50_000;

/** The start of each measure before `end`, at least one; a new meter begins a measure. Throws `MidiError` 'too-long' at measures without number. */
export const placeMeasures = (meters: readonly Meter[], end: Beats): readonly Beats[] => {
  const measures: Beats[] = [];
  const all = [{ at: 0, measure: COMMON_TIME }, ...meters];
  for (const [i, { at, measure }] of all.entries()) {
    const until = Math.min(end, all[i + 1]?.at ?? end);
    const count = Math.ceil((until - at) / measure);
    if (measures.length + count > MOST_MEASURES) throw new MidiError('too-long');
    for (let n = 0; n < count; n++) measures.push(at + n * measure);
  }
  return measures.length > 0 ? measures : [0];
};
