import type { Pitch, Unit } from '../units.ts';
import type { MidiTrack } from './readMidiTrack.ts';
import type { NoteKind } from './score.ts';

/** A note of a MIDI track, in ticks. */
export interface TickNote {
  readonly channel: number;
  readonly pitch: Pitch;
  readonly velocity: Unit;
  readonly onset: number;
  readonly end: number;
  readonly kind: NoteKind;
}

/** Texts that our own files put before notes which are not plain ones. */
const KINDS: Readonly<Record<string, NoteKind>> = {
  'valerie:grace': 'grace',
  'valerie:cadenza': 'cadenza',
  'valerie:ornament': 'ornament',
};

/** Notes of one key that wait for their end; those before `next` have theirs. */
interface Waiting {
  readonly notes: number[];
  next: number;
}

/** A track's notes in order: a note-off ends the key's oldest open note, and the track's end whatever hangs. */
export const pairNotes = ({ events, end }: MidiTrack): readonly TickNote[] => {
  const notes: TickNote[] = [];
  const ends: number[] = [];
  const keys = new Map<number, Waiting>();
  let kind: NoteKind = 'note';
  for (const event of events) {
    if (event.type === 'text') kind = KINDS[event.text] ?? kind;
    if (event.type !== 'note-on' && event.type !== 'note-off') continue;
    const key = event.channel * 128 + event.pitch;
    const waiting = keys.get(key) ?? { notes: [], next: 0 };
    keys.set(key, waiting);
    if (event.type === 'note-on') {
      const { channel, pitch, velocity, tick: onset } = event;
      waiting.notes.push(notes.length);
      notes.push({ channel, pitch, velocity, onset, end, kind });
      kind = 'note';
    } else {
      const oldest = waiting.notes[waiting.next++];
      if (oldest === undefined) waiting.next--;
      else ends[oldest] = event.tick;
    }
  }
  return notes.map((note, i) => ({ ...note, end: ends[i] ?? end }));
};
