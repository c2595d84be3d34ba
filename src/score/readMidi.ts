import type { Beats, Seconds } from '../units.ts';
import { mergePedals } from './mergePedals.ts';
import { MidiError } from './midiError.ts';
import { placeMeasures } from './placeMeasures.ts';
import { type MidiFile, readMidiFile } from './readMidiFile.ts';
import { nameOf, readMidiNotes } from './readMidiNotes.ts';
import type { MidiEvent } from './readMidiTrack.ts';
import type { Note, Score, TempoChange } from './score.ts';
import { createSecondsAt } from './secondsAt.ts';

const LONGEST: Seconds = 2 * 3600;
const MOST_SECTIONS = 100;
const UNMARKED_TEMPO = 120;

/** All tracks' events of one type, in order, with their places in the score. */
const placed = <Type extends MidiEvent['type']>(file: MidiFile, type: Type) =>
  file.tracks
    .flatMap(({ events }) =>
      events.filter((event): event is Extract<MidiEvent, { type: Type }> => event.type === type),
    )
    .sort((a, b) => a.tick - b.tick)
    .map((event) => ({ at: event.tick / file.ticksPerQuarter, event }));

const readTempo = (file: MidiFile): readonly TempoChange[] => {
  const changes = placed(file, 'tempo').map(({ at, event: { quartersPerMinute } }) => {
    return { at, quartersPerMinute };
  });
  return changes[0]?.at === 0
    ? changes
    : [{ at: 0, quartersPerMinute: UNMARKED_TEMPO }, ...changes];
};

/** The last note's end; throws `MidiError` where it lies too late. */
const endOf = (notes: readonly Note[], tempo: readonly TempoChange[]): Beats => {
  const end = notes.reduce((latest, { onset, duration }) => Math.max(latest, onset + duration), 0);
  if (createSecondsAt(tempo)(end) > LONGEST) throw new MidiError('too-long');
  return end;
};

/**
 * Reads any Standard MIDI File of format 0 or 1. Throws `MidiError`, whose message is a sentence, at any other file
 * and at more than 2 MB, 64 tracks, 20,000 notes or two hours. Drums (channel 10) are left out.
 */
export const readMidi = (bytes: Uint8Array): Score => {
  const file = readMidiFile(bytes);
  const notes = readMidiNotes(file);
  if (notes.length === 0) throw new MidiError('no-notes');
  const tempo = readTempo(file);
  const end = endOf(notes, tempo);
  return {
    title: file.tracks[0] ? nameOf(file.tracks[0]) : '',
    notes,
    tempo,
    pedal: mergePedals(
      placed(file, 'pedal').map(({ at, event: { channel, depth } }) => ({ at, channel, depth })),
    ),
    measures: placeMeasures(
      placed(file, 'meter').map(({ at, event: { measure } }) => ({ at, measure })),
      end,
    ),
    sections: placed(file, 'marker')
      .filter(({ event }) => event.text !== '')
      .slice(0, MOST_SECTIONS)
      .map(({ at, event }) => ({ at, name: event.text })),
    asPlayed: placed(file, 'text').some(({ event }) => event.text === 'valerie:as-played'),
  };
};
