import type { Piano } from '../concert/ports.ts';
import type { PlayedNote } from '../performance/performance.ts';
import type { Seconds, Unit } from '../units.ts';

/** Where MIDI messages go. */
export interface MidiOut {
  /** Sends a message that is carried out at a time of `performance.now`, in milliseconds. */
  send(message: readonly number[], at: number): void;
}

/** A piano that has a player piano play the piece in its place. */
export interface PlayerPiano extends Piano {
  /** Sends what comes due; call it often, from a timer that also runs while the page is hidden. */
  tick(): void;
}

/** What a player piano needs: the instrument as long as it is there, and the time of `performance.now`, in milliseconds. */
export interface PlayerPianoOptions {
  readonly out: () => MidiOut | undefined;
  readonly now: () => number;
}

const NOTE_ON = 0x90;
const NOTE_OFF = 0x80;
const PEDAL = [0xb0, 64] as const;

/** Messages cannot be called back: they are sent so many milliseconds ahead, and no sooner. */
const AHEAD = 150;

const sevenBits = (value: Unit): number => Math.round(127 * value);

interface Message {
  readonly at: number;
  readonly bytes: readonly [status: number, key: number, value: number];
}

/** The piano of the sound card with the piece's notes taken from it, at the moment at which its own would be heard, while `out` is there; visitors sound as before. */
export const createPlayerPiano = (piano: Piano, { out, now }: PlayerPianoOptions): PlayerPiano => {
  let queue: readonly Message[] = [];
  /** Until when keys that were sent are down. */
  const down = new Map<number, number>();

  /** When a sound that the card starts at this time of its clock is heard. */
  const heardAt = (time: Seconds): number => now() + (time - piano.time + piano.latency) * 1000;

  const put = (time: Seconds, ...bytes: Message['bytes']) => {
    queue = [...queue, { at: heardAt(time), bytes }].toSorted((a, b) => a.at - b.at);
  };

  const send = (to: MidiOut, { at, bytes }: Message) => {
    const [status, key] = bytes;
    to.send(bytes, at);
    if (status === NOTE_ON) down.set(key, at);
    else if (status === NOTE_OFF) down.delete(key);
  };

  const schedule = (note: PlayedNote, start: Seconds, damped: Seconds) => {
    if (!out()) return piano.schedule(note, start, damped);
    const released = Math.max(start, damped - (note.damped - note.release));
    put(start, NOTE_ON, note.pitch, Math.max(1, sevenBits(note.velocity)));
    put(released, NOTE_OFF, note.pitch, 64);
  };

  const still = (to: MidiOut) => {
    for (const [key, at] of down) to.send([NOTE_OFF, key, 64], Math.max(now(), at + 1));
    to.send([...PEDAL, 0], now() + AHEAD);
  };

  return Object.defineProperties(
    Object.create(piano),
    Object.getOwnPropertyDescriptors({
      schedule,
      press(depth: Unit, at: Seconds) {
        if (out()) put(at, ...PEDAL, sevenBits(depth));
        else piano.press(depth, at);
      },
      hush() {
        const to = out();
        queue = [];
        if (to) still(to);
        down.clear();
        piano.hush();
      },
      tick() {
        const to = out();
        const until = now() + AHEAD;
        const due = queue.filter(({ at }) => at <= until);
        queue = queue.filter(({ at }) => at > until);
        if (to) for (const message of due) send(to, message);
        else down.clear(); // who is unplugged holds nothing
      },
      get scheduledNotes() {
        return piano.scheduledNotes + queue.filter(({ bytes }) => bytes[0] === NOTE_ON).length;
      },
      get heldNotes() {
        return piano.heldNotes + down.size;
      },
    }),
  ) as PlayerPiano;
};
