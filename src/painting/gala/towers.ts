import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK, ZINC } from './stone.ts';

/** The towers: each a dark block pulled up from the water, a roof leaned in from both sides. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const x = scene.across(at);
    const size = scene.size(at) * scene.scale;
    const [top, foot] = [scene.cornice(x), scene.waterline(x)];
    const ridge = scene.roof(x) - top;
    const dark = blend(scene.colour(x, top + 0.05, 0.5), DARK, 0.45);
    const touch = (
      [dx0, y0]: Point,
      [dx1, y1]: Point,
      width: number,
      rest: Partial<Sketch> = {},
    ): Sketch => {
      return {
        path: sampled((t) => [x + mix(dx0, dx1, t) * size, mix(y0, y1, t)]),
        width: width * size * vary(1, 0.1, random),
        brush: 'wash',
        load: shade(dark, 0.015 * wobble(random)),
        second: dark,
        stage: 0.44 + 0.08 * random(),
        hand: 'left',
        body: 0.35,
        spread: 0.006,
        ...rest,
      };
    };
    const stray = () => 0.006 * wobble(random);
    const lean = [0.14, 0.42, 0.68, 0.86];
    return [
      touch([-0.085, mix(top, foot, 0.3)], [0.085, mix(top, foot, 0.32)], 0.11, { stage: 0.2 }),
      ...[-0.064, -0.02, 0.022, 0.066].map((dx) =>
        touch([dx, top + 0.02 * size], [dx + stray(), foot + 0.05 * random()], 0.066, {
          stage: 0.21 + 0.05 * random(),
        }),
      ),
      // The roof leans in: sweeps that lie half on one another, begun from either side.
      ...lean.map((up, i) => {
        const half = (mix(0.086, 0.044, up) + stray()) * (i % 2 ? -1 : 1);
        const y = top + up * ridge;
        return touch([-half, y + stray()], [half, y], 0.056, { stage: 0.22 + 0.016 * i });
      }),
      ...[-1, 1].map((side) =>
        touch([0.072 * side, top + 0.01], [0.04 * side, top + 0.8 * ridge], 0.044, {
          stage: 0.29 + 0.02 * random(),
        }),
      ),
      touch([0.092, top + 0.014 * size], [-0.09, top + 0.016 * size], 0.036, { stage: 0.3 }),
      touch([0.03 * scene.side, top + 0.9 * ridge], [0.07 * scene.side, top + 0.2 * ridge], 0.03, {
        stage: 0.44,
        brush: 'scumble',
        load: blend(dark, ZINC, 0.4),
      }),
    ];
  });
};
