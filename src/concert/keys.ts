import { clamp, type Pitch, type Unit } from '../units.ts';
import type { Evening } from './evening.ts';
import type { KeyDown } from './handle.ts';
import type { Pedal } from './ports.ts';

/** The piano's keys and pedals under visitors, and which keys are down. */
export interface Keys {
  strike(pitch: Pitch, velocity: Unit): void;
  damp(pitch: Pitch): void;
  pedal(pedal: Pedal, depth: Unit): void;
  readonly down: readonly KeyDown[];
}

/** Who hears of them; the evening as soon as it is there. */
interface Hall {
  readonly evening: Evening | undefined;
  strike(pitch: Pitch, velocity: Unit): void;
  damp(pitch: Pitch): void;
  pedal(pedal: Pedal, depth: Unit): void;
}

const LOWEST: Pitch = 21;
const HIGHEST: Pitch = 108;

/** The key that is meant, on the keyboard. */
const keyOf = (pitch: number): Pitch => clamp(Math.round(pitch), LOWEST, HIGHEST);

/** Keys of which the hall hears; what is no number is no key. */
export const createKeys = (hall: Hall): Keys => {
  const struck = new Set<Pitch>();
  return {
    strike(pitch, velocity) {
      if (!Number.isFinite(pitch)) return;
      const key = keyOf(pitch);
      struck.add(key);
      hall.strike(key, clamp(velocity || 0));
    },
    damp(pitch) {
      if (!Number.isFinite(pitch)) return;
      const key = keyOf(pitch);
      struck.delete(key);
      hall.damp(key);
    },
    pedal(pedal, depth) {
      hall.pedal(pedal, clamp(depth || 0));
    },
    get down() {
      const pianists = hall.evening?.keysDown ?? [];
      return [
        ...pianists.map((pitch): KeyDown => ({ pitch, by: 'pianist' })),
        ...[...struck].map((pitch): KeyDown => ({ pitch, by: 'visitor' })),
      ];
    },
  };
};
