import { clamp } from '../../units.ts';
import type { Hues, Lab } from '../colour.ts';

/** The hue that lies a share of the way along a row of heaps: neighbours in a picture are mixed from one heap, more or less. */
export const fromHeap = (hues: Hues, share: number): Lab =>
  hues[Math.floor(clamp(share, 0, 0.999) * hues.length)] ?? hues[0];
