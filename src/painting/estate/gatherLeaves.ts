import type { Random } from '../../random.ts';
import { clamp, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Clump, type Foliage, leaf } from './leaf.ts';
import type { Leafage } from './leaves.ts';
import type { Scene } from './scene.ts';

/** The paint of a place that faces the light so much, −1 to 1. */
const paintOf = (random: Random, { deep, middle, lit }: Leafage, facing: number): Lab => {
  if (facing > 0.2)
    return blend(choose(middle, random), choose(lit, random), clamp(facing + 0.3 * random()));
  return blend(choose(middle, random), choose(deep, random), clamp(0.3 - 1.3 * facing));
};

/** How a company of leaves is laid: where it gathers, what its paint is, when. */
interface Company {
  readonly turn: number;
  readonly out: number;
  readonly facing: number;
  readonly begun: Unit;
  readonly count: number;
  readonly size: number;
}

/** A company of short touches of one paint, close together on a clump and turning with it. */
export const gatherLeaves = (
  scene: Scene,
  random: Random,
  mass: Foliage,
  clump: Clump,
  { turn, out, facing, begun, count, size }: Company,
): Sketch[] => {
  const load = paintOf(random, mass.leafage, facing);
  const second = paintOf(random, mass.leafage, facing - 0.25);
  return Array.from({ length: count }, (_, i) => {
    const at = turn + 0.75 * wobble(random);
    const far = clump.round * clamp(out + 0.3 * wobble(random), 0, 0.86);
    const length = vary(size, 0.4, random);
    return leaf(scene, random, mass, {
      x: clump.x + Math.cos(at) * far,
      y: clump.y + Math.sin(at) * far * 0.88,
      length,
      width: length * (0.5 + 0.25 * random()),
      angle: at + Math.PI / 2 + 0.5 * wobble(random),
      bow: 0.15 + 0.2 * wobble(random),
      load: [load[0] + 0.015 * wobble(random), load[1], load[2]],
      second,
      stage: begun + 0.006 * i,
      hand: 'right',
      body: 0.3 + 0.5 * clamp(facing) * random(),
    });
  }).flat();
};
