import type { Random } from '../../random.ts';
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
  readonly length: number;
  readonly width: number;
  /** How far they leave the mass's direction, in radians. */
  readonly loose: number;
  readonly stages: readonly [Unit, Unit];
}

/** Which share of them the right hand lays. */
const RIGHT = 0.45;

/** A broad thin touch of a mass in its middle tone, no larger than it has room there. */
const touchOf =
  (mass: Passage, { length, width, loose, stages }: Block, random: Random) =>
  (x: number, y: number): Sketch => {
    const size = mass.size(y);
    const stage = mix(...stages, random());
    const load = mass.colour(x, y, stage);
    const angle = mass.direction(x, y) + loose * wobble(random);
    const long = vary(length, 0.2, random) * size;
    const broad = vary(width, 0.15, random) * size;
    const room = roomFor(mass, x, y, angle, long, broad) ?? LEAST;
    const hue = atValue(choose(mass.broken(x, y), random), load[0]);
    return sketchTouch(random, {
      x,
      y,
      length: long * room[0],
      width: broad * room[1],
      angle,
      bow: 0.06 * wobble(random),
      brush: 'wash',
      load: blend(load, hue, 0.12 * random()),
      second: blend(load, hue, 0.3),
      stage,
      // What is small would stand out where a note sings on it.
      hand: random() < RIGHT && room[1] === 1 ? 'right' : 'left',
      spread: 0.004,
    });
  };

/** A mass closed wherever what is `laid` left it bare: one touch to each square, `apart` wide, that no other has covered. */
export const closeIn = (
  scene: Scene,
  mass: Passage,
  block: Block,
  apart: number,
  laid: readonly Sketch[],
): readonly Sketch[] => {
  const touch = touchOf(mass, block, scene.randomFor(`${block.name} ${mass.name}`));
  return coverGaps(scene.format, apart, laid, touch, (x, y) => mass.holds(x, y, false));
};

/** How far courses lie apart in widths of the brush, and touches in a course in lengths of theirs: so close that they leave nothing bare. */
const APART = { courses: 0.54, touches: 0.6 } as const;

/** A mass in its place, broad and thin, in courses over one another, as bricks lie. */
export const blockIn = (scene: Scene, mass: Passage, block: Block): readonly Sketch[] => {
  const random = scene.randomFor(`${block.name} ${mass.name}`);
  const touch = touchOf(mass, block, random);
  const { box, size } = mass;
  const touches: Sketch[] = [];
  const course = (y: number) => APART.courses * block.width * size(y);
  for (let y = box.top; y < box.foot + course(y) / 2; y += course(y)) {
    const step = APART.touches * block.length * size(y);
    for (let x = box.left - step * random(); x < box.right + step / 2; x += step) {
      const place = [
        x + 0.12 * step * wobble(random),
        y + 0.1 * block.width * wobble(random),
      ] as const;
      if (mass.holds(...place, false)) touches.push(touch(...place));
    }
  }
  return touches;
};
