import { mix, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { LEAST, type Passage, roomFor } from './passage.ts';
import type { Scene } from './scene.ts';

/** How the broad touches are laid that block in a mass, or close it: lengths in heights of the canvas. */
export interface Block {
  readonly name: string;
  /** One touch to each square of this width that no other has covered. */
  readonly apart: number;
  readonly length: number;
  readonly width: number;
  /** How far they leave the mass's direction, in radians. */
  readonly loose: number;
  readonly stages: readonly [Unit, Unit];
  /** Which share of them the right hand lays (0.35). */
  readonly right?: Unit;
}

/** The same with all its lengths so many times as large. */
export const sized = (block: Block, size: number): Block => ({
  ...block,
  apart: block.apart * size,
  length: block.length * size,
  width: block.width * size,
});

/** A mass in its place and its middle tone, broad and thin, wherever what is `laid` left it bare. */
export const blockIn = (
  scene: Scene,
  mass: Passage,
  { name, apart, length, width, loose, stages, right = 0.35 }: Block,
  laid: readonly Sketch[] = [],
): readonly Sketch[] => {
  const random = scene.randomFor(`${name} ${mass.name}`);
  const touch = (x: number, y: number): Sketch => {
    const size = mass.size(y);
    const stage = mix(...stages, random());
    const load = mass.colour(x, y, stage);
    const angle = mass.direction(x, y) + loose * wobble(random);
    const long = vary(length, 0.2, random) * size;
    const broad = vary(width, 0.15, random) * size;
    const room = roomFor(mass, x, y, angle, long, broad) ?? LEAST;
    const hue = atValue(choose(mass.broken(x, y), random), load[0]);
    return sketchTouch(random, {
      x: x + 0.15 * apart * wobble(random),
      y: y + 0.15 * apart * wobble(random),
      length: long * room[0],
      width: broad * room[1],
      angle,
      bow: 0.06 * wobble(random),
      brush: 'wash',
      load: blend(load, hue, 0.12 * random()),
      second: blend(load, hue, 0.3),
      stage,
      // What is small would stand out where a note sings on it.
      hand: random() < right && room[1] === 1 ? 'right' : 'left',
      spread: 0.004,
    });
  };
  return coverGaps(scene.format, apart, laid, touch, (x, y) => mass.holds(x, y, false));
};
