import { createMidiBytes } from './midiBytes.ts';
import { MidiError } from './midiError.ts';
import { type MidiTrack, readMidiTrack } from './readMidiTrack.ts';

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_TRACKS = 64;
const MOST_NOTES = 20_000;

/** A MIDI file's tracks, times still in ticks. */
export interface MidiFile {
  readonly ticksPerQuarter: number;
  readonly tracks: readonly MidiTrack[];
}

interface Header {
  readonly tracks: number;
  readonly ticksPerQuarter: number;
}

const nameOf = (id: Uint8Array): string => String.fromCharCode(...id);

const readHeader = (chunk: Uint8Array): Header => {
  const bytes = createMidiBytes(chunk);
  const format = bytes.number(2);
  const tracks = bytes.number(2);
  const division = bytes.number(2);
  if (format > 1) throw new MidiError(format === 2 ? 'format' : 'not-midi');
  if (division >= 0x8000) throw new MidiError('smpte');
  if (division === 0) throw new MidiError('not-finite');
  if (tracks > MOST_TRACKS) throw new MidiError('too-many-tracks');
  return { tracks, ticksPerQuarter: division };
};

/** Reads a Standard MIDI File of format 0 or 1 (RP-001, 1996); throws `MidiError` at any other. Takes time linear in the file's size, which is limited. */
export const readMidiFile = (file: Uint8Array): MidiFile => {
  if (file.length > MOST_BYTES) throw new MidiError('too-large');
  if (nameOf(file.subarray(0, 4)) !== 'MThd') throw new MidiError('not-midi');
  const bytes = createMidiBytes(file.subarray(4));
  const header = readHeader(bytes.take(bytes.number(4)));
  const tracks: MidiTrack[] = [];
  let notes = MOST_NOTES;
  while (tracks.length < header.tracks) {
    const name = nameOf(bytes.take(4));
    const chunk = bytes.take(bytes.number(4));
    if (name !== 'MTrk') continue; // the standard asks to skip chunks that one does not know
    const track = readMidiTrack(chunk, notes);
    notes -= track.events.filter(({ type }) => type === 'note-on').length;
    tracks.push(track);
  }
  return { ticksPerQuarter: header.ticksPerQuarter, tracks };
};
