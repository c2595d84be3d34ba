import type { Sketch } from '../sketch.ts';
import { sketchGleams, sketchMooring } from './moorings.ts';
import type { Scene } from './scene.ts';
import { sketchShip } from './ships.ts';
import { sketchSmoke } from './smoke.ts';

/** The ships at their moorings, lost in the mist, their smoke, and what gleams between them. */
export const sketchFleet = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, rise } = scene;
  const random = scene.randomFor('fleet');
  const ships = Array.from({ length: 8 }, (_, i) => {
    const x = scene.across(((i + 0.2 + 0.6 * random()) / 8) * (mouth - 0.02));
    const tall = (0.11 + 0.2 * random()) * rise;
    return [...sketchShip(scene, random, x, tall), ...sketchMooring(scene, random, x, tall)];
  }).flat();
  const funnels = [0.18, 0.55].flatMap((share) =>
    sketchSmoke(
      scene,
      random,
      scene.across(mouth * (share + 0.2 * random())),
      (0.13 + 0.1 * random()) * Math.min(1, horizon / 0.4) * rise,
    ),
  );
  return [...ships, ...funnels, ...sketchGleams(scene)];
};
