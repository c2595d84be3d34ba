import { type MidiData, type MidiEvent, writeMidi } from 'midi-file';
import type { Notation } from '../src/score/notation.ts';
import type { Hand, Note, Score } from '../src/score/score.ts';
import type { Beats } from '../src/units.ts';

/** So fine that rounding a place moves it by a millisecond at most, where an eighth = 60 or faster. */
export const TICKS_PER_QUARTER = 960;
const SUSTAIN = 64;

/** An event at its tick; of those at one tick the lower rank comes first. */
interface PlacedEvent {
  readonly tick: number;
  readonly rank: number;
  readonly event: MidiEvent;
}

const toTick = (at: Beats): number => Math.round(at * TICKS_PER_QUARTER);

/** Text as UTF-8, one character a byte, which is what midi-file writes. */
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const text = (
  type: 'text' | 'trackName' | 'copyrightNotice' | 'marker',
  words: string,
): MidiEvent => ({
  deltaTime: 0,
  meta: true,
  type,
  text: utf8(words),
});

/** A track in order, each event with its distance from the one before, closed at `end`. */
const toTrack = (placed: readonly PlacedEvent[], end: number): MidiEvent[] => {
  let last = 0;
  const events = placed
    .toSorted((a, b) => a.tick - b.tick || a.rank - b.rank)
    .map(({ tick, event }) => {
      const deltaTime = tick - last;
      last = tick;
      return { ...event, deltaTime };
    });
  return [...events, { deltaTime: end - last, meta: true, type: 'endOfTrack' }];
};

const signatures = ({ measures }: Notation): readonly PlacedEvent[] =>
  measures
    .filter(({ length }, i) => length !== measures[i - 1]?.length)
    .map(({ at, length }) => ({
      tick: toTick(at),
      rank: 1,
      event: {
        deltaTime: 0,
        meta: true,
        type: 'timeSignature',
        numerator: 2 * length,
        denominator: 8,
        metronome: 36, // a click each dotted quarter
        thirtyseconds: 8,
      },
    }));

const tempi = ({ tempo }: Score): readonly PlacedEvent[] =>
  tempo.map(({ at, quartersPerMinute }) => ({
    tick: toTick(at),
    rank: 2,
    event: {
      deltaTime: 0,
      meta: true,
      type: 'setTempo',
      microsecondsPerBeat: Math.round(60e6 / quartersPerMinute),
    },
  }));

const conductor = (score: Score, notation: Notation): readonly PlacedEvent[] => [
  ...[
    text('trackName', score.title),
    text('copyrightNotice', `${notation.composer}, 1832. This edition: CC0 1.0`),
    ...(score.asPlayed ? [text('text', 'valerie:as-played')] : []),
    { deltaTime: 0, meta: true, type: 'keySignature', key: -notation.flats, scale: 0 } as const,
  ].map((event) => ({ tick: 0, rank: 0, event })),
  ...signatures(notation),
  ...tempi(score),
  ...score.sections.map(({ at, name }) => ({
    tick: toTick(at),
    rank: 3,
    event: text('marker', name),
  })),
];

/** A note's end, its kind where it is not plain, and its beginning. */
const noteEvents = (note: Note, channel: number): readonly PlacedEvent[] => {
  const tick = toTick(note.onset);
  const end = Math.max(tick + 1, toTick(note.onset + note.duration));
  const noteNumber = note.pitch;
  const velocity = Math.round(note.velocity * 127);
  return [
    {
      tick: end,
      rank: 0,
      event: { deltaTime: 0, type: 'noteOff', channel, noteNumber, velocity: 64 },
    },
    ...(note.kind === 'note'
      ? []
      : [{ tick, rank: 2, event: text('text', `valerie:${note.kind}`) }]),
    { tick, rank: 2, event: { deltaTime: 0, type: 'noteOn', channel, noteNumber, velocity } },
  ];
};

const handTrack = (score: Score, hand: Hand): readonly PlacedEvent[] => {
  const channel = hand === 'right' ? 0 : 1;
  const pedal = score.pedal.map(({ at, depth }): PlacedEvent => {
    const value = Math.round(depth * 127);
    const event = {
      deltaTime: 0,
      type: 'controller',
      channel,
      controllerType: SUSTAIN,
      value,
    } as const;
    return { tick: toTick(at), rank: 1, event };
  });
  return [
    { tick: 0, rank: 0, event: text('trackName', hand === 'right' ? 'Right hand' : 'Left hand') },
    { tick: 0, rank: 0, event: { deltaTime: 0, type: 'programChange', channel, programNumber: 0 } },
    ...pedal,
    ...score.notes
      .filter((note) => note.hand === hand)
      .flatMap((note) => noteEvents(note, channel)),
  ];
};

/** A Standard MIDI File of format 1 of a score and the notation that it was read from: a track for tempo and form, then one for each hand. */
export const encodeMidi = (score: Score, notation: Notation): Uint8Array => {
  const last = notation.measures.at(-1);
  const end = last ? toTick(last.at + last.length) : 0;
  const tracks = [conductor(score, notation), handTrack(score, 'right'), handTrack(score, 'left')];
  const data: MidiData = {
    header: { format: 1, numTracks: tracks.length, ticksPerBeat: TICKS_PER_QUARTER },
    tracks: tracks.map((track) => toTrack(track, end)),
  };
  return Uint8Array.from(writeMidi(data));
};
