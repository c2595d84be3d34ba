import type { Hanging } from '../hanging.ts';

/** A wall to hang pictures on, with captions beneath them. */
export interface Sheet {
  hang(picture: HTMLCanvasElement, hanging: Hanging): void;
  toPng(): Promise<Blob>;
}

const WALL = '#e7e4dc';
const INK = '#77726a';
const FRAME = '#fffffff0';

/** A sheet of a size in pixels. */
export const createSheet = (width: number, height: number): Sheet => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no memory left for a sheet of this size.');
  context.fillStyle = WALL;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INK;
  context.strokeStyle = FRAME;
  context.imageSmoothingQuality = 'high';
  context.font = '13px Georgia, serif';
  context.textBaseline = 'top';
  return {
    hang(picture, { left, top, width, height, caption, framed, ...hanging }) {
      const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
      const part = hanging.part ?? whole;
      const source = [part.left, part.top, part.width, part.height] as const;
      context.drawImage(picture, ...source, left, top, width, height);
      context.fillText(caption, left, top + height + 7, width);
      if (framed === undefined) return;
      const by = width / part.width;
      const corner = [left + (framed.left - part.left) * by, top + (framed.top - part.top) * by];
      context.strokeRect(corner[0] ?? 0, corner[1] ?? 0, framed.width * by, framed.height * by);
    },
    toPng: () => canvas.convertToBlob({ type: 'image/png' }),
  };
};
