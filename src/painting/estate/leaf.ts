import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Leafage } from './leaves.ts';
import type { Scene } from './scene.ts';

/** A clump of leaves, seen as a ball. */
export interface Clump {
  readonly x: number;
  readonly y: number;
  readonly round: number;
}

/** A mass of foliage: its clumps, its paints, how far off it is (the air between), and the length of a touch in it. */
export interface Foliage {
  readonly clumps: readonly Clump[];
  readonly leafage: Leafage;
  readonly far: Unit;
  readonly size: number;
  /** Whether it stands before the house. */
  readonly isBefore?: boolean;
}

/** From then on the house stands. */
const BUILT = 0.31;

/** A touch of a mass of foliage, in the air that lies before it; none where something stands before. */
export const leaf = (
  scene: Scene,
  random: Random,
  { far, isBefore = false }: Foliage,
  t: Omit<WristTouch, 'hand' | 'brush'> & Partial<WristTouch>,
): Sketch[] => {
  if (!isBefore && t.stage > BUILT && scene.built(t.x, t.y)) return [];
  const air = (isBefore ? scene.colour : scene.open)(t.x, t.y, t.stage);
  return [
    sketchTouch(random, {
      brush: 'worked',
      hand: 'left',
      spread: 0.006,
      ...t,
      load: blend(t.load, air, far),
      second: blend(t.second, air, far),
    }),
  ];
};
