import type { Strike } from '../../score/notation.ts';
import type { Hand, NoteKind } from '../../score/score.ts';
import type { Beats, Pitch } from '../../units.ts';

/** What a key does in the texture: it sings, stands under the singing one in the same hand, carries the harmony, or fills it. */
export type Part = 'melody' | 'under' | 'bass' | 'chord';

/** One key struck once, before anyone has decided how: ornaments are played out at their own pace, all else lies on the grid. */
export interface KeyStroke {
  readonly pitch: Pitch;
  readonly onset: Beats;
  readonly duration: Beats;
  readonly hand: Hand;
  readonly kind: NoteKind;
  readonly part: Part;
  /** The chord or note that it was written as, or that its ornament stands over. */
  readonly strike: Strike;
  /** Its place in its chord from the lowest note, 0, or in its ornament from the first note. */
  readonly place: number;
}
