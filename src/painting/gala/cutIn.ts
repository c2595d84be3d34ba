import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** A contour against the sky that is drawn again from outside. */
interface Contour {
  /** A place on it, and which way the sky is from it. */
  at(share: number): Point;
  readonly outward: Point;
  /** How many strokes, about how long, in shares of it, and how broad. */
  readonly count: number;
  readonly long: number;
  readonly broad: number;
  readonly stage: number;
}

/** How far from the edge its paint is looked for, in heights of the canvas. */
const BEYOND = 0.026;
/** It is a little darker than the sky, so that no light line stands about what is cut out. */
const QUIETER = -0.014;

/** Places along a contour, in no even steps: its first and last strokes reach its ends. */
const sharesOf = (random: Random, { count, long }: Contour) =>
  Array.from({ length: count }, (_, i): readonly [number, number] => {
    const length = Math.min(1, vary(long, 0.5, random));
    const from = (1 - length) * (count > 1 ? (i + 0.5 * wobble(random)) / (count - 1) : random());
    return [Math.max(0, from), Math.min(1, from + length)];
  });

/** The sky painted back against what stands in it: a few long unequal strokes along the edge, close to it here and leaving it there. */
export const cutIn = (scene: Scene, random: Random, contour: Contour): Sketch[] =>
  sharesOf(random, contour).map(([from, to]): Sketch => {
    const { at, outward, broad, stage } = contour;
    const width = vary(broad, 0.3, random);
    const away = [0.42 + 0.08 * random(), 0.42 + 0.12 * random()] as const;
    const isTurned = random() < 0.5;
    const place = (t: number): Point => {
      const share = isTurned ? 1 - t : t;
      const [x, y] = at(mix(from, to, share));
      const off = width * mix(...away, share);
      return [x + outward[0] * off, y + outward[1] * off];
    };
    const [x, y] = place(0.5);
    const [farX, farY] = [x + BEYOND * outward[0], y + BEYOND * outward[1]];
    const load = scene.colour(farX, farY, stage);
    const near = scene.colour(farX + 0.03 * outward[0], farY + 0.03 * wobble(random), stage);
    return {
      path: sampled(place),
      width,
      brush: 'pull',
      load: shade(blend(load, near, 0.3 * random()), QUIETER),
      second: near,
      stage: stage + 0.04 * random(),
      hand: 'left',
      spread: 0.006,
      body: 0.6,
    };
  });
