import { mix, type Unit } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Coat } from './company.ts';
import { shadowAt } from './light.ts';
import { meadowOf } from './meadow.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { BORDER, THROWN } from './shadeCoats.ts';
import { shingle } from './shingle.ts';
import type { Stack } from './stack.ts';

/** How many pulls lie side by side in a shadow, and from where to where on its way each of them goes that follows another. */
const PULLS = 5;
const LENGTHS: readonly (readonly [Unit, Unit])[] = [
  [0.05, 0.46],
  [0.34, 0.82],
];
/** When they are laid. */
const STAGES = [0.0095, 0.011] as const;

/** Blue broken with plum here and with teal there, rubbed thinly within it: one cool passage. */
const BROKEN: Coat = {
  spacing: [0.085, 0.042],
  length: 0.062,
  width: 0.026,
  many: [2, 5],
  stages: [0.22, 0.55],
  strength: [0.2, 0.5],
  contrast: 0.04,
  loose: 0.5,
  brushes: ['scumble', 'worked', 'drag'],
  body: [0.3, 0.5],
};

/** A stack's shadow as a mass. */
const shadowOf = (scene: Scene): Passage => ({
  ...meadowOf(scene),
  name: 'shadow',
  holds: (x, y, end) =>
    y > scene.farBank &&
    !scene.stackAt(x, y - 0.01, end ? -0.05 : 0) &&
    scene.shadow(x, y) > (end ? 0.2 : 0.5),
  broken: (x, y) => {
    const [blue, plum = blue, teal = blue] = scene.key.broken.shadow;
    return scene.drift(x, y, 1.6, 3, 76) > 0.5 ? [blue, teal] : [blue, plum];
  },
  // Here along the rays that the stack stops, there as the field lies, or its borders would be combed.
  direction: (x, y) =>
    scene.swell(x, y, 4, 6, 42) > 0.55
      ? Math.atan2(y - scene.horizon, x - scene.sunAt)
      : scene.lie(x, y),
  size: (y) => mix(0.4, 1.1, scene.near(y)),
});

/** The border of a shadow, as a mass of its own. */
const borderOf = (scene: Scene): Passage => {
  const shadow = shadowOf(scene);
  return {
    ...shadow,
    name: 'border',
    holds: (x, y, end) => {
      const deep = scene.shadow(x, y);
      const isOn = end || (deep > 0.12 && deep < 0.85);
      return isOn && y > scene.farBank && !scene.stackAt(x, y - 0.01, end ? -0.05 : 0);
    },
    broken: (x, y) => [...shadow.broken(x, y), ...scene.key.broken.stubble],
    direction: scene.lie,
  };
};

/** A shadow as the light sees it that comes back from straw. */
const thrownInto = (scene: Scene): Passage => {
  const { shade, straw } = scene.key.broken;
  const [, wine = shade[0], , rust = wine] = shade;
  const shadow = shadowOf(scene);
  return {
    ...shadow,
    name: 'thrown',
    holds: (x, y, end) => shadow.holds(x, y, end) && (end || scene.shadow(x, y) > 0.8),
    broken: () => [wine, rust, straw[1] ?? rust],
  };
};

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
    const [blue, plum = blue] = key.broken.shadow;
    const hue = choose([blue, plum], random);
    return {
      path,
      width: vary((3 * stack.half * depth) / PULLS, 0.15, random) * mix(1, 0.7, to),
      brush: 'wash',
      load: blend(load, atValue(hue, load[0]), 0.3 * random()),
      second: blend(load, atValue(hue, load[0]), 0.5),
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

/** The shadows of the stacks on the meadow. */
export const sketchShade = (scene: Scene): readonly Sketch[] => [
  ...scene.stacks.flatMap((stack, i) => pullShadow(scene, stack, i)),
  ...shingle(scene, shadowOf(scene), BROKEN, 0),
  ...shingle(scene, borderOf(scene), BORDER, 0),
  ...shingle(scene, thrownInto(scene), THROWN, 0),
];
