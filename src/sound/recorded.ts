import type { Pitch } from '../units.ts';

/** What a recording of the piano is of. */
export type Recorded =
  /** A struck key, in one of Salamander's velocity layers, 1 the softest to 16. */
  | { readonly kind: 'string'; readonly layer: number; readonly pitch: Pitch }
  /** A key that comes up. */
  | { readonly kind: 'release'; readonly pitch: Pitch }
  /** The pedal that goes down, after which all strings ring softly, or up. */
  | { readonly kind: 'pedal'; readonly direction: 'down' | 'up' };
