import { perform } from '../performance/perform.ts';
import type { PlayedNote, PlayedPedal } from '../performance/performance.ts';
import type { Note } from '../score/score.ts';
import type { Pitch, Seconds } from '../units.ts';
import type { Entry } from './log.ts';

const MIDDLE_C: Pitch = 60;

/** A key as a note would be written of it; one that is still down is held to the end. */
const written = ({ pitch, velocity, onset, release }: Entry, end: Seconds): Note => ({
  pitch,
  velocity,
  onset,
  duration: (release ?? Math.max(onset, end)) - onset,
  hand: pitch < MIDDLE_C ? 'left' : 'right',
  kind: 'note',
});

/** The notes of an improvisation that lasts until `end`, as they can be heard again: it is a score whose beats are seconds, with the visitor's own pedal, which comes up at the end. */
export const playAgain = (
  entries: readonly Entry[],
  pedal: readonly PlayedPedal[],
  end: Seconds,
): readonly PlayedNote[] => {
  const { notes } = perform({
    title: '',
    notes: entries.map((entry) => written(entry, end)),
    tempo: [{ at: 0, quartersPerMinute: 60 }],
    pedal: [...pedal, { at: end, depth: 0 }],
    measures: [],
    sections: [],
    asPlayed: true,
  });
  return notes.map((note, place) => ({ ...note, index: entries[place]?.order ?? place }));
};
