import type { ConcertState, Valerie } from '../concert/handle.ts';
import type { Seconds } from '../units.ts';
import type { Wait } from './wait.ts';

/** What keeps a kiosk going. */
export interface Kiosk {
  readonly valerie: Valerie;
  /** How long a finished picture hangs, how long a visitor's pause lasts, and how soon an evening that failed is followed by another. */
  readonly hang: Seconds;
  /** The number of another evening. */
  readonly drawSeed: () => number;
  readonly wait: Wait;
}

/** Begins as soon as it can, lets the finished picture hang, and begins anew with another seed, for ever; returns the way to stop. */
export const keepPlaying = ({ valerie, hang, drawSeed, wait }: Kiosk): (() => void) => {
  let forget = (): void => undefined;
  let kept: ConcertState | undefined;

  const begin = () => valerie.play();
  const beginAnew = async () => {
    await valerie.restart(drawSeed());
    if (valerie.state !== 'playing') await valerie.play();
  };
  const attempt = (act: () => Promise<void>): void => {
    act().catch(() => {
      forget();
      forget = wait(hang, () => attempt(act));
    });
  };
  const keep = () => {
    if (valerie.state === kept) return;
    kept = valerie.state;
    forget();
    if (kept === 'ready') attempt(begin);
    if (kept === 'paused') forget = wait(hang, () => attempt(begin));
    if (kept === 'finished' || kept === 'failed') forget = wait(hang, () => attempt(beginAnew));
  };

  const leave = valerie.onChange(keep);
  keep();
  return () => {
    leave();
    forget();
  };
};
