import { seedFor } from '../random.ts';
import { harmonyAt, readHarmony } from '../score/readHarmony.ts';
import type { Score } from '../score/score.ts';
import type { Rgb } from '../units.ts';
import { assign } from './assign.ts';
import type { Cloth } from './cloths.ts';
import { toRgb } from './colour.ts';
import { estate } from './estate.ts';
import { gala } from './gala.ts';
import { harbour } from './harbour.ts';
import { haystacks } from './haystacks.ts';
import type { LightName } from './lightName.ts';
import { mixTouch } from './mixTouch.ts';
import type { MotifName } from './motifName.ts';
import { crosses } from './path.ts';
import { pond } from './pond.ts';
import { sing } from './sing.ts';
import type { Motif } from './sketch.ts';
import type { Stroke } from './stroke.ts';

/** What a note will paint: a stroke whose weight and pace are the performance's still to give. */
export type Touch = Stroke;

/** A picture before it is painted: what each note will touch, and what is kept for visitors. */
export interface Plan {
  readonly motif: MotifName;
  /** What light it is painted in. */
  readonly light: LightName;
  /** Width ÷ height of the canvas. */
  readonly format: number;
  readonly cloth: Cloth;
  readonly ground: Rgb;
  /** By the note's place in the score. */
  readonly touches: readonly (readonly Touch[])[];
  readonly reserve: readonly Touch[];
}

/** The scenes that a picture can be of. */
const MOTIFS: Readonly<Record<MotifName, Motif>> = { pond, harbour, gala, estate, haystacks };

/** Plans a picture: the same score, motif, seed and format (width ÷ height) give the same plan. */
export const plan = (score: Score, motif: MotifName, seed: number, format: number): Plan => {
  const picture = seedFor(seed, 'picture');
  const { light, cloth, ground, sketches, reserve } = MOTIFS[motif](picture, format);
  const seen = sketches.filter(({ path, width }) => crosses(path, width, format));
  const harmonies = readHarmony(score);
  const reserved = seedFor(picture, 'reserve');
  return {
    motif,
    light,
    format,
    cloth,
    ground: toRgb(ground),
    touches: assign(score.notes, seen, format).map((taken, index) => {
      const note = score.notes[index];
      const harmony = harmonyAt(harmonies, note?.onset ?? 0);
      const own = seedFor(picture, `note ${index}`);
      return (note ? sing(taken, note) : taken).map((sketch, touch) =>
        mixTouch(sketch, seedFor(own, touch), harmony),
      );
    }),
    reserve: reserve.map((sketch, touch) => mixTouch(sketch, seedFor(reserved, touch))),
  };
};
