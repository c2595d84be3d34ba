import type { LightName } from '../painting/lightName.ts';
import type { MotifName } from '../painting/motifName.ts';
import type { PlayedSection } from '../performance/performance.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import type { Pedal } from './ports.ts';
import type { Reading } from './prepare.ts';

/** `improvising`: a visitor plays alone; `rehearsing`: any key plays the next note of the melody; `finished`: the last chord has died away and the picture hangs; `failed`: the piece could not be read. */
export type ConcertState =
  | 'preparing'
  | 'ready'
  | 'playing'
  | 'improvising'
  | 'rehearsing'
  | 'paused'
  | 'finished'
  | 'failed';

/** What the evening is made of: Chopin's Nocturne, a MIDI file that a visitor has brought, or what a visitor plays alone. */
export type Music = 'nocturne' | 'brought' | 'improvisation';

/** Counts and times since the canvas was put up, for museums, tests and the curious. */
export interface Stats {
  /** Notes of the piece before the position that is heard, and of those the ones whose strokes lie on the canvas. */
  readonly notesDue: number;
  readonly notesPainted: number;
  readonly strokes: number;
  readonly liveStrokes: number;
  /** From a note's onset, as heard, to the frame that lays its first paint; notes painted at once by `seek` or `paintTo` are left out. */
  readonly worstLatenessMs: number;
  readonly medianLatenessMs: number;
  readonly p95LatenessMs: number;
  readonly frames: number;
  /** Frames that came more than 50 ms after the one before. */
  readonly longFrames: number;
  readonly scheduledNotes: number;
  /** Strings with their dampers off: of the piece, and under a visitor's fingers and pedals. */
  readonly heldNotes: number;
  /** How soon the browser was asked to let sounds out, and how long it says that they take from it to the loudspeaker; 0 where it does not say. */
  readonly latencyHint: string;
  readonly outputLatency: Seconds;
  /** A digest of the paint; reading it waits for the graphics card. */
  readonly picture: string;
}

/** A key that is down now, and under whose finger. */
export interface KeyDown {
  readonly pitch: Pitch;
  readonly by: 'pianist' | 'visitor';
}

/** A scene that pictures are to be of, or any, as the numbers have it. */
export type WantedMotif = MotifName | 'any';

/** The page's handle, `window.valerie`: for museums' control systems, embedding pages and tests. Times are in seconds of the piece. */
export interface Valerie {
  /** Resolves when the piece is read, the canvas is up and the first bars can sound. */
  readonly ready: Promise<void>;
  readonly state: ConcertState;
  /** What is heard now, 0 to `duration`. */
  readonly position: Seconds;
  readonly duration: Seconds;
  readonly title: string;
  readonly music: Music;
  readonly sections: readonly PlayedSection[];
  /** Between which keys most of its melody lies. */
  readonly compass: readonly [low: Pitch, high: Pitch];
  /** The number of this evening and picture. */
  readonly seed: number;
  /** The scene of the picture. */
  readonly motif: MotifName;
  /** What light it is painted in, as its label tells it in the end; scene and seed decide. Undefined until the first canvas is up. */
  readonly light: LightName | undefined;
  /** Whether visitors' strokes are in the picture. */
  readonly withVisitors: boolean;
  volume: Unit;
  muted: boolean;
  /** Plays on; leaves an improvisation for the evening of the same number. */
  play(): Promise<void>;
  pause(): void;
  /** From where the piece stands, any key plays the next note of its melody, and the left hand follows; the pianist goes on when nobody has played for a while, and `pause` or `play` ends it. */
  rehearse(): Promise<void>;
  /** Plays a MIDI file on a fresh canvas, of that scene or of the one that was asked for last, as soon as it is known to be good; what was playing goes on until then. Rejects with a `MidiError` that says why it is refused. Another number is the Nocturne's again. */
  open(midi: Uint8Array, motif?: WantedMotif): Promise<void>;
  /** Who reads what is played. */
  readonly reading: Reading;
  /** Plays the piece from its beginning in another reading. */
  read(reading: Reading): Promise<void>;
  /** Who plays the melody: a visitor in a rehearsal, until the pianist goes on. */
  readonly leads: 'visitor' | 'pianist';
  /** Goes to a second, clamped to the piece; sound and picture both arrive, and playing goes on if it did. What was ready is ready, to begin there. */
  seek(seconds: Seconds): Promise<void>;
  /** Puts up a fresh canvas at the piece's beginning; another seed, a whole number 0 to 999,999, gives another picture, of the scene that was asked for last; `any` leaves that to the numbers. */
  restart(seed?: number, motif?: WantedMotif): Promise<void>;
  /** Paints at once, silently, as fast as the machine can, up to a second of the piece. Leaves the concert paused there. */
  paintTo(seconds: Seconds): Promise<void>;
  /** Varnishes what a visitor has improvised; by itself that comes after half a minute of silence. */
  finish(): void;
  snapshot(): Promise<Blob>;
  stats(): Stats;
  /** A visitor's key: the nearest one of the keyboard; what is no number is no key. With nothing playing it begins an improvisation on a fresh canvas. */
  strike(pitch: Pitch, velocity: Unit): void;
  /** A visitor's key is let go. */
  damp(pitch: Pitch): void;
  /** A visitor's pedal moves to a depth, 0 up to 1 down. */
  pedal(pedal: Pedal, depth: Unit): void;
  /** The keys that are down now; a key may be down under both. */
  readonly keysDown: readonly KeyDown[];
  /** Calls `listener` after each change of state, seed or section; returns the way to stop. */
  onChange(listener: () => void): () => void;
}
