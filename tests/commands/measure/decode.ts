import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { Pixels } from './lab.ts';

/** The share of the longer side that is left out around a picture: photographs of paintings end in their frames. */
const RIM = 0.01;

/** Reads a picture in any format that the browser knows, without its outermost rim; colour profiles are not heeded. */
export const decode = async (page: Page, file: string): Promise<Pixels> => {
  const bytes = await readFile(file, 'base64');
  const { rgb, ...size } = await page.evaluate(
    async ([packed, rim]) => {
      const blob = await (await fetch(`data:application/octet-stream;base64,${packed}`)).blob();
      const picture = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
      const inset = Math.round(rim * Math.max(picture.width, picture.height));
      const [width, height] = [picture.width - 2 * inset, picture.height - 2 * inset];
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('There is no memory left to read the picture with.');
      context.drawImage(picture, -inset, -inset);
      const { data } = context.getImageData(0, 0, width, height);
      const three = data.filter((_, i) => i % 4 !== 3);
      const reader = new FileReader();
      reader.readAsDataURL(new Blob([three]));
      await new Promise((done) => reader.addEventListener('load', done));
      return { width, height, rgb: String(reader.result).replace(/^.*,/, '') };
    },
    [bytes, RIM] as const,
  );
  return { ...size, rgb: Buffer.from(rgb, 'base64') };
};
