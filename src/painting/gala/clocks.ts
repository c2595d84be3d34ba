import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import type { Pavilion } from './pavilion.ts';
import type { Scene } from './scene.ts';

/** A clock's face by its own lamp. */
const FACE = lab('#e2c69c');

/** The near pavilion's clock: one warm touch, hardly more than its stone. */
export const setClock = (
  scene: Scene,
  random: Random,
  { at, half, isNear }: Pavilion,
): Sketch[] => {
  if (!isNear) return [];
  const x = scene.across(at);
  const y = mix(scene.cornice(x), scene.wallTop(x), 0.2);
  const wall = scene.colour(x, y, 0.6);
  return [
    {
      path: comma(x, y, 0.36 * half, 0.5 + 0.6 * random(), 0.1),
      width: 0.36 * half,
      brush: 'filbert',
      load: blend(wall, scene.evening.flame(FACE), 0.36),
      second: wall,
      hand: 'left',
      stage: 0.72,
      body: 0.5,
      spread: 0.006,
    },
  ];
};
