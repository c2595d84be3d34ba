import type { Random } from '../../random.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy } from './haze.ts';
import { raiseMast, type Ship } from './rigging.ts';
import type { Scene } from './scene.ts';

/** What is broad about a ship, rubbed out of the mist with a wide brush: canvas, hulls behind hulls; taller in the middle. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 8 }, (_, i) => {
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.9 - 0.25 * Math.abs(aside)) * (0.3 + 0.6 * rises);
    return hazy(scene, random, 0.42 - 0.2 * told + 0.3 * rises, {
      x: x + aside * 0.06 * scale,
      y: horizon + 0.012 * rise - high / 2,
      length: high,
      width: vary(0.046, 0.4, random) * scale,
      angle: -UPRIGHT + wobble(random) * 0.3,
      bow: wobble(random) * 0.1,
      brush: choose(['sweep', 'worked', 'scumble'], random),
      stage: 0.36 + 0.015 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** A ship out of the mist: its haze, and what stands clear of it. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...ship.masts.flatMap((mast, i) => raiseMast(scene, random, ship, mast, i === 0)),
];
