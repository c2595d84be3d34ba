import { mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { shadowAt } from './light.ts';
import type { Scene } from './scene.ts';
import { longOf } from './site.ts';
import type { Stack } from './stack.ts';

/** How many pulls lie side by side in a shadow. */
const PULLS = 5;
/** From where to where on its way they go, when, and with which brush: a stain first, then clear of the stack's foot what is worked into it. */
const RANKS: readonly Rank[] = [
  { reach: [0.05, 0.46], stages: [0.0095, 0.011], brush: 'wash' },
  { reach: [0.34, 0.82], stages: [0.0095, 0.011], brush: 'wash' },
  { reach: [0.44, 0.86], stages: [0.26, 0.5], brush: 'worked' },
];

interface Rank {
  readonly reach: readonly [Unit, Unit];
  readonly stages: readonly [Unit, Unit];
  readonly brush: BrushName;
}

/** A stack's shadow in pulls along the rays, side by side and one after another, so that it is one closed shape. */
const pullShadow = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`shadow pulls ${i}`);
  const { key, sun } = scene;
  const pull = (turn: number, { reach, stages, brush }: Rank): Sketch => {
    const [from, to] = reach;
    const stage = mix(...stages, random());
    // Before the sunny foot lies none.
    const side = -sun * mix(-0.25, 0.64, (turn + 0.5 + 0.3 * wobble(random)) / PULLS);
    const stray = 0.04 * wobble(random);
    const path = sampled((share) =>
      shadowAt(scene, stack, mix(from, to, share) + stray * (to > 0.6 ? 1 : 0), side),
    );
    const depth = mix(1, longOf(scene, stack), (from + to) / 2);
    const [x, y] = path[1];
    const lies = scene.meadow(x, y, stage);
    const load = blend(atValue(lies, Math.min(lies[0], key.shadow[0] + 0.06)), key.shadow, 0.5);
    const [blue, plum = blue, teal = blue] = key.broken.shadow;
    const hue = choose([blue, plum, teal, blue], random);
    const other = choose([blue, plum, teal], random);
    return {
      path,
      width: vary((2.4 * stack.half * depth) / PULLS, 0.15, random) * mix(1, 0.7, to),
      brush,
      load: blend(load, atValue(hue, load[0]), 0.5 * random()),
      second: blend(load, atValue(other, load[0] + 0.02), 0.6),
      spread: 0.006,
      body: 0.6,
      hand: 'left',
      stage,
    };
  };
  const isFree = ({ path }: Sketch) =>
    path.every(([x, y]) => (scene.stackAt(x, y, 0.2)?.stack ?? stack) === stack);
  return RANKS.flatMap((rank) =>
    Array.from({ length: PULLS }, (_, turn) => pull(turn, rank)).filter(isFree),
  );
};

/** The shadows of the stacks on the meadow: what lies in them is of the field. */
export const sketchShade = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => pullShadow(scene, stack, i));
