import { clamp, mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, type Hues, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** A mass that runs all along the horizon, between two lines. */
export interface Band {
  top(x: number): number;
  foot(x: number): number;
  colour(x: number, y: number, stage: Unit): Lab;
  readonly broken: Hues;
}

/** How a coat of one is laid. */
export interface BandCoat {
  readonly name: string;
  /** How many touches it has on a canvas of 16:10. */
  readonly many: number;
  readonly length: number;
  /** How wide they are, in heights of the canvas; where the band is lower, they are narrower. */
  readonly width: number;
  readonly loose: number;
  /** How far they keep off a stack, in half widths: one that came late would drag its dark along. */
  readonly clear: number;
  readonly stages: readonly [Unit, Unit];
  readonly brushes: readonly [BrushName, ...BrushName[]];
}

/** A band in broad soft touches along it, from its foot to its upper edge, that run into one another: one wet mass. */
export const layBand = (scene: Scene, band: Band, coat: BandCoat): Sketch[] => {
  const random = scene.randomFor(coat.name);
  const { format, scale } = scene;
  const count = Math.round((coat.many * format) / (1.6 * scale));
  const places = Array.from({ length: count }).flatMap((_, turn): number[] => {
    const x = (format * (turn + 0.5)) / count;
    // Where it is high, more is to be covered.
    const more = Math.ceil((band.foot(x) - band.top(x)) / (0.8 * coat.width * scale));
    return Array.from({ length: clamp(more, 1, 5) }, () => x + (format * wobble(random)) / count);
  });
  return places.flatMap((x): Sketch[] => {
    const [top, foot] = [band.top(x), band.foot(x)];
    const width = Math.min(vary(coat.width, 0.2, random) * scale, 0.9 * (foot - top));
    const y = mix(top + 0.45 * width, foot - 0.4 * width, random());
    const length = vary(coat.length, 0.25, random) * scale;
    const isHidden = [-0.5, -0.25, 0, 0.25, 0.5].some((end) =>
      scene.stackAt(x + end * length, y, coat.clear),
    );
    if (width < 0.006 * scale || isHidden) return [];
    const stage = mix(...coat.stages, random());
    const load = band.colour(x, y, stage);
    const hue = atValue(choose(band.broken, random), load[0]);
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width,
        angle: coat.loose * wobble(random),
        bow: -0.05 * random(),
        brush: choose(coat.brushes, random),
        load: blend(load, hue, 0.16 * random()),
        second: blend(load, hue, 0.35),
        stage,
        hand: 'left',
        body: 0.5,
        spread: 0.006,
      }),
    ];
  });
};
