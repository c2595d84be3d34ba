import type { WebGLRenderer } from 'pixi.js';
import type { Unit } from '../units.ts';
import { createPass } from './pass.ts';
import { setFragment } from './set.glsl.ts';
import type { Sheet } from './surface.ts';

/** Wet paint that sets. */
export interface Drying {
  /** This share of all wetness goes. */
  set(share: Unit): void;
  /** Lets the card make ready for it; nothing sets. */
  warm(): void;
  destroy(): void;
}

/** The drying of the paint on a sheet of a painting `height` pixels high. */
export const createDrying = (renderer: WebGLRenderer, paint: Sheet, height: number): Drying => {
  const setting = createPass(renderer, paint.area, height, {
    name: 'set',
    fragment: setFragment,
    numbers: { uLeft: 1 },
    multiplies: true,
  });
  return {
    set(share) {
      setting.set('uLeft', 1 - share);
      setting.runWhole(paint.heightOnly);
    },
    warm: () => setting.warm(paint.heightOnly),
    destroy: () => setting.destroy(),
  };
};
