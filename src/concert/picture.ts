import type { Plan } from '../painting/plan.ts';
import type { Seconds } from '../units.ts';
import type { Budget, Canvas, Easel } from './ports.ts';
import type { Source } from './source.ts';
import { createVisitors, type Step, type Visitors } from './visitors.ts';

/** The picture on one canvas: a function of where its strokes come from, the plan and the visitors' log. */
export interface Picture {
  readonly visitors: Visitors;
  readonly canvas: Canvas;
  /** How far into the piece it has been painted, wholly or in part. */
  readonly paintedUntil: Seconds;
  readonly varnished: boolean;
  /** Paints what is due before `position`, within the budget; says whether nothing due is left. */
  paint(position: Seconds, budget?: Budget): boolean;
  /** Moves visitors' hands on to `now` of the canvas's clock, in turn with the pianist's, who paints as far as they need it, within the budget; `positionAt` says where the piece was. Says whether nothing due is left of theirs. */
  grow(now: Seconds, positionAt: (time: Seconds) => Seconds, budget: Budget): boolean;
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
  /** What visitors painted before this canvas was put up again, and how much of it lies there again. */
  let replays: readonly Step[] = [];
  let replayed = 0;
  easel.putUp(canvas);

  const layUntil = (position: Seconds) => {
    for (const at of source.setsBefore(position)) easel.set(at);
    for (const { stroke, begins, note } of source.before(position)) easel.lay(stroke, begins, note);
  };

  const paintUntil = (position: Seconds, budget: Budget): boolean => {
    layUntil(position);
    paintedUntil = Math.max(paintedUntil, position);
    return easel.paintUntil(position, budget);
  };

  /** What lies on the canvas already cannot be painted over earlier. */
  const notBefore = (positionAt: (time: Seconds) => Seconds) => (time: Seconds) =>
    Math.max(paintedUntil, positionAt(time));

  const layStep = ({ moment, lay }: Step, budget: Budget): boolean => {
    if (!paintUntil(moment.position, budget)) return false;
    lay();
    budget.left -= 1;
    return true;
  };

  const replayUntil = (position: Seconds, budget: Budget): boolean => {
    for (;;) {
      const next = replays[replayed];
      if (!next || next.moment.position > position) return true;
      if (!layStep(next, budget)) return false;
      replayed++;
    }
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
    paint: (position, budget = { left: Number.POSITIVE_INFINITY }) =>
      replayUntil(position, budget) && paintUntil(position, budget),
    grow(now, positionAt, budget) {
      const steps = visitors.due(now, notBefore(positionAt));
      return steps.every(
        (step) => replayUntil(step.moment.position, budget) && layStep(step, budget),
      );
    },
    finish() {
      easel.finish();
      varnished = true;
    },
    putUpAgain(now, height = canvas.height) {
      canvas = { ...canvas, height };
      replays = visitors.again(now);
      replayed = 0;
      source.again();
      paintedUntil = 0;
      varnished = false;
      easel.putUp(canvas);
    },
  };
};
