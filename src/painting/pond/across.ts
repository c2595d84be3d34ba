import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** How near to a place its neighbours lie, in sheets' scales. */
const BESIDE = 0.045;
/** How far down the reflections begin to be lost in one another, 0 to 1: above it they hang clear. */
const LOST = 0.36;

/** Level touches pulled wet out of what lies into what hangs, or the other way, where the one stands beside the other: or their border would be a seam. */
export const pullAcross = (scene: Scene): Sketch[] => {
  const { scale, format, trees, direction, colour } = scene;
  const random = scene.randomFor('across');
  const hangs = (x: number, y: number) => Math.abs(direction(x, y) - UPRIGHT) < 0.75;
  return strew(format, 0.05 * scale, random).flatMap(([x, y]): Sketch[] => {
    if (y < LOST + 0.06 * wobble(random)) return [];
    const own = hangs(x, y);
    const side = [-1, 1].find((to) => hangs(x + to * BESIDE * scale, y) !== own);
    if (side === undefined || trees(x, y) > 0.3 || random() > 0.75) return [];
    const stage = 0.58 + 0.26 * random();
    const from = random() < 0.5 ? side : -side;
    const load = colour(x + from * 1.6 * BESIDE * scale, y, stage);
    return [
      sketchTouch(random, {
        x: x + 0.02 * wobble(random) * scale,
        y,
        length: vary(0.14, 0.45, random) * scale,
        width: vary(0.017, 0.4, random) * scale,
        angle: 0.12 * wobble(random) + (from > 0 ? Math.PI : 0),
        bow: 0.1 * wobble(random),
        brush: random() < 0.5 ? 'worked' : 'scumble',
        load,
        second: blend(load, colour(x, y, stage), 0.6),
        stage,
        hand: 'left',
        spread: 0.014,
      }),
    ];
  });
};
