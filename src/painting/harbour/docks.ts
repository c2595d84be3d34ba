import { mix } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { raiseCranes } from './cranes.ts';
import { LEG, line } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** Chimneys and sheds behind the quay: uprights of unlike breadth, close together here and far apart there, that only thicken the mist and end in it. */
const raiseSheds = (scene: Scene): Sketch[] => {
  const { mouth, scale, rise } = scene;
  const random = scene.randomFor('sheds');
  return Array.from({ length: 40 }, (_, i) => {
    const isChimney = i < 7;
    const along = mix(mouth + 0.16, 1, isChimney ? random() : scene.swell(i, 0, 0.6, 1, 5));
    const x = scene.across(along + (isChimney ? 0 : 0.05 * wobble(random)));
    const high = (isChimney ? 0.06 + 0.09 * random() : 0.024 + 0.035 * random()) * rise;
    const lost = isChimney ? 0.5 + 0.3 * random() : 0.55 + 0.35 * random();
    return line(
      scene,
      random,
      [x, high],
      [x + 0.006 * wobble(random) * scale, 0.012 * scale],
      lost,
      {
        width: vary(isChimney ? LEG : 2 * LEG, 0.45, random) * scale,
        brush: choose(['dry', 'scumble', 'drag'], random),
      },
    );
  });
};

/** The docks across the water, and their cranes. */
export const sketchDocks = (scene: Scene): readonly Sketch[] => [
  ...raiseSheds(scene),
  ...raiseCranes(scene),
];
