import 'pixi.js/mesh';
import { WebGLRenderer } from 'pixi.js';
import type { Canvas, Easel } from '../concert/ports.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { Seconds } from '../units.ts';
import { createBacklog } from './backlog.ts';
import { createHand, type Slice, slicesOf } from './hand.ts';
import { createPainting, type Painting } from './painting.ts';
import type { Depth } from './surface.ts';

interface EaselOptions {
  /** The graphics card came back after it was lost: the canvas is blank and must be painted again. */
  readonly onRestored?: () => void;
  /** The graphics card was lost and the browser does not bring it back. */
  readonly onLost?: () => void;
  /** How finely colour and height are kept: 8 bits a channel, or 16 where the graphics card can (8). */
  readonly depth?: Depth;
}

/** A browser that gives a lost graphics card back does so within about a second (measured); after this it will not. */
const GIVEN_UP_AFTER: Seconds = 8;

/** Strokes read the canvas as it was at the last multiple of this: wherever a frame falls, they read the same. */
const SNAPSHOT_EVERY: Seconds = 1;
/** Which part of its wetness paint loses when it sets. */
const SETS_BY = 0.5;
const NO_LIMIT = Number.POSITIVE_INFINITY;
const PRIMED: Canvas = { format: 16 / 9, height: 360, ground: [0.6, 0.55, 0.48] };

const createRenderer = async (element: HTMLCanvasElement): Promise<WebGLRenderer> => {
  const renderer = new WebGLRenderer();
  try {
    await renderer.init({
      canvas: element,
      width: 16,
      height: 9,
      resolution: 1,
      antialias: false,
      skipExtensionImports: true, // meshes are all that we draw: no events, text or accessibility of Pixi's
      preserveDrawingBuffer: true, // only what has changed is drawn again
      powerPreference: 'high-performance',
    });
  } catch (cause) {
    throw new Error('no-webgl', { cause });
  }
  return renderer;
};

/** An easel that paints into `element`. Rejects with 'no-webgl' where the browser refuses WebGL 2. */
export const createEasel = async (
  element: HTMLCanvasElement,
  { onRestored, onLost, depth = 8 }: EaselOptions = {},
): Promise<Easel> => {
  const renderer = await createRenderer(element);
  const backlog = createBacklog(renderer.gl);
  const bits = renderer.gl.getExtension('EXT_color_buffer_float') ? depth : 8;
  let painting: Painting = createPainting(renderer, PRIMED, bits);
  let hand = createHand();
  let interval = 0;
  let sets: Seconds[] = [];
  let painted = new Set<number>();
  let live = 0;
  let touches = 0;

  const paint = (slices: readonly Slice[]) => {
    painting.paint(slices);
    for (const { note } of slices) if (note >= 0) painted.add(note);
    return slices.length;
  };

  /** The moment of what comes next: a slice, or that the paint sets. */
  const next = () => Math.min(hand.next(), sets[0] ?? NO_LIMIT);

  const paintUntil = (time: Seconds, budget = NO_LIMIT): boolean => {
    // A lost graphics card takes no paint: what is due waits for it.
    if (renderer.gl.isContextLost()) return next() >= time;
    // Catching up on a slow graphics card: give it more only when it is done, or the page would freeze.
    if (budget < NO_LIMIT && backlog.busy) return next() >= time;
    let left = budget;
    for (let moment = next(); moment < time; moment = next()) {
      if (left <= 0) {
        backlog.mark();
        return false;
      }
      if (sets[0] === moment) {
        painting.set(SETS_BY);
        sets.shift();
        continue;
      }
      const reached = Math.floor(moment / SNAPSHOT_EVERY);
      if (reached > interval) painting.takeSnapshot();
      interval = reached;
      left -= paint(
        hand.takeBefore(Math.min(time, (reached + 1) * SNAPSHOT_EVERY, sets[0] ?? NO_LIMIT)),
      );
    }
    return true;
  };

  let giveUp: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener('webglcontextlost', () => {
    clearTimeout(giveUp);
    giveUp = setTimeout(() => onLost?.(), GIVEN_UP_AFTER * 1000);
  });
  element.addEventListener('webglcontextrestored', () => {
    clearTimeout(giveUp);
    onRestored?.();
  });

  return {
    putUp(canvas) {
      painting.destroy();
      painting = createPainting(renderer, canvas, bits);
      hand = createHand();
      painted = new Set();
      interval = 0;
      sets = [];
      live = 0;
      touches = 0;
    },
    lay(stroke, begins, note) {
      hand.add(stroke, begins, note);
    },
    set(at) {
      sets.push(at);
      sets.sort((a, b) => a - b);
    },
    paintUntil,
    begin(stroke: Stroke) {
      const slices = slicesOf(stroke);
      let laid = 0;
      live++;
      touches++;
      return {
        slices: slices.length,
        lay() {
          painting.paint(slices.slice(laid, laid + 1));
          laid++;
        },
        lift() {
          live--;
        },
      };
    },
    finish() {
      paintUntil(NO_LIMIT);
      painting.set(1);
      painting.varnish();
    },
    present(atOnce) {
      // A card that is behind gives up light before paint: what has changed is lit when it has caught up.
      if (atOnce || !backlog.busy) painting.present(atOnce);
    },
    digest: () => painting.digest(),
    snapshot: () =>
      new Promise((resolve, reject) => {
        painting.present(true);
        element.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no-picture'))));
      }),
    get strokes() {
      return hand.strokes + touches;
    },
    get liveStrokes() {
      return hand.growing() + live;
    },
    get notesPainted() {
      return painted.size;
    },
  };
};
