import type { Page } from 'playwright';
import { paintNote } from '../src/painting/paintNote.ts';
import { plan } from '../src/painting/plan.ts';
import type { Stroke } from '../src/painting/stroke.ts';
import type { Point, Seconds } from '../src/units.ts';
import type { Piece } from './piece.ts';

/** A place on the canvas that one stroke alone crosses, from when on and until when. */
export interface IsolatedTouch {
  readonly at: Point;
  readonly begins: Seconds;
  readonly ends: Seconds;
}

interface TimedStroke extends Stroke {
  readonly begins: Seconds;
  readonly ends: Seconds;
}

const ALONE: Seconds = 0.3;
/** A brush that carries less may leave no paint in the middle of its way. */
const LOADED = 0.7;
/** In canvas units: further than ragged bristles and the relief's light reach. */
const APART = 0.04;

const along = ([a, b, c, d]: Stroke['path'], t: number): Point => {
  const s = 1 - t;
  const on = (i: 0 | 1): number =>
    s ** 3 * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t ** 3 * d[i];
  return [on(0), on(1)];
};

const covers = (stroke: Stroke, [x, y]: Point): boolean =>
  Array.from({ length: 17 }, (_, i) => along(stroke.path, i / 16)).some(
    ([px, py]) => Math.hypot(px - x, py - y) < stroke.width + APART,
  );

const strokesOf = (
  { score, performance }: Piece,
  { seed, format }: { seed: number; format: number },
): TimedStroke[] => {
  const { touches } = plan(score, 'pond', seed, format);
  return performance.notes.flatMap((note) =>
    paintNote(touches[note.index] ?? [], note).map((stroke) => {
      const begins = note.onset + stroke.delay;
      return { ...stroke, begins, ends: begins + stroke.time };
    }),
  );
};

/** Places of `count` strokes, spread over the piece, at which no other stroke is at work shortly before, meanwhile or shortly after. */
export const isolatedTouches = (
  piece: Piece,
  picture: { seed: number; format: number },
  count: number,
): IsolatedTouch[] => {
  const strokes = strokesOf(piece, picture);
  const alone = strokes.flatMap((stroke): IsolatedTouch[] => {
    const at = along(stroke.path, 0.5);
    const inside = at[0] > 0.02 && at[0] < picture.format - 0.02 && at[1] > 0.02 && at[1] < 0.98;
    const begins = stroke.begins - ALONE;
    const ends = stroke.ends + ALONE;
    const others = strokes.filter(
      (other) => other !== stroke && other.begins < ends && other.ends > begins,
    );
    if (
      !inside ||
      stroke.charge < LOADED ||
      begins < 0 ||
      others.some((other) => covers(other, at))
    )
      return [];
    return [{ at, begins: stroke.begins, ends: stroke.ends }];
  });
  const spread = alone.toSorted((a, b) => a.begins - b.begins);
  return Array.from(
    { length: count },
    (_, i) => spread[Math.floor((i * spread.length) / count)],
  ).filter((touch) => touch !== undefined);
};

/** The way to read the colours of nine by nine pixels about a place, between whose hairs a dry brush leaves some as they were, on the canvas, from the page's own picture of it. */
export const createSamples =
  (page: Page) =>
  (at: Point): Promise<number[]> =>
    page.evaluate(async ([x, y]) => {
      const picture = await createImageBitmap(await window.valerie.snapshot());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas to read the picture with');
      context.drawImage(picture, 0, 0);
      const [left, top] = [x, y].map((place) => Math.round(place * picture.height) - 4);
      return [...context.getImageData(left ?? 0, top ?? 0, 9, 9).data];
    }, at);
