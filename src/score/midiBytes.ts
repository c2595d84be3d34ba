import { MidiError } from './midiError.ts';

/** A place in a MIDI file's bytes that moves on as it is read. */
export interface MidiBytes {
  readonly done: boolean;
  /** The next byte; throws `MidiError` 'truncated' at the end. */
  next(): number;
  /** The next byte, left where it is; throws as `next` does. */
  peek(): number;
  /** The next byte, where only 0 to 127 can stand. */
  data(): number;
  /** A big-endian number of so many bytes. */
  number(bytes: number): number;
  /** A number of variable length, four bytes at most. */
  variable(): number;
  /** The next so many bytes, as a view of the file. */
  take(bytes: number): Uint8Array;
}

/** Reads from the beginning of `bytes`. */
export const createMidiBytes = (bytes: Uint8Array): MidiBytes => {
  let at = 0;
  const peek = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new MidiError('truncated');
    return byte;
  };
  const next = (): number => {
    const byte = peek();
    at += 1;
    return byte;
  };
  return {
    get done() {
      return at >= bytes.length;
    },
    next,
    peek,
    data() {
      const byte = next();
      if (byte > 127) throw new MidiError('damaged');
      return byte;
    },
    number(count) {
      let value = 0;
      for (let i = 0; i < count; i++) value = value * 256 + next();
      return value;
    },
    variable() {
      let value = 0;
      for (let i = 0; i < 4; i++) {
        const byte = next();
        value = value * 128 + (byte & 127);
        if (byte < 128) return value;
      }
      throw new MidiError('damaged');
    },
    take(count) {
      if (at + count > bytes.length) throw new MidiError('truncated');
      at += count;
      return bytes.subarray(at - count, at);
    },
  };
};
