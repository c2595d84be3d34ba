import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { BRUSHES, type BrushName } from '../brushes.ts';
import { atValue, blend, shade } from '../colour.ts';
import { comma, follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { paintOf, type Stray } from './fieldPaint.ts';
import { SHADED } from './heaps.ts';
import type { Mosaic } from './mosaicCoat.ts';
import { type Passage, roomFor, scatter } from './passage.ts';
import type { Scene } from './scene.ts';

/** How far a wrist leaves a company's way, in radians, and how far a pull does. */
const WRIST = { set: 0.36, pulled: 0.1 } as const;
/** How large a company's touches are, times what most are: a long tail. */
const SIZES = [0.5, 0.6, 0.75, 0.9, 1, 1.3, 1.8, 2.6] as const;

/** How far a company's paint is from its place's family, in shares of what a touch strays: two in nine are of the family to either side. */
const OTHERS = [0, 0, 0, 0, 0, 0, 0, 1.5, -1.5] as const;

/** How far companies differ in lightness, in OKLab: neighbours are told from one another by that, hardly by their hues. */
const UNLIKE = 0.05;

/** What the touches of one company share. */
interface Grip {
  readonly middle: Point;
  readonly size: number;
  readonly angle: number;
  readonly stage: Unit;
  readonly brush: BrushName;
  readonly heap: number;
  /** How much lighter its paint is than its heaps, in OKLab. */
  readonly lighter: number;
}

/** Whether a place lies in a shadow or about it: what sang out there would be a chip of light. */
const isByShadow = ({ scale, shadow }: Scene, x: number, y: number): boolean =>
  [-0.06, 0, 0.06].some((off) => shadow(x, y + off * scale) > 0.3 * SHADED);

/** One touch of a company, of two paints near one another. */
const layTouch = (
  scene: Scene,
  random: Random,
  field: Passage,
  coat: Mosaic,
  { angle: way, brush: gripped, heap, lighter, middle, size, stage }: Grip,
  [x, y]: Point,
): Sketch[] => {
  const length = vary(coat.length, 0.38, random) * size;
  const width = Math.min(vary(coat.width, 0.3, random) * size, 0.55 * length);
  const off = (coat.isPulled ? WRIST.pulled : WRIST.set) * wobble(random);
  const angle = (coat.isPulled ? field.direction(x, y) : way) + off;
  const room = roomFor(field, x, y, angle, length, width);
  // What is not of a shadow would lie in it as a chip.
  const isCast = scene.shadow(x, y) > SHADED && scene.shadow(...middle) < SHADED;
  if (room === undefined || isCast) return [];
  const hand = random() < coat.right && !isByShadow(scene, x, y) ? 'right' : 'left';
  // Most paint here runs together with its like: what is to be found is set down opaque.
  const brush = hand === 'right' ? 'dab' : gripped;
  const long = length * room[0];
  const path = coat.isPulled
    ? follow(x, y, long, (px, py) => field.direction(px, py) + off, random)
    : comma(x, y, long, angle + (random() < 0.5 ? Math.PI : 0), 0.3 * wobble(random));
  // Its paint is of where its company is, more or less, so that a family ends in a handful, not in a line.
  const from: Point = [mix(x, middle[0], 0.6), mix(y, middle[1], 0.6)];
  const stray = (): Stray => [heap + 0.3 * wobble(random), wobble(random)];
  const load = paintOf(scene, stray(), from, stage, mix(...coat.strength, random()));
  return [
    sketchAlong(random, path, {
      width: width * room[1],
      brush,
      load: shade(blend(load, atValue(scene.key.glow, load[0]), coat.glows), lighter),
      second: paintOf(scene, stray(), [x, y], stage, 0.8),
      stage: stage + 0.01 * random(),
      hand,
      body: mix(...coat.body, random()) / BRUSHES[brush].body,
      spread: 0.006,
    }),
  ];
};

/** A company about a place. */
const layCompany = (
  scene: Scene,
  random: Random,
  field: Passage,
  coat: Mosaic,
  middle: Point,
): Sketch[] => {
  const [x, y] = middle;
  const flat = field.flat?.(y) ?? 0;
  const large = Math.min(coat.largest, choose(SIZES, random));
  const size = field.size(y) * scene.scale * large;
  const angle = field.direction(x, y);
  const grip: Grip = {
    middle,
    size,
    angle: angle + (0.7 * wobble(random) * mix(1, 0.35, flat)) / Math.max(1, large),
    stage: mix(...coat.stages, 0.4 * scene.turn(x, y) + 0.6 * random()),
    brush: choose(coat.brushes, random),
    heap: wobble(random) + choose(OTHERS, random),
    lighter: coat.lighter + UNLIKE * wobble(random),
  };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const count = Math.ceil(mix(...coat.many, random() ** 1.5) / Math.max(1, large));
  const wide = coat.isPulled ? count : Math.sqrt(count);
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const along = coat.apart[0] * coat.length * size * wobble(random) * Math.sqrt(count - 1);
    const side = coat.isPulled ? turn / count - 0.5 + 0.4 * wobble(random) : 0.8 * wobble(random);
    const aside = coat.apart[1] * coat.width * size * wide * side;
    const place: Point = [x + cos * along - sin * aside, y + sin * along + cos * aside];
    return layTouch(scene, random, field, coat, grip, place);
  });
};

/** A field worked in such a coat. */
export const layMosaic = (scene: Scene, field: Passage, coat: Mosaic): readonly Sketch[] => {
  const random = scene.randomFor(`${field.name} ${coat.name}`);
  const [across, down] = coat.spacing;
  return scatter(field, [across * scene.scale, down * scene.scale], random)
    .filter(([x, y]) => random() < coat.worked(scene, x, y))
    .flatMap((place) => layCompany(scene, random, field, coat, place));
};
