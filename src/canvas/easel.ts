import 'pixi.js/mesh';
import type { Budget, Canvas, Easel } from '../concert/ports.ts';
import type { Seconds } from '../units.ts';
import { createBacklog } from './backlog.ts';
import { type CardNews, openCard, watchCard } from './card.ts';
import { hang } from './hung.ts';
import { createPainting } from './painting.ts';
import type { Depth } from './surface.ts';

interface EaselOptions extends CardNews {
  /** How finely colour and height are kept: 8 bits a channel, or 16 where the graphics card can (8). */
  readonly depth?: Depth;
}

const NO_LIMIT = Number.POSITIVE_INFINITY;
const PRIMED: Canvas = {
  format: 16 / 9,
  height: 360,
  cloth: { depth: 0, thread: 2, slubs: 0, primed: 1 },
  ground: [0.6, 0.55, 0.48],
};

/** The picture that a canvas shows, as a PNG file. */
const photograph = (element: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    element.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no-picture'))));
  });

/** An easel that paints into `element`. Rejects with 'no-webgl' where the browser refuses WebGL 2. */
export const createEasel = async (
  element: HTMLCanvasElement,
  { depth = 8, ...news }: EaselOptions = {},
): Promise<Easel> => {
  const renderer = await openCard(element);
  watchCard(element, news);
  const backlog = createBacklog(renderer.gl);
  const bits = renderer.gl.getExtension('EXT_color_buffer_float') ? depth : 8;
  const putUp = (canvas: Canvas) => hang(createPainting(renderer, canvas, bits));
  let hung = putUp(PRIMED);

  const paintUntil = (time: Seconds, budget: Budget = { left: NO_LIMIT }): boolean => {
    const { order } = hung;
    // A lost graphics card takes no paint: what is due waits for it.
    if (renderer.gl.isContextLost()) return order.next() >= time;
    // Catching up on a slow graphics card: give it more only when it is done, or the page would freeze.
    if (budget.left < NO_LIMIT && backlog.busy) return false;
    while (budget.left > 0) {
      const step = order.take(time);
      if (!step) return true;
      budget.left -= hung.carryOut(step);
    }
    hung.flush();
    backlog.mark();
    return false;
  };

  return {
    putUp(canvas) {
      hung.painting.destroy();
      hung = putUp(canvas);
    },
    lay: (stroke, begins, note) => hung.order.add(stroke, begins, note),
    set: (at) => hung.order.addSetting(at),
    paintUntil,
    begin: (stroke) => hung.begin(stroke),
    finish() {
      paintUntil(NO_LIMIT);
      hung.flush();
      hung.painting.set(1, []);
      hung.painting.varnish();
    },
    present(atOnce) {
      hung.flush();
      // A card that is behind gives up light before paint: what has changed is lit when it has caught up.
      if (atOnce || !backlog.busy) hung.painting.present(atOnce);
    },
    digest() {
      hung.flush();
      return hung.painting.digest();
    },
    snapshot() {
      hung.flush();
      hung.painting.present(true);
      return photograph(element);
    },
    get strokes() {
      return hung.strokes;
    },
    get liveStrokes() {
      return hung.liveStrokes;
    },
    get notesPainted() {
      return hung.notesPainted;
    },
  };
};
