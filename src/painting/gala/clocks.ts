import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import type { Pavilion } from './pavilion.ts';
import type { Scene } from './scene.ts';

/** A clock's face by its own lamp, and the stone about it. */
const FACE = lab('#e2c69c');
const FRAME = lab('#a2939c');

/** A pavilion's clock, hardly more than its stone: half its frame found, and one warm touch within. */
export const setClock = (scene: Scene, random: Random, pavilion: Pavilion): Sketch[] => {
  const { at, half, isNear } = pavilion;
  const x = scene.across(at);
  const y = mix(scene.cornice(x), scene.wallTop(x), 0.2);
  const radius = 0.44 * half;
  const wall = scene.colour(x, y, 0.6);
  const face = scene.evening.flame(FACE);
  const rest = { second: wall, hand: 'left', spread: 0.006 } as const;
  const frame: Sketch = {
    path: arc(x, y, radius, scene.outward > 0 ? -2.6 : -0.6, scene.outward > 0 ? 3 : -3),
    width: 0.34 * radius,
    brush: 'worked',
    load: blend(wall, scene.evening.unlit(FRAME), isNear ? 0.45 : 0.25),
    stage: 0.7,
    body: 0.4,
    ...rest,
  };
  const lit: Sketch = {
    path: comma(x, y, 1.2 * radius, 0.5 + 0.6 * random(), 0.1),
    width: 1.3 * radius,
    brush: 'filbert',
    load: blend(wall, face, isNear ? 0.62 : 0.3),
    stage: 0.72,
    body: 0.5,
    ...rest,
  };
  return [frame, lit];
};
