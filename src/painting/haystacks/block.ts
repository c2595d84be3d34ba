import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, shade } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { LEAST, type Passage, roomFor } from './passage.ts';
import type { Scene } from './scene.ts';

/** How the broad touches are laid that block in a mass, or close it: lengths in the mass's own sizes. */
export interface Block {
  readonly name: string;
  readonly length: number;
  readonly width: number;
  /** How far they leave the mass's direction, in radians. */
  readonly loose: number;
  readonly stages: readonly [Unit, Unit];
  readonly brush: BrushName;
  /** Which share of them the right hand lays, which begins late: few or none of what others lie upon. */
  readonly right: Unit;
  /** How thick their paint lies against the brush's way. */
  readonly body: number;
  /** How far the second paint stands off in lightness, in OKLab: what a touch falls into is then light and dark. */
  readonly paired: number;
  /** No square so wide is left bare, whichever way touches run. */
  readonly gap: number;
}

/** How large those are against the others that cover what these leave. */
const COVERING = 0.65;

/** The block of smaller touches that covers what one leaves bare. */
const covering = (block: Block): Block => ({
  ...block,
  length: block.length * COVERING,
  width: block.width * COVERING,
});

/** A broad thin touch of a mass in its middle tone, no larger than it has room there. */
const touchOf =
  (
    mass: Passage,
    { length, width, loose, stages, brush, body, paired, right }: Block,
    random: Random,
  ) =>
  ([x, y]: Point, share: Unit): Sketch => {
    const size = mass.size(y);
    const stage = mix(...stages, share);
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
      brush,
      load: blend(load, hue, 0.12 * random()),
      second: shade(blend(load, hue, 0.35), paired * wobble(random)),
      stage,
      // What is small would stand out where a note sings on it.
      hand: random() < right && room[1] === 1 ? 'right' : 'left',
      body,
      spread: 0.004,
    });
  };

/** How far courses lie apart in widths of the brush, and touches in a course in lengths of theirs: so close that they leave hardly anything bare. */
const APART = { courses: 0.56, touches: 0.7 } as const;

/** Where they lie: as bricks do. */
const placesIn = ({ box, size, holds }: Passage, { length, width }: Block, random: Random) => {
  const places: Point[] = [];
  const course = (y: number) => APART.courses * width * size(y);
  for (let y = box.top; y < box.foot + course(y) / 2; y += course(y)) {
    const step = APART.touches * length * size(y);
    for (let x = box.left - step * random(); x < box.right + step / 2; x += step) {
      const place: Point = [
        x + 0.12 * step * wobble(random),
        y + 0.1 * width * size(y) * wobble(random),
      ];
      if (holds(...place, false)) places.push(place);
    }
  }
  return places;
};

/** A mass in its place, broad and thin, in courses over one another, the upper ones first: a touch that came late would lie on what stands already. */
export const blockIn = (scene: Scene, mass: Passage, block: Block): readonly Sketch[] => {
  const random = scene.randomFor(`${block.name} ${mass.name}`);
  const touch = touchOf(mass, block, random);
  const places = placesIn(mass, block, random);
  const laid = places.map((place, turn) => touch(place, turn / places.length));
  const { box, holds } = mass;
  const small = touchOf(mass, covering(block), random);
  const cover = (x: number, y: number) =>
    small([x, y], clamp((y - box.top) / (box.foot - box.top)));
  const isIn = (x: number, y: number) => holds(x, y, false);
  return [...laid, ...coverGaps(scene.format, block.gap, laid, cover, isIn)];
};
