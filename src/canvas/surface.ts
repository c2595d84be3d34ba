import { RenderTarget, Texture, TextureSource } from 'pixi.js';
import type { Part } from '../concert/ports.ts';

/** A layer of paint: its colour and its height, in pixels. */
export interface Sheet {
  /** Where it lies in the painting. */
  readonly area: Part;
  readonly colour: Texture;
  /** Red: height; green: the level around it, so that red − green is the relief; blue: body. */
  readonly height: Texture;
  /** Both, to be drawn to in one go. */
  readonly both: RenderTarget;
  destroy(): void;
}

const createTexture = (width: number, height: number, label: string): Texture =>
  new Texture({
    source: new TextureSource({
      width,
      height,
      label,
      format: 'rgba8unorm',
      resolution: 1,
      autoGarbageCollect: false,
      scaleMode: 'nearest',
      addressMode: 'clamp-to-edge',
    }),
  });

/** A sheet for a part of a painting, 8 bits a channel. */
export const createSheet = (area: Part, name: string): Sheet => {
  const { width, height } = area;
  const colour = createTexture(width, height, `${name} colour`);
  const relief = createTexture(width, height, `${name} height`);
  const both = new RenderTarget({ colorTextures: [colour, relief] });
  return {
    area,
    colour,
    height: relief,
    both,
    destroy() {
      both.destroy();
      colour.destroy(true);
      relief.destroy(true);
    },
  };
};
