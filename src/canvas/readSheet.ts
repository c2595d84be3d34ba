import type { WebGLRenderer } from 'pixi.js';
import type { Sheet } from './surface.ts';

/** All of a sheet's colour or height, as the bytes of its four channels; waits for the graphics card. */
export const readSheet = (
  { gl, renderTarget }: WebGLRenderer,
  { area: { width, height }, depth, both }: Sheet,
  layer: 'colour' | 'height',
): Uint8Array => {
  const samples = width * height * 4;
  const pixels = depth === 16 ? new Float32Array(samples) : new Uint8Array(samples);
  const type = depth === 16 ? gl.FLOAT : gl.UNSIGNED_BYTE;
  renderTarget.bind({ target: both, clear: false });
  gl.readBuffer(layer === 'colour' ? gl.COLOR_ATTACHMENT0 : gl.COLOR_ATTACHMENT1);
  gl.readPixels(0, 0, width, height, gl.RGBA, type, pixels);
  gl.readBuffer(gl.COLOR_ATTACHMENT0);
  return new Uint8Array(pixels.buffer);
};
