import type { Beats, Seconds, Unit } from '../units.ts';

/** From the least to the most. */
type Range = readonly [least: number, most: number];

/**
 * What the music does to the paint, and why: a table for whoever wants to argue with it. Factors are against a brush's own way
 * (brushes.ts), lengths are shares of what a motif planned, colours are steps in OKLab. What is where, and of what colour, is the
 * motif's to say; the rest is here.
 */
export const MAPPING = {
  /** Loud is broad, loaded and thick, soft is thin and lean: an arm's weight goes through a key and through a brush alike. */
  velocity: {
    width: [0.84, 1.2] as Range,
    charge: [0.9, 1.08] as Range,
    body: [0.6, 1.5] as Range,
  },

  /** A touch runs as far as its finger stays; a short one stops early, but is still a touch and not a dot. */
  held: {
    path: [0.86, 1] as Range,
    /** Who has stayed so long has gone all the way. */
    whole: 0.9 as Seconds,
    /** No hand is quicker, none lingers longer over one note, however long it is. */
    hand: [0.2, 2.4] as Range,
    /** A stroke takes no longer, however long its note is: the hand lays it, lifts, and goes on to the next. */
    stroke: 0.8 as Seconds,
  },

  /** In the pedal strings run into one another, and so does paint: the brush takes up more of what is wet, its edges are lost. */
  pedal: {
    pickup: [0.75, 1.4] as Range,
    softness: 0.16,
    /** The pedal for which brushes are made; without it paint lies crisper, drowned in it paint runs. */
    usual: 0.4 as Unit,
    /** A string that rings on for so long after its finger has left is wholly in the pedal. */
    ringsOn: 0.5 as Seconds,
  },

  /** Long notes lay more of the picture, as a hand that stays works on; the small notes of ornaments scatter single touches, a trill shimmers. */
  duration: {
    touches: { atOnce: 1, perDoubling: 0.6, ofSmallNotes: 0.7 },
    /** No note lays more: it would be a volley. */
    most: 8,
  },

  /** What one would sing should be seen: the first touch of a melody's note is the most striking of those due, and speaks out. */
  melody: {
    /** A note of half a measure speaks out in full. */
    long: 3 as Beats,
    lightness: [0.06, 0.1] as Range,
    /** How far it is to stand off from what lies below, in OKLab: a touch that does so anyway takes no step. */
    standsOff: [0.15, 0.19] as Range,
    /** Away from what lies below: paint that is lighter becomes lighter still, but from here on by less of the step, for there is hardly room. */
    pale: { from: 0.74, step: 0.6 },
    /** Darker by less than lighter: the same step is seen more. */
    dark: { step: 0.6 },
    /** Paint of such a chroma is seen for its hue, which a step would take from it. */
    pure: { from: 0.1, step: 0.3 },
    /** Up to this width a touch is laid opaque and blunt: it would be lost where it mixes. */
    small: 0.008,
    /** A broad touch is seen for its size, and would stand there as a disc. */
    broad: { between: [0.018, 0.042] as Range, lightness: 0.6 },
    chroma: 1.15,
    width: [1.15, 1.35] as Range,
    body: [1.15, 1.4] as Range,
    /** The thickest that it may come to unless it was thicker before, or it would stand off the canvas like a pellet. */
    thickest: 1.8,
  },

  /** High notes are the lights, low ones the darks; and a hand goes on from where it is, as on the keys. */
  place: {
    register: 0.3,
    near: 1.6,
    /** Where a hand shows what it does, being noticed goes before being near. */
    shown: { near: 0.5, noticed: 2 },
    /** What was due first is laid first, rather. */
    first: 0.5,
    /** The notes of a chord lay theirs side by side: two brushes in one place would cut into each other. */
    crowded: 1.5,
  },

  /** At home colours are themselves; away they darken towards violet; a chord on the sharp side warms them, one on the flat side cools them. */
  harmony: {
    tension: [-0.035, 0.008, -0.016],
    perFifth: [0, 0.0015, 0.0035],
  },
} as const;
