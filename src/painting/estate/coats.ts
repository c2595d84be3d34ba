import { blend } from '../colour.ts';
import { LAYERS, type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { leavesFree } from './leavesFree.ts';
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

/** The sky: large sweeps that run together, and one passage worked over again. */
const SKY: readonly Layer[] = [
  ...LAY_IN,
  rubbed(0.12, 0.28, [0.16, 0.32], { brush: 'sweep', spacing: 0.08, twist: 0.7, worked: 1 }),
  rubbed(0.14, 0.3, [0.3, 0.5], { brush: 'sweep', spacing: 0.11, twist: 0.7 }),
  rubbed(0.06, 0.15, [0.4, 0.62], { brush: 'sweep', spacing: 0.07, worked: 0.6, gathers: 1 }),
];

/** The land: a rubbed coat under the touches that are drawn. */
const LAND: readonly Layer[] = [
  ...LAY_IN,
  rubbed(0.055, 0.11, [0.14, 0.24], { spread: 0.016, twist: 0.35, worked: 0.6 }),
];

/** The coats of sky and land, each kept to its own; on the land none over house and trees, which are drawn. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const below = ({ path, width }: Sketch) =>
    [path[0], middleOf(path), path[3]].map(([x, y]) => (y - scene.ridge(x)) / width);
  const isSky = (sketch: Sketch) =>
    Math.max(...below(sketch)) < (sketch.stage < 0.16 ? 0.5 : -0.36) &&
    middleOf(sketch.path)[1] < scene.horizon;
  const isLand = (sketch: Sketch) => Math.min(...below(sketch)) > 0.42;
  const isFree = leavesFree(scene);
  // What a sweep mixes on its way is sky, also where it grazes the mountain.
  const sky: Scene['colour'] = (x, y, stage) =>
    scene.open(x, Math.min(y, scene.ridge(x) - 0.01), stage);
  const veiled = (sketch: Sketch): Sketch => ({
    ...sketch,
    brush: sketch.brush === 'filbert' ? 'scumble' : sketch.brush,
    second: blend(sketch.load, sketch.second, 0.4),
    spread: Math.min(sketch.spread, 0.005),
    // A sweep that sang out would be a blot.
    hand: sketch.brush === 'sweep' ? 'left' : sketch.hand,
  });
  return [
    ...layField({ ...scene, colour: sky }, 'sky', SKY)
      .filter((sketch) => isSky(sketch) && isFree(sketch))
      .map(veiled),
    ...layField(scene, 'land', LAND).filter((sketch) => isLand(sketch) && isFree(sketch)),
  ];
};
