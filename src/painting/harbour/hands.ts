import { isWeak, laysIn } from '../brushes.ts';
import { middleOf } from '../path.ts';
import { LAID_IN, type Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** Which share of the lay-in is the right hand's: no more than its share of the first strophe's notes, or its washes would wait and come to lie on what was painted upon them. */
const OF_THE_LAY_IN = 0.19;
/** Which share it has of what stands upon the lay-in until the last lights, which are its own anyway. */
const DRAWS = 0.85;
const LAST = 0.7;
/** From how far off its place's lightness on, in OKLab, a note may sing on a touch. */
const READ = 0.035;
/** From how deep in the docks on nothing is dealt: what sings there would lie on them as a blot. */
const BUILT = 0.25;

/** Whether a touch stands off its place so far, and is so firm, that it is read by itself. */
export const isRead = (scene: Scene, { path, load, stage, brush }: Sketch): boolean =>
  !isWeak({ brush }) && Math.abs(load[0] - scene.colour(...middleOf(path), stage)[0]) > READ;

/** Deals the masses, which both hands might lay, out to them by chance, so that neither waits for the other. */
export const dealOut = (scene: Scene, sketches: readonly Sketch[]): readonly Sketch[] => {
  const random = scene.randomFor('hands');
  return sketches.map((sketch) => {
    const chance = random();
    const { stage, hand } = sketch;
    if (laysIn(sketch) && stage < LAID_IN)
      return { ...sketch, hand: chance < OF_THE_LAY_IN ? 'right' : 'left' };
    const isOpen = scene.docks(...middleOf(sketch.path)) < BUILT && isRead(scene, sketch);
    const isDealt = hand === 'left' && stage >= LAID_IN && stage < LAST && isOpen;
    return isDealt && chance < DRAWS ? { ...sketch, hand: 'right' } : sketch;
  });
};
