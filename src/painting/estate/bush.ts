import type { Random } from '../../random.ts';
import { clamp, type Point, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Leafage } from './leaves.ts';
import type { Scene } from './scene.ts';

/** A bush or a tree's round crown: the middle of its foot, half its width, its height and its paints. */
export interface Bush {
  readonly x: number;
  readonly foot: number;
  readonly half: number;
  readonly tall: number;
  readonly leafage: Leafage;
  /** How far off it is: how much of the air lies before it. */
  readonly far: Unit;
  /** Whether it stands before the house. */
  readonly isBefore?: boolean;
}

/** The way to the light from a bush's middle, in radians. */
export const sunny = ({ sun }: Scene): number => -Math.PI / 2 + sun * 0.8;

/** A place of a bush, `turn` round its middle and `out` to its outline, which is uneven. */
export const onBush = (
  scene: Scene,
  { x, foot, half, tall }: Bush,
  turn: number,
  out: number,
): Point => {
  const uneven = 0.78 + 0.44 * scene.swell(x * 3 + Math.cos(turn), Math.sin(turn), 1.1, 1.1, 57);
  return [
    x + Math.cos(turn) * out * half * uneven,
    foot - tall * 0.5 + Math.sin(turn) * out * tall * 0.5 * (turn < 0 ? uneven : 1),
  ];
};

/** The paint of leaves that face the light so much, −1 to 1: three values. */
export const leavesFacing = (
  random: Random,
  { deep, middle, lit }: Leafage,
  facing: number,
): Lab => {
  const turned = facing + 0.3 * wobble(random);
  if (turned > 0.3) return blend(choose(middle, random), choose(lit, random), clamp(0.3 + turned));
  return blend(choose(middle, random), choose(deep, random), clamp(0.35 - 1.5 * turned));
};

/** From then on the house stands. */
const BUILT = 0.31;

/** A touch of a bush, in the air that lies before it; none where the house stands before. */
export const leaf = (
  scene: Scene,
  random: Random,
  { far, isBefore = false }: Bush,
  t: WristTouch,
): Sketch[] => {
  if (!isBefore && t.stage > BUILT && scene.built(t.x, t.y)) return [];
  const air = (isBefore ? scene.colour : scene.open)(t.x, t.y, t.stage);
  return [
    sketchTouch(random, {
      hand: 'left',
      spread: 0.006,
      ...t,
      load: blend(t.load, air, far),
      second: blend(t.second, air, far),
    }),
  ];
};
