import { laysIn } from '../brushes.ts';
import { LAID_IN, type Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** Which share of the lay-in is the right hand's: no more than its share of the first strophe's notes, or its washes would wait and come to lie on what was painted upon them. */
const OF_THE_LAY_IN = 0.27;

/** Deals the lay-in, which both hands might lay, out to them by chance, so that neither waits for the other. */
export const dealOut = (scene: Scene, sketches: readonly Sketch[]): readonly Sketch[] => {
  const random = scene.randomFor('hands');
  return sketches.map((sketch) => {
    const chance = random();
    if (!laysIn(sketch) || sketch.stage >= LAID_IN) return sketch;
    return { ...sketch, hand: chance < OF_THE_LAY_IN ? 'right' : 'left' };
  });
};
