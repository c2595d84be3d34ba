import type { WebGLRenderer } from 'pixi.js';
import type { Part } from '../concert/ports.ts';
import { clamp, smoothstep } from '../units.ts';
import type { Box } from './box.ts';
import { LIGHT_REACH, lightFragment } from './light.glsl.ts';
import { createPass } from './pass.ts';
import type { Sheet } from './surface.ts';
import { createTiles } from './tiles.ts';

/** The light on a painting: what of it has changed is lit anew, onto the screen. */
export interface Lamp {
  /** What lies within a box, in pixels of the part that is shown, has changed. */
  change(box: Box): void;
  /** The gloss of everything has become weaker. */
  dull(): void;
  /** Everything is varnished. */
  varnish(): void;
  /** Lights what has changed; what has only become duller by and by, unless `atOnce`. */
  shine(atOnce: boolean): void;
  /** Lets the card make ready for it; nothing is lit. */
  warm(): void;
  destroy(): void;
}

const RELIEF = 5.2;

/** How far light wanders in oil before it comes back, in pixels, and how much of it: one pixel of 1080, two from 1620 on, for the lamp may look no farther; less and less below 1080, for these pixels are too coarse to show it. */
const meltOf = (height: number) => ({
  uFar: clamp(Math.round(height / 1080), 1, LIGHT_REACH / 2),
  uMelt: smoothstep(0.2, 1, height / 1080),
});

/** How many tiles of a canvas that has become duller are lit anew in a frame: a wall's canvas takes about a second. */
const TILES_A_FRAME = 48;

/** A lamp over the part `shown` of a painting `height` pixels high, all of which is still to be lit. */
export const createLamp = (
  renderer: WebGLRenderer,
  paint: Sheet,
  shown: Part,
  height: number,
): Lamp => {
  const lighting = createPass(renderer, shown, height, {
    name: 'light',
    fragment: lightFragment,
    reads: paint,
    numbers: {
      uRelief: RELIEF * (height / 1080) ** 0.8,
      ...meltOf(height),
      uVarnish: 0,
    },
  });
  const unlit = createTiles(shown.width, shown.height, LIGHT_REACH);
  const duller = createTiles(shown.width, shown.height);
  unlit.markAll();
  return {
    change: unlit.mark,
    dull: duller.markAll,
    varnish() {
      lighting.set('uVarnish', 1);
      unlit.markAll();
      duller.take();
    },
    shine(atOnce) {
      lighting.run(unlit.take());
      lighting.run(duller.take(atOnce ? undefined : TILES_A_FRAME));
    },
    warm: () => lighting.warm(),
    destroy: () => lighting.destroy(),
  };
};
