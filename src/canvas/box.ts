import type { Part } from '../concert/ports.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a box of the painting has anything in common with a part of it. */
export const touches = ({ left, top, width, height }: Part, box: Box): boolean =>
  box.right > left && box.bottom > top && box.left < left + width && box.top < top + height;

/** A box of the painting as it lies in a part of it. */
export const within = ({ left, top }: Part, box: Box): Box => ({
  left: box.left - left,
  top: box.top - top,
  right: box.right - left,
  bottom: box.bottom - top,
});

/** A part and what lies within `reach` pixels around it, as far as there is any of the whole. */
export const around = (part: Part, reach: number, whole: Part): Part => {
  const left = Math.max(whole.left, part.left - reach);
  const top = Math.max(whole.top, part.top - reach);
  return {
    left,
    top,
    width: Math.min(whole.left + whole.width, part.left + part.width + reach) - left,
    height: Math.min(whole.top + whole.height, part.top + part.height + reach) - top,
  };
};
