import { RenderTarget, Texture, TextureSource } from 'pixi.js';
import type { Part } from '../concert/ports.ts';

/** Bits a channel: whole numbers, or half floats where the graphics card can paint in them. */
export type Depth = 8 | 16;

/** A layer of paint: its colour and its height, in pixels. */
export interface Sheet {
  /** Where it lies in the painting. */
  readonly area: Part;
  readonly depth: Depth;
  readonly colour: Texture;
  /** Red: height; green: the level around it, so that red − green is the relief; blue: how wet it is, and so how it shines. */
  readonly height: Texture;
  /** Both, to be drawn to in one go. */
  readonly both: RenderTarget;
  /** The height alone. */
  readonly heightOnly: RenderTarget;
  destroy(): void;
}

const createTexture = ({ width, height }: Part, depth: Depth, label: string): Texture =>
  new Texture({
    source: new TextureSource({
      width,
      height,
      label,
      format: depth === 16 ? 'rgba16float' : 'rgba8unorm',
      resolution: 1,
      autoGarbageCollect: false,
      scaleMode: 'nearest',
      addressMode: 'clamp-to-edge',
    }),
  });

/** A sheet for a part of a painting. */
export const createSheet = (area: Part, depth: Depth, name: string): Sheet => {
  const colour = createTexture(area, depth, `${name} colour`);
  const height = createTexture(area, depth, `${name} height`);
  const both = new RenderTarget({ colorTextures: [colour, height] });
  const heightOnly = new RenderTarget({ colorTextures: [height] });
  return {
    area,
    depth,
    colour,
    height,
    both,
    heightOnly,
    destroy() {
      for (const target of [both, heightOnly]) target.destroy();
      for (const texture of [colour, height]) texture.destroy(true);
    },
  };
};
