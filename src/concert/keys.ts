import { clamp, type Pitch } from '../units.ts';
import type { Evenings } from './evenings.ts';
import type { KeyDown } from './handle.ts';
import type { Stool } from './stool.ts';

/** The piano's keys and pedals under visitors, and which keys are down. */
export interface Keys extends Stool {
  readonly down: readonly KeyDown[];
}

const LOWEST: Pitch = 21;
const HIGHEST: Pitch = 108;

/** The key that is meant, on the keyboard. */
const keyOf = (pitch: number): Pitch => clamp(Math.round(pitch), LOWEST, HIGHEST);

/** Keys of which the stool hears; what is no number is no key. The pianist's are those of the evening that hangs. */
export const createKeys = (evenings: Pick<Evenings, 'evening'>, stool: Stool): Keys => {
  const struck = new Set<Pitch>();
  return {
    strike(pitch, velocity) {
      if (!Number.isFinite(pitch)) return;
      const key = keyOf(pitch);
      struck.add(key);
      stool.strike(key, clamp(velocity || 0));
    },
    damp(pitch) {
      if (!Number.isFinite(pitch)) return;
      const key = keyOf(pitch);
      struck.delete(key);
      stool.damp(key);
    },
    pedal(pedal, depth) {
      stool.pedal(pedal, clamp(depth || 0));
    },
    get down() {
      const pianists = evenings.evening?.keysDown ?? [];
      return [
        ...pianists.map((pitch): KeyDown => ({ pitch, by: 'pianist' })),
        ...[...struck].map((pitch): KeyDown => ({ pitch, by: 'visitor' })),
      ];
    },
  };
};
