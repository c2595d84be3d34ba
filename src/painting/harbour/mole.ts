import { mix, smoothstep, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { line } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** Where the mole begins, beyond the harbour's mouth along the quay. */
const BEGINS = 0.09;
/** How far above and below the horizon its top and its waterline lie, in heights of things. */
const TOP = 0.012;
const FOOT = [0.046, 0.07] as const;

/** A pull along the mole: about which place on it, how far down from its top (0) to its waterline (1), how long and how broad it is, in sheets' scales, how much of it is the mist's, and what with. */
interface Pull {
  readonly at: Unit;
  readonly down: number;
  readonly long: number;
  readonly broad: number;
  readonly lost: Unit;
  readonly brush: BrushName;
}

/** One veiled mass: what rises over it is nearly gone, and its body is pulled together broadly. */
const PULLS: readonly Pull[] = [
  { at: 0.62, down: -0.5, long: 0.42, broad: 0.06, lost: 0.66, brush: 'sweep' },
  { at: 0.8, down: 0.15, long: 0.5, broad: 0.07, lost: 0.48, brush: 'sweep' },
  { at: 0.48, down: 0.25, long: 0.44, broad: 0.056, lost: 0.38, brush: 'veil' },
  { at: 0.76, down: 0.6, long: 0.5, broad: 0.05, lost: 0.3, brush: 'sweep' },
  { at: 0.34, down: 0.5, long: 0.32, broad: 0.044, lost: 0.38, brush: 'sweep' },
  { at: 0.6, down: 0.65, long: 0.4, broad: 0.045, lost: 0.3, brush: 'veil' },
];

/** A place on the mole: its head 0, the canvas's edge 1. */
export const onMole = ({ across, mouth }: Scene, share: Unit): number =>
  across(mix(mouth + BEGINS, 1, share));

/** How much of a place on the mole is the mist's: its head stands out, and it is lost inland. */
export const mistOn = (share: Unit): Unit => mix(0, 0.36, smoothstep(0.3, 1, share));

/** The height of its top, in canvas units. */
export const moleTop = ({ horizon, rise }: Scene): number => horizon - TOP * rise;

/** The height of its waterline below a place across the canvas. */
export const waterline = ({ horizon, rise, along, mouth }: Scene, x: number): number =>
  horizon + mix(...FOOT, (along(x) - mouth - BEGINS) / (1 - mouth - BEGINS)) * rise;

/** The low mole across the water. */
export const layMole = (scene: Scene): Sketch[] => {
  const { scale, horizon, side } = scene;
  const random = scene.randomFor('mole');
  return PULLS.map(({ at, down, long, broad, lost, brush }, i) => {
    const share = at + 0.05 * wobble(random);
    const x = onMole(scene, share);
    const high = horizon - mix(moleTop(scene), waterline(scene, x), down);
    const half = 0.5 * vary(long, 0.15, random) * scale;
    const tilt = 0.004 * wobble(random) * scale;
    return line(
      scene,
      random,
      // Lifted off towards its head.
      [x - side * half, high - tilt],
      [x + side * half, high + tilt],
      Math.min(0.85, lost + mistOn(share)),
      { width: vary(broad, 0.15, random) * scale, brush, stage: 0.48 + 0.03 * i },
    );
  });
};
