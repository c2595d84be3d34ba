import type { Cloth } from '../painting/cloths.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { PlayedNote } from '../performance/performance.ts';
import type { Pitch, Rgb, Seconds, Unit } from '../units.ts';

/** A grand piano's pedals: the right one, the left one and, between them, the one that keeps what is held when it goes down. */
export type Pedal = 'sustain' | 'soft' | 'sostenuto';

/** A visitor's hand at the piano: fingers and feet of one kind, on letters, on the screen, on a MIDI instrument. */
export interface Hand {
  /** A finger, by any name, strikes a key; one that held another key leaves it. */
  press(finger: string, pitch: Pitch, velocity: Unit): void;
  lift(finger: string): void;
  /** The key that a finger holds. */
  holds(finger: string): Pitch | undefined;
  /** Whether any finger holds a key. */
  readonly plays: boolean;
  pedal(pedal: Pedal, depth: Unit): void;
  /** Takes all fingers off the keys and all feet off the pedals. */
  leave(): void;
}

/** Instruments that are heard by MIDI. */
export interface Instruments {
  /** The names of those that are there now. */
  readonly names: readonly string[];
}

/** The sound card's clock and the piano that plays by it, as the concert needs them. */
export interface Piano {
  /** The sound card's time: stands still while the browser refuses sound or has lost the device. */
  readonly time: Seconds;
  /** How long after `time` says so a sound leaves the loudspeaker, as far as the browser knows. */
  readonly latency: Seconds;
  /** What of that the browser says of the way from it to the loudspeaker; 0 where it says nothing. */
  readonly outputLatency: Seconds;
  /** How soon the browser was asked to let sounds out. */
  readonly latencyHint: string;
  /** Strikes a note of the piece at `start` and damps it at `damped`, which may be never, both on the sound card's clock; dampers that brush the strings do so as long before `damped` as the note says. */
  schedule(note: PlayedNote, start: Seconds, damped: Seconds): void;
  /** Lets the damper fall on a note of the piece that was struck without an end. */
  release(pitch: Pitch, at: Seconds): void;
  /** Moves the piece's pedal to a depth (0 up, 1 down) at a moment of the sound card's clock. Its notes know already when their dampers fall: this is for what else a pedal does to a piano. */
  press(depth: Unit, at: Seconds): void;
  /** Takes back what is scheduled, lifts the piece's pedal and damps what sounds of the piece; a visitor's notes sound on. */
  hush(): void;
  /** A visitor's key, now. */
  strike(pitch: Pitch, velocity: Unit): void;
  /** A visitor's key is let go: its damper falls, unless a pedal of the visitor's holds it. */
  damp(pitch: Pitch): void;
  /** Moves a visitor's pedal to a depth (0 up, 1 down), now. */
  pedal(pedal: Pedal, depth: Unit): void;
  /** The loudness, 0 silent to 1. */
  volume: Unit;
  muted: boolean;
  /** Whether no sound can ever come of it: the browser knows none, or nothing could be opened. */
  readonly mute: boolean;
  /** Asks the browser for sound; call it in a visitor's gesture. Never rejects: where sound is refused, the concert is silent. */
  wake(): Promise<void>;
  /** Notes handed over and not yet sounding. */
  readonly scheduledNotes: number;
  /** Strings that ring: of the piece, and under a visitor's fingers. */
  readonly heldNotes: number;
}

/** A part of a painting, in its whole pixels from the upper left corner. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a new canvas is: its format (width ÷ height), the pixels it is painted at, its cloth and the tone it is primed with. */
export interface Canvas {
  readonly format: number;
  readonly height: number;
  readonly cloth: Cloth;
  readonly ground: Rgb;
  /** The part of it that is painted, for paintings larger than a graphics card holds: to the bit what the whole shows there. Without it the whole. */
  readonly part?: Part;
}

/** How many slices may still be laid in one go, whoever's they are; it shrinks as they are laid. */
export interface Budget {
  left: number;
}

/** A stroke that is being painted by a hand still on the canvas. */
export interface LiveStroke {
  /** In how many slices it is laid. */
  readonly slices: number;
  /** Lays the next slice of its path; after the last one there is none. */
  lay(): void;
  /** Takes the brush off the canvas: the stroke is done and no longer counted as live. */
  lift(): void;
}

/** The easel: carries out strokes in one canonical order, and knows nothing of music. */
export interface Easel {
  /** Puts up a new canvas; whatever hung there is gone. */
  putUp(canvas: Canvas): void;
  /** Takes a stroke of a note whose hand begins at `begins` on the piece's clock. Hand over every stroke that begins before `t` before `paintUntil(t)`. */
  lay(stroke: Stroke, begins: Seconds, note: number): void;
  /** What is wet by `at` on the piece's clock sets: a share of its wetness and gloss goes. Hand over every such moment before `t` before `paintUntil(t)`. */
  set(at: Seconds): void;
  /** Carries out what is due before `time`, in order, within the budget; says whether nothing due is left. Where the budget is spent, by others too, ask again from a later task: until the graphics card is done with the last lot, nothing more is to be given to it, and the answer is no. */
  paintUntil(time: Seconds, budget?: Budget): boolean;
  /** Begins a visitor's stroke at once. */
  begin(stroke: Stroke): LiveStroke;
  /** Everything still to come is painted, all is dry, and the varnish goes on. */
  finish(): void;
  /** Shows what has changed since the last call; the gloss that went from the whole canvas by and by, unless `atOnce`. */
  present(atOnce?: boolean): void;
  /** A digest of the paint: colour and height, before light and screen. */
  digest(): string;
  /** The picture as a PNG file. */
  snapshot(): Promise<Blob>;
  /** Strokes begun, and of those the ones still growing. */
  readonly strokes: number;
  readonly liveStrokes: number;
  /** Notes whose strokes have changed pixels on this canvas. */
  readonly notesPainted: number;
}
