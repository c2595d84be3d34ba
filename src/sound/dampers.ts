import type { Pedal } from '../concert/ports.ts';
import type { Pitch, Unit } from '../units.ts';
import type { Damper } from './voice.ts';

/** What holds the dampers of a grand piano off its strings: keys and pedals. */
export interface Dampers {
  /** How far the hammers are moved aside by the soft pedal. */
  readonly soft: Unit;
  press(pitch: Pitch): void;
  release(pitch: Pitch): void;
  move(pedal: Pedal, depth: Unit): void;
  of(pitch: Pitch): Damper;
}

/** From here on the pedal raises the dampers, up to here it lets them brush; between lies the half-pedal. */
const RAISES: Unit = 2 / 3;
const TOUCHES: Unit = 1 / 3;
/** The middle pedal has no half. */
const CATCHES: Unit = 1 / 2;

/** Dampers of a piano that nobody touches. */
export const createDampers = (): Dampers => {
  const down = new Set<Pitch>();
  /** Kept by the middle pedal: what was down when it went down. */
  let kept: ReadonlySet<Pitch> = new Set();
  const depths: Record<Pedal, Unit> = { sustain: 0, soft: 0, sostenuto: 0 };

  return {
    get soft() {
      return depths.soft;
    },
    press: (pitch) => void down.add(pitch),
    release: (pitch) => void down.delete(pitch),
    move: (pedal, depth) => {
      const before = depths[pedal];
      depths[pedal] = depth;
      if (pedal !== 'sostenuto' || depth >= CATCHES === before >= CATCHES) return;
      kept = new Set(depth >= CATCHES ? down : []);
    },
    of: (pitch) => {
      if (down.has(pitch) || kept.has(pitch) || depths.sustain >= RAISES) return 'off';
      return depths.sustain > TOUCHES ? 'brushing' : 'on';
    },
  };
};
