import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { type Sketch, vary } from '../sketch.ts';
import { overWall } from './overWall.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** What the field throws back low on the shade: where across it from the sun, how far up, how wide in half widths, how far it glows, and when. */
type Ember = readonly [
  across: readonly [number, number],
  up: readonly [Unit, Unit],
  wide: number,
  glows: Unit,
  stage: Unit,
];

/** A few, more of them towards the sun. */
const EMBERS: readonly Ember[] = [
  [[0.46, 0.3], [0.4, 0.14], 0.09, 0.6, 0.66],
  [[0.3, 0.1], [0.2, 0.12], 0.1, 0.7, 0.7],
  [[0.12, -0.02], [0.34, 0.22], 0.07, 0.5, 0.68],
  [[-0.3, -0.5], [0.3, 0.16], 0.08, 0.35, 0.72],
];

const throwBack = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [across, up, wide, glows, stage]: Ember,
): Sketch => {
  const { path, middle } = overWall(scene, random, stack, across, up);
  const { shade: dark, straw } = scene.key.broken;
  const [, wine = dark[0], , rust = dark[0]] = dark;
  const own = scene.straw(middle, stage);
  const value = own[0] + 0.1 * glows;
  const hot = blend(atValue(rust, value), atValue(straw[0], value), 0.5);
  return {
    path,
    width: vary(wide, 0.2, random) * stack.half,
    brush: 'worked',
    load: blend(own, hot, 0.3 + 0.6 * glows),
    second: blend(own, atValue(wine, own[0] + 0.02), 0.6),
    spread: 0.008,
    body: 0.8,
    hand: 'left',
    stage,
  };
};

/** The embers low on a stack's wall. */
export const layEmbers = (scene: Scene, random: Random, stack: Stack): Sketch[] =>
  EMBERS.map((ember) => throwBack(scene, random, stack, ember));
