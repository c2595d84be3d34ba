import type { Random } from '../../random.ts';
import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { BRUSHES, type BrushName } from '../brushes.ts';
import { atValue, blend, type Lab, shade } from '../colour.ts';
import { nameAt } from '../signature.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { heapAt, restAt, SHADED, writtenAt } from './heaps.ts';
import { type Passage, roomFor, scatter } from './passage.ts';
import type { Scene } from './scene.ts';

/** How a coat of opaque ragged touches is laid that merge into a closed field: lengths in heights of a canvas of 16:10, where the field is near. */
export interface Mosaic {
  readonly name: string;
  /** How far its touches lie apart across and down. */
  readonly spacing: readonly [across: number, down: number];
  readonly length: number;
  readonly width: number;
  readonly stages: readonly [Unit, Unit];
  readonly brushes: readonly [BrushName, ...BrushName[]];
  /** How thick its paint lies, with whichever brush. */
  readonly body: readonly [number, number];
  /** How far a touch goes over to the heap it is taken from. */
  readonly strength: readonly [Unit, Unit];
  /** Which share of the places is worked, in clusters with rests between; left out, all of them. Its `shift` says which noise they follow: one six away from every other coat's, as a nearer one is that coat's noise moved aside on the canvas. */
  readonly worked?: { readonly share: Unit; readonly shift: number };
  /** How far its touches may lie over a stack's edge, in half widths. */
  readonly laps: Unit;
  /** Which share of it the right hand lays. */
  readonly right: Unit;
}

/** How far a wrist leaves the field's way, in radians: here all to one side, there to the other, and every touch a little by itself. */
const WRIST = { passage: 0.8, own: 0.5 } as const;
/** How far off a touch takes its colour from, in its own lengths: what differs across the field is woven, not cut. */
const WOVEN = 0.55;
/** How large touches are, times what most are: a long tail. */
const SIZES = [0.6, 0.75, 0.9, 1, 1, 1.15, 1.3, 1.9] as const;

/** What of a coat is laid where the field is at rest and in a shadow: which share of its touches, how large, and how thick, against what it is elsewhere. */
const QUIET = { laid: 0.85, size: 1.3, body: 0.55 } as const;
/** And of a coat of which only some places are worked. */
const SPARED = 0.15;
const RUBBED: readonly [BrushName, ...BrushName[]] = ['worked', 'scumble', 'run'];

/** And where she dwells they are small, where she sweeps large. */
const DWELLS = [0.75, 1.45] as const;

/** How much lighter the field is about her name, in OKLab. */
const PAPER = 0.06;

/** How far a paint strays from what a place asks for, each about −1 to 1: to which heap, and to which lightness. */
export type Stray = readonly [heap: number, value: number];

const strayBy = (random: Random): Stray => [wobble(random), wobble(random)];

/** The paint of a heap on the field, at a place's own value; about her name it is nearly one paint. */
export const paintOf = (
  scene: Scene,
  stray: Stray,
  [x, y]: Point,
  stage: Unit,
  strength: Unit,
): Lab => {
  const base = scene.meadow(x, y, stage);
  const { hue, off } = heapAt(scene, stray[0], x, y);
  const value = base[0] + off + 0.014 * stray[1];
  const paint = blend(atValue(base, value), atValue(hue, value), strength);
  const paper = shade(scene.meadow(...nameAt(scene), stage), PAPER);
  return blend(paint, paper, 0.85 * writtenAt(scene, x, y));
};

/** How quiet a place of the field is: at rest, or in a shadow. */
const quietAt = (scene: Scene, x: number, y: number): Unit =>
  Math.max(restAt(scene, x, y), smoothstep(0.12, SHADED, scene.shadow(x, y)));

/** The way a touch is set at a place. */
const angleAt = (scene: Scene, random: Random, { direction, flat }: Passage, [x, y]: Point) => {
  const passage = clamp(7 * (scene.drift(x, y, 3.4, 6, 81) - 0.5), -1, 1);
  const off = WRIST.passage * passage + WRIST.own * wobble(random);
  return direction(x, y) + clamp(off, -1, 1) * mix(1, 0.35, flat?.(y) ?? 0);
};

/** One touch, of two heaps' paint. */
const layTouch = (
  scene: Scene,
  random: Random,
  field: Passage,
  coat: Mosaic,
  place: Point,
): Sketch[] => {
  const [x, y] = place;
  const dwells = smoothstep(0.3, 0.7, scene.drift(x, y, 2.2, 3.6, 83));
  const quiet = quietAt(scene, x, y);
  const grown = mix(...DWELLS, dwells) * mix(1, QUIET.size, quiet);
  const large = field.size(y) * scene.scale * grown * choose(SIZES, random);
  const angle = angleAt(scene, random, field, place);
  const length = vary(coat.length, 0.3, random) * large;
  const width = Math.min(vary(coat.width, 0.25, random) * large, 0.75 * length);
  const room = roomFor(field, x, y, angle, length, width);
  if (room === undefined) return [];
  const stage = mix(...coat.stages, 0.4 * scene.turn(x, y) + 0.6 * random());
  const near: Point = [x + WOVEN * length * wobble(random), y + WOVEN * width * wobble(random)];
  const brush = choose(random() < quiet ? RUBBED : coat.brushes, random);
  const load = paintOf(scene, strayBy(random), near, stage, mix(...coat.strength, random()));
  return [
    sketchTouch(random, {
      x,
      y,
      length: length * room[0],
      width: width * room[1],
      angle: angle + (random() < 0.5 ? Math.PI : 0),
      bow: 0.32 * wobble(random),
      brush,
      load,
      second: paintOf(scene, strayBy(random), near, stage, 0.85),
      stage,
      // What sang out in a shadow would be a chip of light.
      hand: random() < coat.right && scene.shadow(x, y) < SHADED ? 'right' : 'left',
      body: (mix(...coat.body, random()) * mix(1, QUIET.body, quiet)) / BRUSHES[brush].body,
      spread: 0.008,
    }),
  ];
};

/** A field closed in such a coat. */
export const layMosaic = (scene: Scene, field: Passage, coat: Mosaic): readonly Sketch[] => {
  const random = scene.randomFor(`${field.name} ${coat.name}`);
  const [across, down] = coat.spacing;
  const apart = [across * scene.scale, down * scene.scale] as const;
  const { worked } = coat;
  const isWorked = ([x, y]: Point) =>
    worked === undefined ||
    random() < worked.share + 2.4 * (scene.drift(x, y, 2.6, 4.4, worked.shift) - 0.5);
  return scatter(field, apart, random).flatMap((place): Sketch[] => {
    if (!isWorked(place)) return [];
    const kept = worked === undefined ? QUIET.laid : SPARED;
    if (random() > mix(1, kept, quietAt(scene, ...place))) return [];
    return layTouch(scene, random, field, coat, place);
  });
};
