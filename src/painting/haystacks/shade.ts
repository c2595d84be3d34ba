import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { follow, sampled, turned } from '../gesture.ts';
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
  const { key, shadowLong } = scene;
  const pull = (turn: number, [from, to]: readonly [Unit, Unit], stage: number): Sketch => {
    const side = mix(-0.64, 0.64, (turn + 0.5 + 0.3 * wobble(random)) / PULLS);
    const stray = 0.04 * wobble(random);
    const path = sampled((share) =>
      shadowAt(scene, stack, mix(from, to, share) + stray * (to > 0.6 ? 1 : 0), side),
    );
    const depth = mix(1, shadowLong, (from + to) / 2);
    const [x, y] = path[1];
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

/** How many loaded touches lie in a shadow, and how many of the field's light beside its edges. */
const WITHIN = 26;
const BESIDE = 14;

/** A thin loaded touch along the rays in a shadow (`aside` within −1 to 1), or as the field lies beside it, in the paint of what lies there. */
const touchAlong = (scene: Scene, random: Random, stack: Stack, aside: number): Sketch => {
  const { key, scale } = scene;
  const isLight = Math.abs(aside) > 1;
  const from = 0.04 + 0.7 * random() ** 1.3;
  const [x, y] = shadowAt(scene, stack, from, aside);
  const path = isLight
    ? follow(x, y, vary(0.06, 0.4, random) * scale, scene.lie, random)
    : sampled((share) => shadowAt(scene, stack, from + share * 0.13, aside));
  const stage = mix(0.46, 0.74, random());
  const lies = scene.meadow(x, y, stage);
  const hue = choose(isLight ? key.broken.straw : key.broken.shadow, random);
  const load = isLight
    ? blend(blend(lies, atValue(hue, lies[0] + 0.02), 0.7), key.glow, 0.2)
    : atValue(blend(lies, hue, 0.6), lies[0] + 0.02 * wobble(random));
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(0.0115, 0.25, random) * scale * (0.5 + 0.5 * scene.near(y)),
    brush: 'loaded',
    load,
    second: blend(load, lies, 0.6),
    spread: 0.006,
    body: 0.5,
    hand: isLight ? 'right' : 'left',
    stage,
  };
};

const touchShadow = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`shadow touches ${i}`);
  const inside = Array.from({ length: WITHIN }, () => 0.85 * wobble(random));
  const beside = Array.from(
    { length: BESIDE },
    () => (random() < 0.5 ? -1 : 1) * (1.06 + 0.16 * random()),
  );
  return [...inside, ...beside]
    .map((aside) => touchAlong(scene, random, stack, aside))
    .filter(({ path }) => path.every(([x, y]) => !scene.stackAt(x, y, 0.06)));
};

/** The shadows of the stacks on the meadow: what lies in them is of the field. */
export const sketchShade = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => [
    ...pullShadow(scene, stack, i),
    ...touchShadow(scene, stack, i),
  ]);
