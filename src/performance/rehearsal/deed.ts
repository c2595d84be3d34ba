import type { Pitch, Seconds, Unit } from '../../units.ts';
import type { PlayedNote } from '../performance.ts';

/** What a piano has to do, and when. */
export type Deed =
  | { readonly do: 'strike'; readonly note: PlayedNote }
  | { readonly do: 'damp'; readonly pitch: Pitch; readonly at: Seconds }
  | { readonly do: 'press'; readonly depth: Unit; readonly at: Seconds };
