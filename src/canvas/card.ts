import { WebGLRenderer } from 'pixi.js';
import type { Seconds } from '../units.ts';

/** What is told of a graphics card that is lost. */
export interface CardNews {
  /** It came back: the canvas is blank and must be painted again. */
  readonly onRestored?: () => void;
  /** The browser does not bring it back. */
  readonly onLost?: () => void;
}

/** A browser that gives a lost graphics card back does so within about a second (measured); after this it will not. */
const GIVEN_UP_AFTER: Seconds = 8;

/** The graphics card that draws into `element`. Rejects with 'no-webgl' where the browser refuses WebGL 2. */
export const openCard = async (element: HTMLCanvasElement): Promise<WebGLRenderer> => {
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

/** Watches whether the card of a canvas is lost, and tells. */
export const watchCard = (element: HTMLCanvasElement, { onRestored, onLost }: CardNews): void => {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener('webglcontextlost', () => {
    clearTimeout(giveUp);
    giveUp = setTimeout(() => onLost?.(), GIVEN_UP_AFTER * 1000);
  });
  element.addEventListener('webglcontextrestored', () => {
    clearTimeout(giveUp);
    onRestored?.();
  });
};
