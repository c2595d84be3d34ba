import type { Easel } from '../concert/ports.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { Rgb } from '../units.ts';

/** A stroke from left to right about a place: blue, loaded, a little bent, unless told otherwise. */
export const strokeAt = (x: number, y: number, rest: Partial<Stroke> = {}): Stroke => ({
  path: [
    [x - 0.1, y],
    [x - 0.03, y - 0.02],
    [x + 0.03, y + 0.02],
    [x + 0.1, y],
  ],
  width: 0.06,
  load: [0.2, 0.3, 0.55],
  second: [0.3, 0.4, 0.6],
  streak: 0.8,
  opacity: 0.95,
  charge: 0.95,
  dryness: 0.4,
  pickup: 0.4,
  body: 0.3,
  landing: 0.6,
  lifting: 0.6,
  softness: 0.2,
  broken: 0,
  inRow: false,
  loaded: false,
  bristle: 0.003,
  seed: x * 7 + y,
  delay: 0,
  time: 0.8,
  ...rest,
});

/** The picture on the easel, as it is seen. */
export const pixelsOf = async (easel: Easel): Promise<ImageData> => {
  easel.present();
  const picture = await createImageBitmap(await easel.snapshot());
  const page = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!page) throw new Error('no 2d canvas to read from');
  page.drawImage(picture, 0, 0);
  return page.getImageData(0, 0, picture.width, picture.height);
};

/** How far one colour lies from another, straight. */
export const far = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
