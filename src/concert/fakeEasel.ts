import type { Stroke } from '../painting/stroke.ts';
import type { Seconds } from '../units.ts';
import type { Budget, Easel } from './ports.ts';

/** An easel that paints words instead of strokes, and insists on what the port asks for. */
export interface FakeEasel extends Easel {
  /** What lies on the canvas, in the order in which it was painted. */
  readonly paint: readonly string[];
  /** What was painted on the canvas that hangs, slice by slice of visitors' strokes. */
  readonly turns: readonly string[];
  /** The strokes that it was given, on all canvases. */
  readonly given: readonly Stroke[];
  readonly varnished: boolean;
  readonly canvases: number;
  /** The height of the canvas that hangs. */
  readonly height: number;
}

/** In how many slices a visitor's stroke is laid. */
const SLICES = 20;

/** An easel without a canvas. */
export const createFakeEasel = (): FakeEasel => {
  let waiting: { begins: Seconds; note: number; seed: number }[] = [];
  const given: Stroke[] = [];
  let paint: string[] = [];
  let turns: string[] = [];
  let notes = new Set<number>();
  let paintedUntil = 0;
  let strokes = 0;
  let live = 0;
  let varnished = false;
  let canvases = 0;
  let height = 0;

  const paintUntil = (time: Seconds, budget: Budget = { left: Infinity }): boolean => {
    waiting.sort((a, b) => a.begins - b.begins); // stable: at one time, the order in which they were laid
    const due = waiting.filter(({ begins }) => begins < time).slice(0, Math.max(0, budget.left));
    budget.left -= due.length;
    waiting = waiting.slice(due.length);
    for (const { note, seed } of due) {
      paint.push(`${note}/${seed}`);
      turns.push(`${note}/${seed}`);
      notes.add(note);
    }
    paintedUntil = Math.max(paintedUntil, time);
    return budget.left > 0 && !waiting.some(({ begins }) => begins < time);
  };

  return {
    get paint() {
      return paint;
    },
    get turns() {
      return turns;
    },
    get varnished() {
      return varnished;
    },
    get canvases() {
      return canvases;
    },
    get height() {
      return height;
    },
    putUp(canvas) {
      height = canvas.height;
      waiting = [];
      paint = [];
      turns = [];
      notes = new Set();
      paintedUntil = 0;
      strokes = 0;
      live = 0;
      varnished = false;
      canvases++;
    },
    given,
    lay(stroke, begins, note) {
      const { seed } = stroke;
      given.push(stroke);
      if (begins < paintedUntil) throw new Error(`note ${note} is laid after its time was painted`);
      strokes++;
      waiting.push({ begins, note, seed });
    },
    set() {},
    paintUntil,
    begin(stroke) {
      const { seed } = stroke;
      given.push(stroke);
      const place = paint.push(`visitor/${seed}`) - 1;
      const ours = paint;
      let laid = 0;
      strokes++;
      live++;
      return {
        slices: SLICES,
        lay() {
          if (varnished) throw new Error('a visitor paints on the varnish');
          ours[place] = `visitor/${seed} ${(++laid / SLICES).toFixed(2)}`;
          turns.push(ours[place]);
        },
        lift() {
          live--;
        },
      };
    },
    finish() {
      paintUntil(Infinity);
      varnished = true;
    },
    present() {},
    digest: () => paint.join(' '),
    snapshot: async () => new Blob(),
    get strokes() {
      return strokes;
    },
    get liveStrokes() {
      return live;
    },
    get notesPainted() {
      return notes.size;
    },
  };
};
