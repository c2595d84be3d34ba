import type { Pedal } from '../concert/ports.ts';
import type { Seconds, Unit } from '../units.ts';

/** Feet on pedals that tell of every hair's breadth. */
export interface Feet {
  move(pedal: Pedal, depth: Unit): void;
  /** Forgets what is still to be told. */
  leave(): void;
}

/** Faster, nobody hears a difference, and a broken pedal would keep the page from everything else. */
const APART: Seconds = 0.01;

/** Tells of a pedal's moves a hundred times a second at most; the first at once, and where the pedal came to rest in any case. */
export const createFeet = (
  tell: (pedal: Pedal, depth: Unit) => void,
  now: () => Seconds,
  wait: (time: Seconds, then: () => void) => () => void,
): Feet => {
  const told = new Map<Pedal, Seconds>();
  const waiting = new Map<Pedal, Unit>();
  let forget: (() => void) | undefined;

  const tellNow = (pedal: Pedal, depth: Unit) => {
    waiting.delete(pedal);
    told.set(pedal, now());
    tell(pedal, depth);
  };
  const tellAll = () => {
    forget = undefined;
    for (const [pedal, depth] of [...waiting]) tellNow(pedal, depth);
  };

  return {
    move(pedal, depth) {
      if (now() - (told.get(pedal) ?? Number.NEGATIVE_INFINITY) >= APART) tellNow(pedal, depth);
      else {
        waiting.set(pedal, depth);
        forget ??= wait(APART, tellAll);
      }
    },
    leave() {
      forget?.();
      forget = undefined;
      waiting.clear();
    },
  };
};
