import { mix, type Point, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { shadowAt } from './cast.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** How many pulls lie side by side in a shadow, and from where to where on its way each of them goes that follows another. */
const PULLS = 5;
const LENGTHS: readonly (readonly [Unit, Unit])[] = [
  [0.12, 0.46],
  [0.36, 0.66],
  [0.58, 0.86],
];
/** When they are laid. */
const STAGES = [0.0095, 0.011] as const;

const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** A stack's shadow in pulls along the rays, side by side and one after another, so that it is one closed shape. */
const pullShadow = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`shadow pulls ${i}`);
  const { key, shadowLong } = scene;
  const pull = (turn: number, [from, to]: readonly [Unit, Unit], stage: number): Sketch => {
    const narrows = mix(1, 0.6, to);
    const side = narrows * mix(-0.8, 0.8, (turn + 0.5 + 0.3 * wobble(random)) / PULLS);
    const stray = 0.04 * wobble(random) * (to > 0.6 ? 1 : 0);
    const at = (share: Unit, aside: number) =>
      shadowAt(scene, stack, shadowLong * (mix(from, to, share) + stray), aside);
    const path = sampled((share) => at(share, side));
    // As wide as the shadow is seen there across the rays, which are seen aslant.
    const [here, on] = [at(0.5, side), at(0.6, side)];
    const slope = Math.abs(on[1] - here[1]) / apart(here, on);
    const seen = apart(at(0.5, -narrows), at(0.5, narrows)) * Math.max(0.2, slope);
    const lies = scene.meadow(...here, stage);
    const load = blend(atValue(lies, Math.min(lies[0], key.shadow[0] + 0.06)), key.shadow, 0.5);
    const [blue, plum = blue, teal = blue] = key.broken.shadow;
    const hue = choose([blue, blue, plum], random);
    const other = choose([blue, plum, teal], random);
    return {
      path,
      width: vary((2.6 * seen) / PULLS, 0.15, random),
      brush: 'wash',
      load: blend(load, atValue(hue, load[0]), 0.5 * random()),
      second: blend(load, atValue(other, load[0] + 0.02), 0.6),
      spread: 0.006,
      body: 0.6,
      hand: 'left',
      stage,
    };
  };
  return LENGTHS.flatMap((reach) =>
    Array.from({ length: PULLS }, (_, turn) => pull(turn, reach, mix(...STAGES, random()))),
  );
};

/** The shadows of the stacks on the meadow, where there is a sun: what lies in them is of the field. */
export const sketchShade = (scene: Scene): readonly Sketch[] =>
  scene.key.casts ? scene.stacks.flatMap((stack, i) => pullShadow(scene, stack, i)) : [];
