import { clamp, type Unit } from '../units.ts';
import type { Means } from './means.ts';

interface Centre {
  readonly layer: number;
  readonly velocity: Unit;
}

// The middle of the MIDI velocities that Salamander V3 gives to each of these layers: 37–43, 57–64, 89–96. The Nocturne
// lies between 25 and 95, but for some ten notes: the sixteenth layer, a fifth brighter than the twelfth, would cost
// 60 MB for those, and the first, a third duller than the fourth, for notes that hide behind the melody.
const soft: Centre = { layer: 4, velocity: 40 / 127 };
const middle: Centre = { layer: 8, velocity: 60.5 / 127 };
const loud: Centre = { layer: 12, velocity: 92.5 / 127 };

const centres: Readonly<Record<Means, readonly Centre[]>> = {
  full: [soft, middle, loud],
  light: [soft, loud],
};

/** The layers that we play, softest first, by Salamander's numbers. */
export const layersOf = (means: Means): readonly number[] =>
  centres[means].map(({ layer }) => layer);

/** The layers of the whole piano. */
export const layers = layersOf('full');

/** Two layers and how much of the louder one sounds. */
export interface LayerMix {
  readonly soft: number;
  readonly loud: number;
  readonly share: Unit;
}

/** The layers for a velocity: one alone around its own, two in the middle half of the way from one to the next. */
export const mixLayers = (velocity: Unit, means: Means = 'full'): LayerMix => {
  const known = centres[means];
  const above = known.findIndex((centre) => centre.velocity > velocity);
  const upper = known.at(above);
  const lower = above === -1 ? upper : (known[above - 1] ?? upper);
  if (lower === undefined || upper === undefined) throw new Error('The piano has no layers.');
  const way = (velocity - lower.velocity) / (upper.velocity - lower.velocity || 1);
  return { soft: lower.layer, loud: upper.layer, share: clamp(2 * way - 0.5) };
};
