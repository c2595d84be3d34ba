import { createEasel } from './easel.ts';

/** A small canvas of the screen's format, of plain linen. */
export const CANVAS = {
  format: 16 / 9,
  height: 180,
  cloth: { depth: 0.14, thread: 2.05, slubs: 0.5, primed: 0.25 },
  ground: [0.58, 0.53, 0.52],
} as const;

/** An easel with that canvas on it. */
export const setUp = async (options = {}) => {
  const element = document.createElement('canvas');
  const easel = await createEasel(element, options);
  easel.putUp(CANVAS);
  return { element, easel };
};
