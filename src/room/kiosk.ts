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
  /** Turns to a new version of the page, which ends this one; false where none waits. */
  readonly renew?: () => boolean;
}

/** Begins as soon as it can, lets the finished picture hang, and begins anew with another seed, for ever; returns the way to stop. */
export const keepPlaying = ({
  valerie,
  hang,
  drawSeed,
  wait,
  renew = () => false,
}: Kiosk): (() => void) => {
  let forget = (): void => undefined;
  let kept: ConcertState | undefined;

  const begin = () => valerie.play();
  const beginAnew = async () => {
    // Should the new version not come, another evening of the old one does.
    if (renew()) throw new Error('A new version is on its way.');
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
