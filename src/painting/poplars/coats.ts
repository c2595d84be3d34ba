import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { LAYERS, type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** The first two coats of any picture, quieter: what varies here is warm and cool, not hue. */
const LAY_IN = LAYERS.filter(({ brush }) => brush === 'wash').map((layer) => ({
  ...layer,
  spread: layer.spread * 0.4,
}));

/** Broad sweeps, then smaller touches where a passage is worked over again. */
const COATS: readonly Layer[] = [
  ...LAY_IN,
  {
    brush: 'sweep',
    spacing: 0.066,
    width: 0.085,
    length: 0.2,
    stages: [0.17, 0.34],
    twist: 0.6,
    spread: 0.006,
    worked: 1,
  },
  {
    brush: 'scumble',
    spacing: 0.05,
    width: 0.046,
    length: 0.1,
    stages: [0.32, 0.54],
    twist: 0.5,
    spread: 0.01,
    worked: 0.7,
  },
  {
    brush: 'worked',
    spacing: 0.034,
    width: 0.02,
    length: 0.062,
    stages: [0.46, 0.84],
    twist: 0.9,
    spread: 0.012,
    worked: 0.4,
    contrast: 0.02,
    gathers: 0.9,
  },
];

const moved = (path: Sketch['path'], down: number): Sketch['path'] => {
  const [a, b, c, d] = path.map(([x, y]): Point => [x, y + down]) as [Point, Point, Point, Point];
  return [a, b, c, d];
};

/** A touch of the water, kept below its edge, no two by as much. */
const sink = (scene: Scene, random: Random, sketch: Sketch): Sketch => {
  const [x] = middleOf(sketch.path);
  const over = scene.shore(x) - Math.min(sketch.path[0][1], sketch.path[3][1]);
  const down = over + 0.05 * random() ** 2;
  return over > 0 ? { ...sketch, path: moved(sketch.path, down) } : sketch;
};

/** A touch of what is beyond the water: under a crown it is there before it, or not at all. */
const setBehind = (scene: Scene, random: Random, sketch: Sketch): readonly Sketch[] => {
  const places = [sketch.path[0], middleOf(sketch.path), sketch.path[3]];
  const [x, y] = middleOf(sketch.path);
  if (sketch.stage > 0.16 && y > scene.rim(x) - 0.2 * sketch.width) return [];
  const isCovered = places.some(([x, y]) => scene.nearby(x, y) ?? scene.distant(x, y));
  if (isCovered && sketch.stage > 0.34) return [];
  return [
    {
      ...sketch,
      second: blend(sketch.load, sketch.second, 0.5),
      spread: Math.min(sketch.spread, 0.008),
      stage: isCovered ? 0.06 + 0.1 * random() : sketch.stage,
      // A touch of the sky that sang out would be a blot.
      hand: 'left',
    },
  ];
};

/** The coats: the sky as if nothing stood before it, and the water below its edge; crowns and bank are drawn. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('coats');
  return layField(scene, 'poplars', COATS).flatMap((sketch) => {
    const [x, y] = middleOf(sketch.path);
    if (y < scene.shore(x)) return setBehind(scene, random, sketch);
    return [sketch.stage < 0.1 ? sketch : sink(scene, random, sketch)];
  });
};
