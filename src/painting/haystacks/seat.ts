import { mix, type Point, type Unit } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** A broad level pull along a stack's foot: from where to where across it from the sun, how far below its foot and how wide in half widths, how far its paint is the shadow's (0 the stack's own dark), and when. */
interface Pull {
  readonly across: readonly [number, number];
  readonly below: number;
  readonly wide: number;
  readonly cast: Unit;
  readonly stage: Unit;
}

/** The first at once, or it would hang in the air; the last over the ends of its straw; on the side away from the sun they run on into its shadow. */
const PULLS: readonly Pull[] = [
  { across: [0.5, -0.5], below: -0.05, wide: 0.2, cast: 0.15, stage: 0.026 },
  { across: [-0.1, -0.95], below: -0.03, wide: 0.22, cast: 0.4, stage: 0.03 },
  { across: [0.68, 0], below: -0.03, wide: 0.12, cast: 0.1, stage: 0.4 },
  { across: [0.25, -0.6], below: -0.015, wide: 0.13, cast: 0.25, stage: 0.62 },
  { across: [-0.35, -0.95], below: -0.02, wide: 0.16, cast: 0.6, stage: 0.72 },
  { across: [0.3, -0.5], below: 0.085, wide: 0.12, cast: 0.95, stage: 0.8 },
  { across: [-0.25, -0.98], below: 0.06, wide: 0.15, cast: 1, stage: 0.84 },
];

/** What seats a stack on the ground: a few broad pulls of its dark and of its shadow's paint. */
export const seatStack = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`seat ${i}`);
  const { key, horizon, sun } = scene;
  return PULLS.map(({ across, below, cast, stage, wide }): Sketch => {
    const width = vary(wide, 0.12, random) * stack.half;
    const path = sampled((share): Point => {
      const at = mix(...across, share) * sun;
      const { x, y } = placeOf({ stack, rise: 0, across: at }, horizon);
      return [x, y + (below + 0.01 * wobble(random)) * stack.half];
    });
    const [x, y] = path[1];
    const ground = scene.meadow(x, y + width, stage);
    const dark = gradient(key.stack, 0.1 + 0.08 * random());
    const load = blend(dark, ground, cast);
    const hue = choose(cast > 0.5 ? key.broken.shadow : key.broken.shade, random);
    return {
      path,
      width,
      brush: cast > 0.5 ? 'wash' : 'worked',
      load,
      second: blend(load, atValue(hue, load[0] + 0.02), 0.4),
      spread: 0.006,
      body: cast > 0.5 ? 3 : 0.6,
      hand: 'left',
      stage: stage + 0.01 * random(),
    };
  });
};
