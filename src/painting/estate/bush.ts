import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { COOL, type Leafage } from './leaves.ts';
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

/** The paint of leaves that face the light so much, −1 to 1: in the sun, in their own colour or the sky's, deep. */
export const leavesFacing = (
  random: Random,
  { deep, middle, lit }: Leafage,
  facing: number,
): Lab => {
  const turned = facing + 0.5 * wobble(random);
  if (turned > 0.4) return blend(choose(middle, random), choose(lit, random), random());
  if (turned > -0.15) return choose(middle, random);
  return random() < 0.25 ? choose(COOL, random) : choose(deep, random);
};

/** From then on the house stands. */
const BUILT = 0.31;

/** Whether the house or a cypress stands before a place. */
const isHidden = (scene: Scene, { x, y }: WristTouch): boolean =>
  scene.built(x, y) || scene.spires(x, y) > 0.2;

/** A touch of a bush, in the air that lies before it; none where something stands before. */
export const leaf = (
  scene: Scene,
  random: Random,
  { far, isBefore = false }: Bush,
  t: WristTouch,
): Sketch[] => {
  if (!isBefore && t.stage > BUILT && isHidden(scene, t)) return [];
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

/** When a bush is begun: what stands before the house follows it. */
export const begunAt = ({ isBefore = false }: Bush): number => (isBefore ? 0.6 : 0.25);
