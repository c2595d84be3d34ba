import type { Plan } from '../painting/plan.ts';
import type { Seconds } from '../units.ts';
import type { Entry } from './log.ts';
import type { Canvas, Easel } from './ports.ts';
import type { Source } from './source.ts';
import { createVisitors, type Visitors } from './visitors.ts';

/** The picture on one canvas: a function of where its strokes come from, the plan and the visitors' log. */
export interface Picture {
  readonly visitors: Visitors;
  readonly canvas: Canvas;
  /** How far into the piece it has been painted, wholly or in part. */
  readonly paintedUntil: Seconds;
  readonly varnished: boolean;
  /** Paints what is due before `position`, at most about `budget` slices of it; says whether nothing due is left. */
  paint(position: Seconds, budget: number): boolean;
  /** The varnish goes on. */
  finish(): void;
  /** Puts up the same canvas anew, at `height` pixels if another one is given: `paint` begins at the beginning, visitors' strokes included. */
  putUpAgain(now: Seconds, height?: number): void;
}

/** Puts up a canvas and begins the picture on it. */
export const createPicture = (easel: Easel, source: Source, plan: Plan, first: Canvas): Picture => {
  let canvas = first;
  const visitors = createVisitors(easel, plan);
  let paintedUntil: Seconds = 0;
  let varnished = false;
  /** What visitors painted before this canvas was put up again, and is still to come. */
  let replays: Entry[] = [];
  easel.putUp(canvas);

  const layUntil = (position: Seconds) => {
    for (const at of source.setsBefore(position)) easel.set(at);
    for (const { stroke, begins, note } of source.before(position)) easel.lay(stroke, begins, note);
  };

  const paintUntil = (position: Seconds, budget: number): boolean => {
    layUntil(position);
    paintedUntil = Math.max(paintedUntil, position);
    return easel.paintUntil(position, budget);
  };

  const replayUntil = (position: Seconds, budget: number): boolean => {
    for (let left = budget; replays[0] && replays[0].position <= position; left--) {
      if (left <= 0 || !paintUntil(replays[0].position, budget)) return false;
      visitors.replay(replays[0]);
      replays.shift();
    }
    return true;
  };

  return {
    visitors,
    get canvas() {
      return canvas;
    },
    get paintedUntil() {
      return paintedUntil;
    },
    get varnished() {
      return varnished;
    },
    paint: (position, budget) => replayUntil(position, budget) && paintUntil(position, budget),
    finish() {
      easel.finish();
      varnished = true;
    },
    putUpAgain(now, height = canvas.height) {
      canvas = { ...canvas, height };
      visitors.lift(now);
      replays = [...visitors.entries];
      source.again();
      paintedUntil = 0;
      varnished = false;
      easel.putUp(canvas);
    },
  };
};
