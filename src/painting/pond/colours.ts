import { type Lab, lab } from '../colour.ts';

export const GREENS: readonly [Lab, ...Lab[]] = [
  lab('#6a8f63'),
  lab('#85a071'),
  lab('#568475'),
  lab('#98a66c'),
  lab('#789a8e'),
  lab('#4d7550'),
];
export const PALE: readonly [Lab, ...Lab[]] = [
  lab('#c3cdb0'),
  lab('#b7c4c0'),
  lab('#d4cdb2'),
  lab('#bfb6c4'),
];
export const DARK: readonly [Lab, ...Lab[]] = [
  lab('#2b4459'),
  lab('#294a46'),
  lab('#3b3a62'),
  lab('#33503f'),
];
export const PETALS: readonly [Lab, ...Lab[]] = [
  lab('#f1dcda'),
  lab('#ecc0c2'),
  lab('#f5ead6'),
  lab('#e0a3ab'),
];
export const HEARTS: readonly [Lab, ...Lab[]] = [lab('#a8385a'), lab('#b8524f'), lab('#8f3a70')];
export const YELLOW = lab('#e9cf72');

/** How large a thing of size 1 looks where it lies: the pond recedes upwards. */
export const nearness = (y: number, scale: number): number => (0.34 + 0.8 * y) * scale;
