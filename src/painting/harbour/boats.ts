import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Rowboat, sketchRowboat } from './rowboat.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#1d362c');
const TEAL = lab('#214440');
const MOSS = lab('#2c4433');
/** How much of a boat the mist has: near, farther off, all but lost. */
const LOST = [0, 0.1, 0.5] as const;

/** The soft dark that a boat stands in, so that its foot melts into the water: how far below its middle, how long and how broad, in its lengths, and how much of it is water. */
const SHADOWS = [
  { down: 0.16, long: 1.1, broad: 0.16, wet: 0.4 },
  { down: 0.3, long: 0.75, broad: 0.22, wet: 0.72 },
] as const;

const layShadow = (
  scene: Scene,
  random: Random,
  { x, y, size }: Pick<Rowboat, 'x' | 'y' | 'size'>,
  lost: number,
): Sketch[] =>
  SHADOWS.map(({ down, long, broad, wet }, i) => {
    const place = [x, y + down * size] as const;
    const water = scene.colour(...place, 0.8);
    return sketchTouch(random, {
      x: place[0],
      y: place[1],
      length: long * size,
      width: broad * size,
      angle: 0,
      bow: 0,
      brush: 'veil',
      load: blend(scene.dark(TEAL), water, wet + (1 - wet) * lost),
      second: water,
      stage: 0.78 + 0.01 * i,
      hand: 'left',
      body: 0.4,
    });
  });

/** One boat near, a second behind it, a third all but lost. */
export const sketchBoats = (scene: Scene): readonly Sketch[] =>
  scene.boats.flatMap((boat, far) => {
    const random = scene.randomFor(`boat ${far}`);
    const water = scene.colour(boat.x, boat.y + 0.02, 0.8);
    const lost = LOST[far] ?? 0.6;
    const paints = {
      dark: blend(scene.dark(blend(HULL, MOSS, 0.5 * random())), water, lost),
      cool: blend(scene.dark(TEAL), water, lost),
      moss: blend(scene.dark(MOSS), water, lost),
      water,
    };
    return [
      ...layShadow(scene, random, boat, lost),
      ...sketchRowboat(random, { ...boat, facing: scene.side < 0 ? 1 : -1 }, paints, far),
    ];
  });
