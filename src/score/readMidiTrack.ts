import type { Beats, Pitch, Unit } from '../units.ts';
import { createMidiBytes, type MidiBytes } from './midiBytes.ts';
import { MidiError } from './midiError.ts';
import { readMidiText } from './midiText.ts';

/** What a track says that a score can use; a note-on with velocity 0 is a note-off. */
export type MidiEvent = { readonly tick: number } & (
  | {
      readonly type: 'note-on';
      readonly channel: number;
      readonly pitch: Pitch;
      readonly velocity: Unit;
    }
  | { readonly type: 'note-off'; readonly channel: number; readonly pitch: Pitch }
  | { readonly type: 'pedal'; readonly channel: number; readonly depth: Unit }
  | { readonly type: 'tempo'; readonly quartersPerMinute: number }
  | { readonly type: 'meter'; readonly measure: Beats }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'name'; readonly text: string }
  | { readonly type: 'marker'; readonly text: string }
);

/** One track: its events in order, and the tick at which it ends. */
export interface MidiTrack {
  readonly events: readonly MidiEvent[];
  readonly end: number;
}

const SUSTAIN = 64;
/** On this channel (the tenth) the numbers are drums, not pitches. */
const DRUMS = 9;
const TEXTS: Readonly<Record<number, 'text' | 'name' | 'marker'>> = {
  1: 'text',
  3: 'name',
  6: 'marker',
};
const END_OF_TRACK = 0x2f;

const readTempo = (tick: number, body: Uint8Array): MidiEvent => {
  const [high, middle, low] = body;
  if (high === undefined || middle === undefined || low === undefined) {
    throw new MidiError('damaged');
  }
  const microseconds = 65536 * high + 256 * middle + low;
  if (microseconds === 0) throw new MidiError('not-finite');
  return { tick, type: 'tempo', quartersPerMinute: 60e6 / microseconds };
};

const readMeter = (tick: number, body: Uint8Array): MidiEvent | undefined => {
  const [numerator = 0, power = 0] = body;
  if (numerator === 0 || power > 6) return undefined;
  return { tick, type: 'meter', measure: (4 * numerator) / 2 ** power };
};

const readMeta = (tick: number, type: number, body: Uint8Array): MidiEvent | undefined => {
  if (type === 0x51) return readTempo(tick, body);
  if (type === 0x58) return readMeter(tick, body);
  const text = TEXTS[type];
  return text && { tick, type: text, text: readMidiText(body) };
};

const readChannel = (tick: number, status: number, bytes: MidiBytes): MidiEvent | undefined => {
  const message = status & 0xf0;
  const channel = status & 0x0f;
  const first = bytes.data();
  if (message === 0xc0 || message === 0xd0) return undefined;
  const second = bytes.data();
  if (channel === DRUMS) return undefined;
  if (message === 0xb0 && first === SUSTAIN) {
    return { tick, type: 'pedal', channel, depth: second / 127 };
  }
  if (message === 0x90 && second > 0) {
    return { tick, type: 'note-on', channel, pitch: first, velocity: second / 127 };
  }
  if (message === 0x80 || message === 0x90)
    return { tick, type: 'note-off', channel, pitch: first };
  return undefined;
};

/** Reads a track chunk's bytes; throws `MidiError` ('truncated', 'damaged', 'not-finite', 'too-many-notes'). */
export const readMidiTrack = (chunk: Uint8Array, mostNotes: number): MidiTrack => {
  const bytes = createMidiBytes(chunk);
  const events: MidiEvent[] = [];
  let tick = 0;
  let running = 0;
  let notes = 0;
  while (!bytes.done) {
    tick += bytes.variable();
    // A data byte here means that the last channel message's status still runs.
    const status = bytes.peek() < 0x80 ? running : bytes.next();
    let event: MidiEvent | undefined;
    if (status === 0xff) {
      const type = bytes.next();
      const body = bytes.take(bytes.variable());
      if (type === END_OF_TRACK) break;
      event = readMeta(tick, type, body);
    } else if (status === 0xf0 || status === 0xf7) {
      bytes.take(bytes.variable());
    } else if (status === 0 || status > 0xf0) {
      throw new MidiError('damaged');
    } else {
      running = status;
      event = readChannel(tick, status, bytes);
    }
    if (event?.type === 'note-on' && ++notes > mostNotes) throw new MidiError('too-many-notes');
    if (event) events.push(event);
  }
  return { events, end: tick };
};
