import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { BACKS, BASES } from './cloudHues.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

/** A wisp: a level grey touch or two, and a paler one above. */
const layWisp = (scene: Scene, random: Random, { x, y, across, deep }: Cloud): Sketch[] =>
  [BACKS, BASES, BACKS].slice(0, 2 + Math.floor(2 * random())).map((hues, i) => {
    const at = { x: x + 0.3 * wobble(random) * across, y: y + (i === 0 ? -0.7 : 0) * deep };
    return sketchTouch(random, {
      ...at,
      length: vary(i === 0 ? 1.3 : 1, 0.4, random) * across,
      width: vary(i === 0 ? 1.1 : 0.9, 0.3, random) * deep,
      angle: 0.08 * wobble(random) - 0.05 * scene.side,
      bow: 0.06 * wobble(random),
      brush: 'worked',
      load: blend(choose(hues, random), scene.open(at.x, at.y, 0.5), 0.45 + 0.3 * random()),
      second: scene.open(at.x, at.y, 0.5),
      stage: 0.2 + 0.02 * i,
      hand: 'left',
      body: 0.6,
      spread: 0.004,
    });
  });

/** Wisps in one loose company, longer and lower the nearer the horizon. */
export const layWisps = (scene: Scene): Sketch[] => {
  const { format, scale, horizon, side } = scene;
  const random = scene.randomFor('wisps');
  return Array.from({ length: 5 + Math.floor(4 * random()) }).flatMap(() => {
    const down = random();
    return layWisp(scene, random, {
      x: (0.5 - side * (0.16 + 0.34 * wobble(random))) * format,
      y: horizon * mix(0.38, 0.72, down),
      across: vary(0.09, 0.4, random) * scale,
      deep: vary(mix(0.014, 0.009, down), 0.3, random) * scale,
    });
  });
};
