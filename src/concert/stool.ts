import type { Pitch, Seconds, Unit } from '../units.ts';
import type { Evenings } from './evenings.ts';
import type { Pedal } from './ports.ts';
import { numberAfter } from './programme.ts';
import type { Wishes } from './wishes.ts';

/** The stool before the piano: what visitors' keys and pedals sound, paint and begin. */
export interface Stool {
  strike(pitch: Pitch, velocity: Unit): void;
  damp(pitch: Pitch): void;
  pedal(pedal: Pedal, depth: Unit): void;
}

/** A finished picture is looked at: a key takes it down only when none was struck for so long since, or it has hung so long that who plays on wants another. */
const LOOKED_AT: Seconds = 6;
const LONG_LOOKED_AT: Seconds = 20;

/** A stool on which nobody sits. */
export const createStool = (evenings: Evenings, wishes: Wishes, wall: () => Seconds): Stool => {
  /** When a key was struck last. */
  let keyAt: Seconds = Number.NEGATIVE_INFINITY;
  /** How deep the pedal is. */
  let foot: Unit = 0;
  /** What was played while another canvas was put up, which an improvisation begins with. */
  let waiting: (() => void)[] | undefined;

  const improviseAnew = async (): Promise<void> => {
    const mine: (() => void)[] = [];
    waiting = mine;
    try {
      const seed = numberAfter(evenings.programme.seed);
      await evenings.hang({ seed, brought: undefined });
      if (waiting !== mine || evenings.state !== 'ready') return;
      wishes.improvise();
      for (const play of mine) play();
    } finally {
      if (waiting === mine) waiting = undefined;
    }
  };

  /** Whether a part of the piece is painted already, where somebody went before it began: keys paint beside it. */
  const stands = (): boolean => (evenings.evening?.position ?? 0) > 0;

  /** With nothing playing, a key begins an improvisation; one that was left goes on. */
  const sitDown = () => {
    const now = wall();
    const looked = now - Math.max(keyAt, evenings.finishedAt) > LOOKED_AT;
    const longLooked = now - evenings.finishedAt > LONG_LOOKED_AT;
    keyAt = now;
    const left = evenings.state === 'paused' && evenings.evening?.improvised;
    if (left || (evenings.state === 'ready' && !stands())) wishes.improvise();
    else if (evenings.state === 'finished' && (looked || longLooked))
      improviseAnew().catch(() => {});
  };

  const paint = (play: () => void) => {
    if (waiting) waiting.push(play);
    else play();
  };

  return {
    strike(pitch, velocity) {
      if (evenings.state !== 'rehearsing') evenings.house?.piano.strike(pitch, velocity);
      sitDown();
      const blow = { pitch, velocity, pedal: foot };
      paint(() => evenings.evening?.strike(blow));
    },
    damp(pitch) {
      evenings.house?.piano.damp(pitch);
      paint(() => evenings.evening?.damp(pitch));
    },
    pedal(pedal, depth) {
      evenings.house?.piano.pedal(pedal, depth);
      if (pedal !== 'sustain') return;
      foot = depth;
      paint(() => evenings.evening?.pedal(depth));
    },
  };
};
