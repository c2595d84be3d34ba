import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { cutIn } from './cutIn.ts';
import { CROWN, HALF } from './facade.ts';
import type { Scene } from './scene.ts';
import type { Tower } from './tower.ts';

/** The sky drawn against a tower's slopes and its ridge. */
export const cutOut = (scene: Scene, random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, size, daySide, place } = tower;
  const along = (from: Point, to: Point) => (share: number) =>
    place(mix(from[0], to[0], share), mix(from[1], to[1], share));
  const rest = { broad: 0.02 * size, stage: 0.46 } as const;
  const eaves = (side: number) =>
    mix(ridge, Math.min(top, scene.eaves(place(side * (HALF + 0.02), 0)[0])), 0.8);
  const slopes = [-1, 1].flatMap((side) =>
    cutIn(scene, random, {
      ...rest,
      at: along([side * CROWN, ridge], [side * HALF, eaves(side)]),
      outward: [side * 0.9, -0.3],
      count: 1,
      long: side === daySide ? 0.8 : 0.45,
    }),
  );
  const crown = cutIn(scene, random, {
    ...rest,
    at: along([-CROWN, ridge], [CROWN, ridge]),
    outward: [0, -1],
    count: 1,
    long: 0.8,
  });
  return [...slopes, ...crown];
};
