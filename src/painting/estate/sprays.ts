import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { type Bush, leaf, sunny } from './bush.ts';
import type { Lobe } from './lobes.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** How broad a leaf's touch is, in sheets' scales, and how many times longer; one that is set down again and again is longer yet. */
const LEAF = { broad: [0.0055, 0.016], long: [1.4, 2.6], run: [2, 3.4] } as const;

/** How many touches a family of leaves has. */
const FAMILY = [3, 5] as const;

/** A family of leaves at a place of a lobe: a handful of touches over one another, one load, one way. */
const gather = (
  scene: Scene,
  random: Random,
  bush: Bush,
  [x, y]: Point,
  angle: number,
  paint: Pick<WristTouch, 'load' | 'second' | 'stage' | 'hand'>,
): Sketch[] => {
  const { scale } = scene;
  const count = Math.round(mix(...FAMILY, random()));
  return Array.from({ length: count }, (_, i) => {
    const isRun = random() < 0.4;
    const [short, long] = isRun ? LEAF.run : LEAF.long;
    const width = mix(...LEAF.broad, random() ** 1.6) * scale;
    const aside = (i - (count - 1) / 2) * 0.55 * width;
    const ahead = 0.6 * width * wobble(random);
    return leaf(scene, random, bush, {
      x: x - Math.sin(angle) * aside + Math.cos(angle) * ahead,
      y: y + Math.cos(angle) * aside + Math.sin(angle) * ahead,
      length: mix(short, long, random()) * width,
      width,
      angle: angle + 0.35 * wobble(random),
      brush: isRun ? 'run' : choose(['worked', 'filbert', 'dab'], random),
      ...paint,
      load: shade(paint.load, 0.025 * wobble(random)),
      stage: paint.stage + 0.006 * i,
      body: 0.5,
    });
  }).flat();
};

/** Leaves in the sun, in one or two families on a lobe's upper side. */
export const setLights = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const [sunX, sunY] = [Math.cos(sunny(scene)), Math.sin(sunny(scene))];
  const { lit, middle } = bush.leafage;
  return Array.from({ length: Math.round(0.4 + (30 * lobe.half) / scene.scale) }).flatMap(() => {
    const at: Point = [
      lobe.x + (0.3 * sunX + 0.3 * wobble(random)) * lobe.half,
      lobe.y + (0.3 * sunY + 0.2 * wobble(random)) * lobe.half,
    ];
    return gather(scene, random, bush, at, sunny(scene) + UPRIGHT + 0.7 * wobble(random), {
      load: blend(choose(lit, random), choose(middle, random), 0.55 * random()),
      second: choose(middle, random),
      stage: STAGES.planted + 0.34 + 0.12 * random(),
      hand: 'right',
    });
  });
};
