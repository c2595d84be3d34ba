import type { Pitch, Seconds, Unit } from '../units.ts';
import type { Evening, House } from './evening.ts';
import type { ConcertState } from './handle.ts';
import type { Pedal } from './ports.ts';

/** The stool before the piano: what visitors' keys and pedals sound, paint and begin. */
export interface Stool {
  strike(pitch: Pitch, velocity: Unit): void;
  damp(pitch: Pitch): void;
  pedal(pedal: Pedal, depth: Unit): void;
}

/** The concert around it; house and evening as soon as they are there. */
export interface Surroundings {
  readonly house: House | undefined;
  readonly evening: Evening | undefined;
  readonly state: ConcertState;
  /** When the last picture was finished. */
  readonly finishedAt: Seconds;
  wall(): Seconds;
  /** Begins an improvisation on the canvas that hangs, or goes on with the one that was left. */
  improvise(): void;
  /** Puts up another canvas for an improvisation; says whether it hangs and nobody has begun anything else. */
  putUpAnother(): Promise<boolean>;
}

/** A finished picture is looked at: a key takes it down only when none was struck for so long since, or it has hung so long that who plays on wants another. */
const LOOKED_AT: Seconds = 6;
const LONG_LOOKED_AT: Seconds = 20;

/** A stool on which nobody sits. */
export const createStool = (hall: Surroundings): Stool => {
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
      const isUp = await hall.putUpAnother();
      if (waiting !== mine || !isUp) return;
      hall.improvise();
      for (const play of mine) play();
    } finally {
      if (waiting === mine) waiting = undefined;
    }
  };

  /** Whether a part of the piece is painted already, where somebody went before it began: keys paint beside it. */
  const stands = (): boolean => (hall.evening?.position ?? 0) > 0;

  /** With nothing playing, a key begins an improvisation; one that was left goes on. */
  const sitDown = () => {
    const now = hall.wall();
    const looked = now - Math.max(keyAt, hall.finishedAt) > LOOKED_AT;
    const longLooked = now - hall.finishedAt > LONG_LOOKED_AT;
    keyAt = now;
    const left = hall.state === 'paused' && hall.evening?.improvised;
    if (left || (hall.state === 'ready' && !stands())) hall.improvise();
    else if (hall.state === 'finished' && (looked || longLooked)) improviseAnew().catch(() => {});
  };

  const paint = (play: () => void) => {
    if (waiting) waiting.push(play);
    else play();
  };

  return {
    strike(pitch, velocity) {
      if (hall.state !== 'rehearsing') hall.house?.piano.strike(pitch, velocity);
      sitDown();
      const blow = { pitch, velocity, pedal: foot };
      paint(() => hall.evening?.strike(blow));
    },
    damp(pitch) {
      hall.house?.piano.damp(pitch);
      paint(() => hall.evening?.damp(pitch));
    },
    pedal(pedal, depth) {
      hall.house?.piano.pedal(pedal, depth);
      if (pedal !== 'sustain') return;
      foot = depth;
      paint(() => hall.evening?.pedal(depth));
    },
  };
};
