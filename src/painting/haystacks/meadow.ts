import { mix, type Unit } from '../../units.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';

/** The meadow as a mass; it runs on a little under a stack's edge, which is laid over it. */
export const meadowOf = (scene: Scene): Passage => {
  const { format, farBank, key } = scene;
  return {
    name: 'meadow',
    box: { left: -0.02, right: format + 0.02, top: farBank, foot: 1.02 },
    holds: (x, y, end) =>
      y > farBank - (end ? 0.008 : 0) && !scene.stackAt(x, y, end ? -0.2 : -0.05),
    colour: scene.meadow,
    broken: (x, y) => (scene.shadow(x, y) > 0.5 ? key.broken.shadow : key.broken.stubble),
    direction: scene.lie,
    flat: (y) => 1 - scene.near(y) ** 0.7,
    size: (y) => mix(0.32, 1.5, scene.near(y)),
    hand: () => 'left',
  };
};

/** The meadow where stubble may stand, its touches so far over a stack's edge, in half widths. */
export const standing = (scene: Scene, laps: Unit): Passage => {
  const meadow = meadowOf(scene);
  return {
    ...meadow,
    holds: (x, y, end) =>
      y > scene.farBank - (end ? 0.008 : 0) && !scene.stackAt(x, y - 0.01, end ? -laps : 0.02),
    size: (y) => mix(0.3, 1.05, scene.near(y) ** 0.85),
  };
};
