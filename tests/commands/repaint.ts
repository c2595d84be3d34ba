import type { Page } from 'playwright';
import type { Seconds } from '../../src/units.ts';

/** Paints the whole picture of a number on a fresh canvas, flat out; says how long it took, and of how many strokes it is. */
export const repaint = (page: Page, seed: number): Promise<{ seconds: Seconds; strokes: number }> =>
  page.evaluate(async (number) => {
    await window.valerie.restart(number);
    const begun = performance.now();
    await window.valerie.paintTo(window.valerie.duration);
    await window.valerie.snapshot(); // waits for the graphics card
    const seconds = (performance.now() - begun) / 1000;
    return { seconds, strokes: window.valerie.stats().strokes };
  }, seed);
