import type { PlayedNote } from '../performance/performance.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import type { Piano } from './ports.ts';

/** A note that was handed to the fake piano, and when it was taken back if it was. */
interface Handed {
  readonly note: PlayedNote;
  readonly start: Seconds;
  readonly damped: Seconds;
  hushed?: Seconds;
}

/** A sound card that advances when told, and a piano that remembers. */
export interface FakePiano extends Piano {
  time: Seconds;
  latency: Seconds;
  mute: boolean;
  /** Whether the browser lets sound out. */
  allowed: boolean;
  readonly handed: Handed[];
  /** Notes of the piece that were struck, in order. */
  readonly sounded: readonly Handed[];
  /** Dampers that fell on notes without an end, and when. */
  readonly released: { readonly pitch: Pitch; readonly at: Seconds }[];
  /** How deep the piece's pedal was pressed and when, on the card's clock. */
  readonly pedalling: { readonly depth: Unit; readonly at: Seconds }[];
  readonly keys: string[];
  /** The velocities of visitors' keys. */
  readonly weights: number[];
}

/** A piano on which nothing was played. */
export const createFakePiano = (): FakePiano => {
  const handed: Handed[] = [];
  const down = new Set<Pitch>();
  const isStruck = ({ start, hushed = Infinity }: Handed, now: Seconds) =>
    start <= Math.min(now, hushed);
  const piano: FakePiano = {
    time: 12.5,
    latency: 0.04,
    outputLatency: 0.03,
    latencyHint: 'interactive',
    allowed: true,
    handed,
    released: [],
    pedalling: [],
    keys: [],
    weights: [],
    volume: 1,
    muted: false,
    mute: false,
    get sounded() {
      return handed.filter((one) => isStruck(one, piano.time));
    },
    schedule(note, start, damped) {
      if (handed.some((one) => one.note === note && one.hushed === undefined))
        throw new Error(`note ${note.index} is handed over twice`);
      handed.push({ note, start, damped });
    },
    release(pitch, at) {
      piano.released.push({ pitch, at });
    },
    press(depth, at) {
      piano.pedalling.push({ depth, at });
    },
    hush() {
      for (const one of handed) one.hushed ??= piano.time;
    },
    strike(pitch, velocity) {
      piano.keys.push(`strike ${pitch}`);
      piano.weights.push(velocity);
      down.add(pitch);
    },
    damp(pitch) {
      piano.keys.push(`damp ${pitch}`);
      down.delete(pitch);
    },
    pedal(pedal, depth) {
      piano.keys.push(`${pedal} ${depth}`);
    },
    wake: async () => {},
    get scheduledNotes() {
      return handed.filter((one) => one.hushed === undefined && one.start > piano.time).length;
    },
    get heldNotes() {
      const rings = ({ start, damped, hushed }: Handed) =>
        hushed === undefined && start <= piano.time && damped > piano.time;
      return handed.filter(rings).length + down.size;
    },
  };
  return piano;
};
