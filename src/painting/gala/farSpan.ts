import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** The roadway carried on to the palace, over the air that lies there: level pulls of unlike breadth, the farther the paler. */
export const sketchFarSpan = (scene: Scene, random: Random): Sketch[] => {
  const end = scene.palaceEnd - 0.004;
  return [
    { from: 0, to: 0.22, broad: 0.03 },
    { from: 0.17, to: 0.4, broad: 0.025 },
    { from: 0.33, to: 0.62, broad: 0.028 },
    { from: 0.56, to: 0.86, broad: 0.022 },
    { from: 0.78, to: 1.06, broad: 0.026 },
  ].map(({ from, to, broad }, i): Sketch => {
    const place = (t: number): Point => {
      const x = scene.across(mix(end, 1, mix(from, to, t)));
      return [x, scene.deck(x) + 0.013 * sizeAt(scene, x)];
    };
    const [x] = place(0.5);
    const stone = stoneAt(scene, random, x);
    return {
      path: sampled(place),
      width: vary(broad, 0.1, random) * sizeAt(scene, x),
      brush: i % 2 ? 'worked' : 'pull',
      load: shade(stone, -0.024 - 0.006 * i),
      second: stone,
      stage: 0.66 + 0.01 * i,
      hand: 'left',
      body: 0.35,
      spread: 0.006,
    };
  });
};
