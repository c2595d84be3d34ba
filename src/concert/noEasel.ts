import type { Easel } from './ports.ts';

/** An easel for browsers that will not paint: the concert goes on without a picture. */
export const createNoEasel = (): Easel => ({
  putUp: () => {},
  set: () => {},
  lay: () => {},
  paintUntil: () => true,
  begin: () => ({ slices: 1, lay: () => {}, lift: () => {} }),
  finish: () => {},
  present: () => {},
  digest: () => '',
  snapshot: () => Promise.reject(new Error('no-webgl')),
  strokes: 0,
  liveStrokes: 0,
  notesPainted: 0,
});
