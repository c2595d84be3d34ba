import type { Pitch } from '../units.ts';
import { assignHands } from './assignHands.ts';
import { pairNotes, type TickNote } from './pairNotes.ts';
import type { MidiFile } from './readMidiFile.ts';
import type { MidiTrack } from './readMidiTrack.ts';
import type { Note } from './score.ts';

/** A note that ends where it begins gets so many ticks. */
const SHORTEST = 1;

/** The notes of one track on one channel. */
interface Part {
  readonly name: string;
  readonly notes: readonly TickNote[];
}

/** A track's name, or none. */
export const nameOf = ({ events }: MidiTrack): string =>
  events.find((event) => event.type === 'name')?.text ?? '';

/** A pitch beyond the piano's 88 keys, moved by octaves onto them. */
const ontoKeyboard = (pitch: Pitch): Pitch => {
  if (pitch < 21) return pitch + 12 * Math.ceil((21 - pitch) / 12);
  return pitch > 108 ? pitch - 12 * Math.ceil((pitch - 108) / 12) : pitch;
};

const partsOf = (track: MidiTrack): readonly Part[] => {
  const channels = new Map<number, TickNote[]>();
  for (const note of pairNotes(track)) {
    const notes = channels.get(note.channel) ?? [];
    channels.set(note.channel, notes);
    notes.push(note);
  }
  const name = nameOf(track);
  return [...channels.values()].map((notes) => ({ name, notes }));
};

/** All the notes of a file by onset, then pitch, each in a hand; none where there are only drums. */
export const readMidiNotes = ({ tracks, ticksPerQuarter }: MidiFile): readonly Note[] => {
  const parts = tracks.flatMap(partsOf);
  const hands = assignHands(
    parts.map(({ name, notes }) => ({ name, pitches: notes.map(({ pitch }) => pitch) })),
  );
  return parts
    .flatMap((part, i) =>
      part.notes.map(
        ({ pitch, velocity, onset, end, kind }): Note => ({
          pitch: ontoKeyboard(pitch),
          velocity,
          onset: onset / ticksPerQuarter,
          duration: Math.max(SHORTEST, end - onset) / ticksPerQuarter,
          hand: hands[i]?.(pitch) ?? 'right',
          kind,
        }),
      ),
    )
    .sort((a, b) => a.onset - b.onset || a.pitch - b.pitch);
};
