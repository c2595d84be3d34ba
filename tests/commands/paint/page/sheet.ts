/** A wall to hang pictures on, with captions beneath them. */
export interface Sheet {
  hang(picture: HTMLCanvasElement, left: number, top: number, caption: string): void;
  toPng(): Promise<Blob>;
}

const WALL = '#e7e4dc';
const INK = '#77726a';

/** A sheet of a size in pixels. */
export const createSheet = (width: number, height: number): Sheet => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no memory left for a sheet of this size.');
  context.fillStyle = WALL;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INK;
  context.font = '13px Georgia, serif';
  context.textBaseline = 'top';
  return {
    hang(picture, left, top, caption) {
      context.drawImage(picture, left, top);
      context.fillText(caption, left, top + picture.height + 7, picture.width);
    },
    toPng: () => canvas.convertToBlob({ type: 'image/png' }),
  };
};
