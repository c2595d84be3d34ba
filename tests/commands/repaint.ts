import type { Page } from 'playwright';
import type { Seconds } from '../../src/units.ts';

/** Paints the whole picture of a number on a fresh canvas, flat out; says how long it took, and of how many strokes it is. */
export const repaint = (page: Page, seed: number): Promise<{ seconds: Seconds; strokes: number }> =>
  page.evaluate(async (number) => {
    await window.valerie.restart(number);
    const begun = performance.now();
    await window.valerie.paintTo(window.valerie.duration);
    const card = document.querySelector('canvas')?.getContext('webgl2');
    card?.readPixels(0, 0, 1, 1, card.RGBA, card.UNSIGNED_BYTE, new Uint8Array(4)); // waits for it
    const seconds = (performance.now() - begun) / 1000;
    return { seconds, strokes: window.valerie.stats().strokes };
  }, seed);
