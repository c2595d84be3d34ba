import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Spot, type Stack, sizeIn, strawAt } from './stack.ts';

/** How many touches lie about the border, and from where to where the sun's strength counts as that. */
const MANY = 26;
const LIT = [0.06, 0.62] as const;
/** How large they are, times what most are: a long tail. */
const SIZES = [0.8, 1, 1.2, 1.6] as const;

/** A touch across the border, orange or red or crimson. */
const touchAcross = (scene: Scene, random: Random, spot: Spot): Sketch => {
  const { key, horizon, scale } = scene;
  const [ember, rose = ember] = key.broken.straw;
  const [violet, wine = violet, , rust = violet, plum = violet] = key.broken.shade;
  const stage = 0.4 + 0.48 * random();
  const lies = shade(scene.straw(spot, stage), 0.035 * wobble(random));
  const hue = choose([ember, rose, wine, rust, plum], random);
  // None stands out beyond a side, where its end would be a horn.
  const isInside = Math.abs(spot.across) < 0.72 && spot.rise > 0.2 && spot.rise < 0.62;
  const large = sizeIn(scale, spot.stack) * (isInside ? choose(SIZES, random) : 0.8);
  return sketchTouch(random, {
    ...placeOf(spot, horizon),
    length: vary(0.068, 0.4, random) * large,
    width: vary(0.021, 0.3, random) * large,
    angle: strawAt(spot) + 0.35 * wobble(random),
    bow: 0.2 * wobble(random),
    brush: choose(['worked', 'scumble'], random),
    load: blend(lies, atValue(hue, lies[0]), 0.5 + 0.45 * random()),
    second: blend(lies, atValue(choose([ember, wine, rust], random), lies[0]), 0.6),
    stage,
    // One that sang would lie on the straw as a petal.
    hand: 'left',
    body: 0.6 + 0.7 * random(),
    spread: 0.008,
  });
};

/** What lies between a stack's light and its shade: unequal touches across it, orange into red and crimson into rose, so that neither ends in a line. */
export const layBorder = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`light's border ${i}`);
  return Array.from({ length: MANY }).flatMap((): Sketch[] => {
    const spot = {
      stack,
      rise: mix(0.12, 0.78, random()),
      across: scene.sun * mix(0.25, 0.85, random()),
    };
    const lit = scene.sunlit(spot);
    return lit < LIT[0] || lit > LIT[1] ? [] : [touchAcross(scene, random, spot)];
  });
};
