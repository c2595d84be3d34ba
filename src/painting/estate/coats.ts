import type { Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { LAYERS, type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** The first two coats of any picture, quieter: what varies here is warm and cool, not hue. */
const LAY_IN = LAYERS.filter(({ brush }) => brush === 'wash').map((layer) => ({
  ...layer,
  twist: layer.twist * 0.6,
  spread: layer.spread * 0.5,
}));

const rubbed = (
  width: number,
  length: number,
  stages: Layer['stages'],
  rest: Partial<Layer>,
): Layer => ({
  brush: 'scumble',
  spacing: width * 0.9,
  width,
  length,
  stages,
  twist: 0.25,
  spread: 0.005,
  worked: 0.9,
  ...rest,
});

/** The sky: broad veils that run together, and no touch that stands out of them. */
const SKY: readonly Layer[] = [
  ...LAY_IN,
  rubbed(0.1, 0.22, [0.16, 0.34], { spacing: 0.072, worked: 1 }),
  rubbed(0.11, 0.26, [0.3, 0.5], { brush: 'veil', spacing: 0.075 }),
  rubbed(0.045, 0.1, [0.34, 0.56], { spacing: 0.06, worked: 0.45 }),
  rubbed(0.075, 0.2, [0.46, 0.7], { brush: 'veil', worked: 0.6 }),
];

/** The land: a rubbed coat under the touches that are drawn. */
const LAND: readonly Layer[] = [
  ...LAY_IN,
  rubbed(0.055, 0.11, [0.14, 0.24], { spread: 0.016, twist: 0.35, worked: 0.6 }),
];

/** The coats of sky and land, each kept to its own; none over house and trees, which are drawn. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const below = ({ path, width }: Sketch) =>
    Math.min(...[path[0], middleOf(path), path[3]].map(([x, y]) => y - scene.ridge(x))) / width;
  const isSky = (sketch: Sketch) =>
    below(sketch) < -0.1 && middleOf(sketch.path)[1] < scene.horizon;
  const isLand = (sketch: Sketch) => below(sketch) > 0.42;
  const isTaken = ([x, y]: Point) => scene.built(x, y) || scene.planted(x, y) > 0.1;
  const isFree = ({ path, width, stage }: Sketch) => {
    const [x, y] = middleOf(path);
    const sides = [-0.45, 0.45].flatMap((side): Point[] => [
      [x + side * width, y],
      [x, y + side * width],
    ]);
    return stage < 0.31 || ![path[0], path[3], ...sides].some(isTaken);
  };
  const veiled = (sketch: Sketch): Sketch => ({
    ...sketch,
    brush: sketch.brush === 'filbert' ? 'scumble' : sketch.brush,
    second: blend(sketch.load, sketch.second, 0.4),
  });
  return [
    ...layField(scene, 'sky', SKY)
      .filter((sketch) => isSky(sketch) && isFree(sketch))
      .map(veiled),
    ...layField(scene, 'land', LAND).filter((sketch) => isLand(sketch) && isFree(sketch)),
  ];
};
