import { blend } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The first coat: broad and thin, all over, each mass in its middle tone. */
export const layIn = (scene: Scene): readonly Sketch[] => {
  const { format, scale, farBank, nearBank, horizon } = scene;
  const random = scene.randomFor('lay-in');
  const wash = (x: number, y: number): Sketch => {
    const spot = scene.stackAt(x, y, -0.35);
    // What stands before the rest is laid after it.
    const stage = (spot ? 0.06 : 0.03 * scene.turn(x, y)) + 0.03 * random();
    const isNarrow = Math.abs(y - horizon) < 0.07 || spot !== undefined;
    const room = spot ? Math.min(1, (1.6 * spot.stack.half) / scale ** 0.5 / 0.4) ** 1.5 : 1;
    // A broad touch tells no single tree.
    const isHigh = y < farBank - 0.045 * scale;
    const behind = isHigh ? scene.sky : scene.open;
    const colour = spot ? scene.colour : behind;
    const load = colour(x, y, stage);
    return sketchTouch(random, {
      x,
      y: y > nearBank && !spot ? Math.max(y, nearBank + 0.03) : y,
      length: vary(isNarrow ? 0.11 : 0.18, 0.25, random) * room * scale,
      width: vary(isNarrow ? 0.065 : 0.085, 0.2, random) * room * scale,
      angle: scene.direction(x, y) + wobble(random) * 0.3,
      bow: wobble(random) * 0.1,
      brush: 'wash',
      load,
      second: blend(load, colour(x + 0.03, y, stage), 0.5),
      stage,
      hand: scene.hand(x, y),
      spread: 0.003,
    });
  };
  const laid = strew(format, 0.14 * scale, random).map((place) => wash(...place));
  return [...laid, ...coverGaps(format, 0.055 * scale, laid, wash)];
};
