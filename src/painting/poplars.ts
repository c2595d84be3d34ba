import { lab, shade } from './colour.ts';

import { sketchBank } from './poplars/bank.ts';
import { layCoats } from './poplars/coats.ts';
import { sketchCrowns } from './poplars/crowns.ts';
import { sketchRiver } from './poplars/river.ts';
import { createScene } from './poplars/scene.ts';
import { sketchTrunks } from './poplars/trunks.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif } from './sketch.ts';

/** The visitors' hues: leaves that turn, and the last of the light. */
const VISITORS = [lab('#d3b079'), lab('#cf9a80'), lab('#a9b490'), lab('#ddc59c')] as const;

/** Poplars along a river at evening: slender trunks from their reflection to the canvas's upper edge, and a row that follows the river away. */
export const poplars: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  return {
    // A tone that flickers between strokes of the sky, and is not seen as a hole.
    ground: shade(scene.sky(0.5 * format, 0.55 * scene.eye, 0), -0.07, 0.8),
    sketches: [
      ...layCoats(scene),
      ...sketchBank(scene),
      ...sketchTrunks(scene),
      ...sketchCrowns(scene),
      ...sketchRiver(scene),
      ...sketchSignature(scene),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
