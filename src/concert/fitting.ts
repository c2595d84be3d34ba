import type { Seconds } from '../units.ts';
import type { Evening } from './evening.ts';
import type { Size } from './size.ts';

/** What is asked of the window, and of the concert in it. */
export interface FittingOptions {
  /** The size that a canvas of this format has in the window as it is now. */
  size(format: number): Size;
  wait(seconds: Seconds): Promise<void>;
  /** The evening whose canvas hangs; none while another is prepared, which will be put up at the size that fits then. */
  hanging(): Evening | undefined;
}

/** A window that did not change for so long stays as it is. */
const SETTLED: Seconds = 0.5;

/** A canvas whose height is wrong by less than this share is stretched: a phone's bars come and go without a repaint. */
const STRETCH = 0.15;

/** What to call after each change of the window: once it stays as it is, the canvas is painted again if its pixels fit no more. */
export const createFitting = ({ size, wait, hanging }: FittingOptions): (() => Promise<void>) => {
  let changes = 0;

  const fitCanvas = (evening: Evening) => {
    const { format, height } = evening.size;
    const fitting = size(format).height;
    if (Math.abs(fitting - height) > STRETCH * height) evening.repaint(fitting);
  };

  return async () => {
    const change = ++changes;
    await wait(SETTLED);
    const evening = hanging();
    if (change === changes && evening) fitCanvas(evening);
  };
};
