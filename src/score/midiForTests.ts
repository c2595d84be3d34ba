const bytesOf = (text: string): readonly number[] => Array.from(text, (c) => c.codePointAt(0) ?? 0);

const big = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** (bytes - 1 - i)) % 256);

/** A number of variable length. */
const variable = (value: number): readonly number[] =>
  value < 128 ? [value] : [...variable(Math.floor(value / 128)).map((b) => b | 128), value % 128];

export const noteOn = (delta: number, pitch: number, velocity = 64, channel = 0) => [
  ...variable(delta),
  0x90 + channel,
  pitch,
  velocity,
];

export const noteOff = (delta: number, pitch: number, channel = 0) => [
  ...variable(delta),
  0x80 + channel,
  pitch,
  64,
];

/** The sustain pedal, 0 to 127. */
export const pedal = (delta: number, depth: number, channel = 0) => [
  ...variable(delta),
  0xb0 + channel,
  64,
  depth,
];

export const meta = (delta: number, type: number, body: readonly number[]) => [
  ...variable(delta),
  0xff,
  type,
  ...variable(body.length),
  ...body,
];

export const text = (delta: number, words: string, type = 1) => meta(delta, type, bytesOf(words));
export const trackName = (words: string) => text(0, words, 3);
export const tempo = (delta: number, quartersPerMinute: number) =>
  meta(delta, 0x51, big(Math.round(60e6 / quartersPerMinute), 3));
export const meter = (delta: number, numerator: number, power: number) =>
  meta(delta, 0x58, [numerator, power, 24, 8]);
export const endOfTrack = (delta = 0) => meta(delta, 0x2f, []);

export const chunk = (name: string, body: readonly number[]): readonly number[] =>
  bytesOf(name).concat(big(body.length, 4), body);

export const header = (format: number, tracks: number, division: number): readonly number[] =>
  chunk('MThd', [...big(format, 2), ...big(tracks, 2), ...big(division, 2)]);

/** A MIDI file of format 1 with 480 ticks to the quarter; each track is a list of events. */
export const midiFile = (
  tracks: readonly (readonly (readonly number[])[])[],
  { format = 1, division = 480 } = {},
): Uint8Array =>
  Uint8Array.from(
    header(format, tracks.length, division).concat(
      ...tracks.map((events) => chunk('MTrk', events.flat())),
    ),
  );
