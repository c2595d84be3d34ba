import { mix, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { shadowAt } from './light.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** How many pulls lie side by side in a shadow, and from where to where on its way each of them goes that follows another. */
const PULLS = 5;
const LENGTHS: readonly (readonly [Unit, Unit])[] = [
  [0.05, 0.46],
  [0.34, 0.82],
];
/** When they are laid. */
const STAGES = [0.0095, 0.011] as const;

/** A stack's shadow in pulls along the rays, side by side and one after another, so that it is one closed shape. */
const pullShadow = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`shadow pulls ${i}`);
  const { horizon, key } = scene;
  const pull = (turn: number, [from, to]: readonly [Unit, Unit], stage: number): Sketch => {
    const side = mix(-0.64, 0.64, (turn + 0.5 + 0.3 * wobble(random)) / PULLS);
    const stray = 0.04 * wobble(random);
    const path = sampled((share) =>
      shadowAt(scene, stack, mix(from, to, share) + stray * (to > 0.6 ? 1 : 0), side),
    );
    const [x, y] = path[1];
    const depth = (y - horizon) / (stack.foot - horizon);
    const lies = scene.meadow(x, y, stage);
    const load = blend(atValue(lies, Math.min(lies[0], key.shadow[0] + 0.06)), key.shadow, 0.5);
    const [blue, plum = blue, teal = blue] = key.broken.shadow;
    const hue = choose([blue, blue, plum], random);
    const other = choose([blue, plum, teal], random);
    return {
      path,
      width: vary((3 * stack.half * depth) / PULLS, 0.15, random) * mix(1, 0.7, to),
      brush: 'wash',
      load: blend(load, atValue(hue, load[0]), 0.5 * random()),
      second: blend(load, atValue(other, load[0] + 0.02), 0.6),
      spread: 0.006,
      body: 0.6,
      hand: random() < 0.35 ? 'right' : 'left',
      stage,
    };
  };
  return LENGTHS.flatMap((reach) =>
    Array.from({ length: PULLS }, (_, turn) => pull(turn, reach, mix(...STAGES, random()))),
  );
};

/** The shadows of the stacks on the meadow: what lies in them is of the field. */
export const sketchShade = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => pullShadow(scene, stack, i));
