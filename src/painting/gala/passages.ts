import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { nearOnWater } from './dashes.ts';
import type { Scene } from './scene.ts';

/** A long passage on the near water: where its middle lies, how far it goes aside, its hue and how much of it. */
interface Passage {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly hue: Lab;
  readonly much: Unit;
}

/** The sky's colours lie out on the open side, violet and green under the palace; they lengthen as they come near. */
const placePassages = (scene: Scene, random: Random): readonly Passage[] => {
  const { horizon, across, palaceEnd, scale } = scene;
  const [violet, green] = scene.evening.passages;
  const pale = scene.sky(across(0.85), 0.86 * horizon, 0.5);
  const high = scene.sky(across(0.6), 0.4 * horizon, 0.5);
  const at = (along: number, down: number, hue: Lab, much: Unit): Passage => ({
    x: across(along + 0.06 * wobble(random)),
    y: mix(horizon, 1, down + 0.03 * wobble(random)),
    wide: (0.2 + 0.34 * down) * scale,
    hue,
    much,
  });
  return [
    at(palaceEnd + 0.2, 0.36, pale, 0.5),
    at(palaceEnd + 0.12, 0.54, pale, 0.34),
    at(palaceEnd * 0.7, 0.56, violet, 0.6),
    at(palaceEnd + 0.3, 0.66, violet, 0.5),
    at(palaceEnd * 0.35, 0.74, high, 0.3),
    at(palaceEnd * 1.1, 0.78, green, 0.4),
    at(0.3 + 0.5 * random(), 0.88, violet, 0.4),
    at(0.2 + 0.6 * random(), 0.96, high, 0.28),
  ];
};

/** Which of a passage's touches is loaded, and laid over the others. */
const DECIDED = 5;

/** Its touches: a few long flat ones, wet in wet, all of one slope, and a loaded one dragged over them. */
const lay = (scene: Scene, random: Random, { x, y, wide, hue, much }: Passage): Sketch[] => {
  const near = 0.4 + 0.7 * nearOnWater(scene, y);
  const slope = 0.03 * wobble(random);
  const begin = 0.36 + 0.24 * random();
  return Array.from({ length: 6 }, (_, i) => {
    const isDecided = i === DECIDED;
    const aside = 0.6 * wobble(random);
    const [px, py] = [x + aside * wide, y + (0.034 * wobble(random) + aside * wide * slope) * near];
    const here = scene.colour(px, py, 0.6);
    const load = blend(
      here,
      hue,
      clamp((isDecided ? 1.5 : 1) * much * (1.2 - 0.4 * Math.abs(aside)) * vary(1, 0.2, random)),
    );
    return sketchTouch(random, {
      x: px,
      y: py,
      length: vary(0.36, 0.5, random) * wide,
      width: vary(isDecided ? 0.025 : 0.038, 0.35, random) * near * scene.scale,
      angle: slope + 0.12 * wobble(random),
      bow: 0.03 * wobble(random),
      brush: choose(isDecided ? ['pull', 'worked'] : ['sweep', 'worked', 'sweep'], random),
      load,
      second: here,
      stage: begin + (isDecided ? 0.16 : 0.08 * random()),
      hand: 'left',
      body: 0.4,
      spread: 0.01,
    });
  });
};

/** What the evening lays upon the near water: long broken passages of the sky's colours, violet and green. */
export const sketchPassages = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('passages');
  return placePassages(scene, random).flatMap((passage) => lay(scene, random, passage));
};
