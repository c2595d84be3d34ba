import type { Random } from '../random.ts';
import { mix, smoothstep, type Unit } from '../units.ts';
import { laysIn } from './brushes.ts';
import { type Coat, touchOf } from './coat.ts';
import { coverGaps } from './gaps.ts';
import { patted } from './patted.ts';
import type { Field } from './sheet.ts';
import { type Sketch, strew } from './sketch.ts';

/** One of the coats in which masses are laid. */
export interface Layer extends Coat {
  readonly spacing: number;
  /** Which share of the places is worked at all; the painter goes where it is busy. */
  readonly worked: number;
  /** Whether it is laid all over (0, as by default) or gathers in passages with rests between (1). */
  readonly gathers?: Unit;
  /** Which share of its touches is patted instead of pulled (0). */
  readonly patted?: Unit;
}

/** The touches that cover what the first coats left bare. */
const COVERING: Coat = {
  brush: 'wash',
  width: 0.072,
  length: 0.15,
  stages: [0.16, 0.3],
  twist: 0.3,
  spread: 0.018,
};

/** How much more, or less, than elsewhere a layer is worked at a place: about 1. */
const busyness = (field: Field, { gathers = 0 }: Layer, x: number, y: number): number => {
  const passage = 2 * smoothstep(0.36, 0.62, field.drift(x, y, 1.7, 2.6, 44));
  return (0.72 + 0.56 * field.turn(y, x)) * mix(1, passage, gathers);
};

const lay = (field: Field, random: Random, layer: Layer): Sketch[] =>
  strew(field.format, layer.spacing * field.scale, random)
    .filter(([x, y]) => random() <= layer.worked * busyness(field, layer, x, y))
    .map(([x, y]) => touchOf(field, random, layer, x, y))
    .flatMap((touch) => (random() < (layer.patted ?? 0) ? patted(touch, random) : [touch]));

/** A field laid coat upon coat, `name` apart from any other: first a lay-in, then ever smaller touches. Where a `gap` is given, the lay-in leaves no patch bare that wide, for touches of `cover` are added to it. */
export const layField = (
  field: Field,
  name: string,
  layers: readonly Layer[],
  gap?: number,
  cover: Coat = COVERING,
): readonly Sketch[] => {
  const coats = layers.flatMap((layer, index) =>
    lay(field, field.randomFor(`${name} ${index}`), layer),
  );
  if (gap === undefined) return coats;
  const layIn = coats.filter(laysIn);
  const random = field.randomFor(`${name} gaps`);
  // The ground may flicker between strokes, but not show in patches.
  const covering = coverGaps(field.format, gap * field.scale, layIn, (x, y) =>
    touchOf(field, random, cover, x, y),
  );
  return [...coats, ...covering];
};
