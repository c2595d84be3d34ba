import type { Beats, Seconds } from '../units.ts';
import { mergePedals } from './mergePedals.ts';
import { MidiError } from './midiError.ts';
import { placeMeasures } from './placeMeasures.ts';
import { readMidiFile } from './readMidiFile.ts';
import { nameOf, readMidiNotes } from './readMidiNotes.ts';
import type { MidiEvent } from './readMidiTrack.ts';
import type { Note, Score, TempoChange } from './score.ts';
import { createSecondsAt } from './secondsAt.ts';

const LONGEST: Seconds = 2 * 3600;
const MOST_SECTIONS = 100;
const UNMARKED_TEMPO = 120;

/** An event of any track at its place in the score. */
type Placed<Event> = Event extends MidiEvent ? Event & { readonly at: Beats } : never;
type PlacedEvent = Placed<MidiEvent>;

const readTempo = (events: readonly PlacedEvent[]): readonly TempoChange[] => {
  const changes = events
    .filter((event) => event.type === 'tempo')
    .map(({ at, quartersPerMinute }) => ({ at, quartersPerMinute }));
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
  const events: readonly PlacedEvent[] = file.tracks
    .flatMap((track) => track.events)
    .map((event) => ({ ...event, at: event.tick / file.ticksPerQuarter }))
    .sort((a, b) => a.tick - b.tick);
  const tempo = readTempo(events);
  const end = endOf(notes, tempo);
  return {
    title: file.tracks[0] ? nameOf(file.tracks[0]) : '',
    notes,
    tempo,
    pedal: mergePedals(events.filter((event) => event.type === 'pedal')),
    measures: placeMeasures(
      events.filter((event) => event.type === 'meter'),
      end,
    ),
    sections: events
      .filter((event) => event.type === 'marker')
      .filter(({ text }) => text !== '')
      .slice(0, MOST_SECTIONS)
      .map(({ at, text }) => ({ at, name: text })),
    asPlayed: events.some((event) => event.type === 'text' && event.text === 'valerie:as-played'),
  };
};
