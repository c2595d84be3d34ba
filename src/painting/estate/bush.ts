import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { COOL, type Leafage } from './leaves.ts';
import { pick } from './light.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** A touch without its place. */
type Style = Omit<WristTouch, 'x' | 'y' | 'length' | 'angle' | 'bow'>;

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

/** A place of a bush; at its foot where nothing is said. */
interface Spot {
  readonly x: number;
  readonly y?: number;
}

/** How much later what stands before the house is begun. */
const BEFORE: Unit = 0.34;

/** The way to the light from a bush's middle, in radians. */
export const sunny = ({ sun }: Scene): number => -Math.PI / 2 + sun * 0.8;

/** The paint of leaves that face the light so much, −1 to 1: in the sun, in their own colour or the sky's, deep. */
export const leavesFacing = (
  scene: Scene,
  random: Random,
  { deep, middle, lit }: Leafage,
  facing: number,
): Lab => {
  const turned = facing + 0.5 * wobble(random);
  if (turned > 0.22) return blend(pick(scene, middle, random), pick(scene, lit, random), random());
  if (turned > -0.15) return pick(scene, middle, random);
  const shaded = pick(scene, deep, random);
  return random() < 0.4 ? blend(shaded, pick(scene, COOL, random), 0.55) : shaded;
};

/** How deep in a cypress a place is hidden by it. */
const BEHIND = 0.2;

/** Whether the house or a cypress will stand before a place. */
export const isBehind = (scene: Scene, x: number, y: number): boolean =>
  scene.built(x, y) || scene.spires(x, y) > BEHIND;

/** When a place of a bush is begun: what a cypress hides of it before that is raised, what stands before the house after its walls. */
export const begunOf = (scene: Scene, bush: Bush, { x, y = bush.foot }: Spot): Unit => {
  if (bush.isBefore) return STAGES.planted + BEFORE;
  return isBehind(scene, x, y) ? STAGES.screened : STAGES.planted;
};

/** Whether nothing stands before a place of a bush. */
export const isSeen = (scene: Scene, bush: Bush, { x, y = bush.foot }: Spot): boolean =>
  bush.isBefore === true || !isBehind(scene, x, y);

/** How it is painted: the same wherever the hand goes. */
const OWN = { hand: 'left', spread: 0.006 } as const;

/** A bush's paint in the air that lies before it, laid as all of it is. */
export const leafStyle = <T extends Style>(
  scene: Scene,
  { far }: Bush,
  [x, y]: Point,
  style: T,
): T => {
  const air = scene.open(x, y, style.stage);
  const load = blend(style.load, air, far);
  return { ...OWN, ...style, load, second: blend(style.second, air, far) };
};

/** A touch of a bush, in the air that lies before it; none where something stands before. */
export const leaf = (scene: Scene, random: Random, bush: Bush, touch: WristTouch): Sketch[] =>
  touch.stage > STAGES.walls && !isSeen(scene, bush, touch)
    ? []
    : [sketchTouch(random, leafStyle(scene, bush, [touch.x, touch.y], touch))];
