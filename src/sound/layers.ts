import { clamp, type Unit } from '../units.ts';

// The middle of the MIDI velocities that Salamander V3 gives to each of these layers: 37–43, 57–64, 89–96.
const centres: readonly { readonly layer: number; readonly velocity: Unit }[] = [
  { layer: 4, velocity: 40 / 127 },
  { layer: 8, velocity: 60.5 / 127 },
  { layer: 12, velocity: 92.5 / 127 },
];

/** The layers that we play, softest first, by Salamander's numbers. */
export const layers: readonly number[] = centres.map(({ layer }) => layer);

/** Two layers and how much of the louder one sounds. */
export interface LayerMix {
  readonly soft: number;
  readonly loud: number;
  readonly share: Unit;
}

/** The layers for a velocity: one alone around its own, two in the middle half of the way from one to the next. */
export const mixLayers = (velocity: Unit): LayerMix => {
  const above = centres.findIndex((centre) => centre.velocity > velocity);
  const loud = centres.at(above);
  const soft = above === -1 ? loud : (centres[above - 1] ?? loud);
  if (soft === undefined || loud === undefined) throw new Error('The piano has no layers.');
  const way = (velocity - soft.velocity) / (loud.velocity - soft.velocity || 1);
  return { soft: soft.layer, loud: loud.layer, share: clamp(2 * way - 0.5) };
};
