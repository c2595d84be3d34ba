import type { RenderTarget, Texture, WebGLRenderer } from 'pixi.js';
import type { Box } from './box.ts';
import { createSheet, type Sheet } from './surface.ts';
import { createTiles, type Rectangle } from './tiles.ts';

/** A canvas as it was at one moment: what strokes read, whatever else is painted meanwhile. */
export interface Snapshot {
  readonly sheet: Sheet;
  /** Since the last moment, what lies within a box has changed, in pixels of the sheet. */
  change(box: Box): void;
  changeAll(): void;
  /** The moment is now. */
  take(): void;
  destroy(): void;
}

/** A snapshot of `paint`, taken when it is made and brought up to date where something has changed. */
export const createSnapshot = (renderer: WebGLRenderer, paint: Sheet): Snapshot => {
  const sheet = createSheet(paint.area, paint.depth, 'below');
  const changed = createTiles(paint.area.width, paint.area.height);

  // Copied as memory is, not drawn: in software that is many times faster.
  const copy = (from: RenderTarget, to: Texture, places: readonly Rectangle[]) => {
    const { renderTarget, texture } = renderer;
    texture.unbind(to); // Pixi copies into whatever is active if it believes `to` bound already
    for (const [x, y, width, height] of places) {
      renderTarget.copyToTexture(from, to, { x, y }, { width, height }, { x, y });
    }
  };

  const take = () => {
    const places = changed.take();
    copy(paint.both, sheet.colour, places);
    copy(paint.heightOnly, sheet.height, places);
  };

  changed.markAll();
  take();
  return {
    sheet,
    change: changed.mark,
    changeAll: changed.markAll,
    take,
    destroy: sheet.destroy,
  };
};
