import type { RenderTarget, Texture, WebGLRenderer } from 'pixi.js';
import { type Box, within } from './box.ts';
import { createSheet, type Sheet } from './surface.ts';
import { createTiles, type Rectangle, SIDE } from './tiles.ts';

/** A canvas as it was at one moment: what strokes read, whatever else is painted meanwhile. */
export interface Snapshot {
  readonly sheet: Sheet;
  /** Since the last moment, what lies within a box has changed, in pixels of the sheet. */
  change(box: Box): void;
  changeAll(): void;
  /** The moment is now; but what `spared` boxes touch stays as it was, and is taken another time. */
  take(spared?: readonly Box[]): void;
  destroy(): void;
}

/** A snapshot of `paint`, taken when it is made and brought up to date where something has changed. */
export const createSnapshot = (renderer: WebGLRenderer, paint: Sheet): Snapshot => {
  const sheet = createSheet(paint.area, paint.depth, 'below');
  // The tiles are the whole painting's, or what is spared would not be the same in each of its parts.
  const [beside, above] = [paint.area.left % SIDE, paint.area.top % SIDE];
  const changed = createTiles(paint.area.width + beside, paint.area.height + above);
  const onTiles = (box: Box): Box =>
    within({ left: -beside, top: -above, width: 0, height: 0 }, box);

  // Copied as memory is, not drawn: in software that is many times faster.
  const copy = (from: RenderTarget, to: Texture, places: readonly Rectangle[]) => {
    const { renderTarget, texture } = renderer;
    texture.unbind(to); // Pixi copies into whatever is active if it believes `to` bound already
    for (const [left, top, wide, high] of places) {
      const [x, y] = [Math.max(0, left - beside), Math.max(0, top - above)];
      const [width, height] = [left + wide - beside - x, top + high - above - y];
      renderTarget.copyToTexture(from, to, { x, y }, { width, height }, { x, y });
    }
  };

  const take = (spared: readonly Box[] = []) => {
    const places = changed.take(undefined, spared.map(onTiles));
    copy(paint.both, sheet.colour, places);
    copy(paint.heightOnly, sheet.height, places);
  };

  changed.markAll();
  take();
  return {
    sheet,
    change: (box) => changed.mark(onTiles(box)),
    changeAll: changed.markAll,
    take,
    destroy: sheet.destroy,
  };
};
