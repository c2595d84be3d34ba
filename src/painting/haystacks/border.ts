import { mix, smoothstep } from '../../units.ts';
import { atValue, blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack, sizeIn, strawAt } from './stack.ts';

/** How many touches lie about the border, and from where to where the sun's strength counts as that. */
const MANY = 26;
const LIT = [0.06, 0.62] as const;
/** How large they are, times what most are: a long tail. */
const SIZES = [0.7, 0.9, 1, 1.2, 2.2] as const;

/** What lies between a stack's light and its shade: unequal touches across it, orange into violet and crimson into rose, so that neither ends in a line. */
export const layBorder = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`light's border ${i}`);
  const { key, horizon, scale, sun } = scene;
  const [ember, rose = ember] = key.broken.straw;
  const [violet, wine = violet, , rust = violet, plum = violet] = key.broken.shade;
  const size = sizeIn(scale, stack);
  return Array.from({ length: MANY }).flatMap((): Sketch[] => {
    const spot = {
      stack,
      rise: mix(0.05, 0.8, random()),
      across: sun * mix(0.25, 0.95, random()),
    };
    const lit = scene.sunlit(spot);
    if (lit < LIT[0] || lit > LIT[1]) return [];
    const stage = 0.4 + 0.48 * random();
    const lies = shade(scene.straw(spot, stage), 0.035 * wobble(random));
    const hue = choose([ember, rose, wine, violet, rust, plum], random);
    // None stands out beyond a side, where its end would be a horn.
    const isInside = Math.abs(spot.across) < 0.72 && spot.rise > 0.2 && spot.rise < 0.62;
    const large = size * (isInside ? choose(SIZES, random) : 0.8);
    return [
      sketchTouch(random, {
        ...placeOf(spot, horizon),
        length: vary(0.068, 0.4, random) * large,
        width: vary(0.021, 0.3, random) * large,
        // Over the foot they lie more and more across, or they would run down into the ground.
        angle:
          mix(-0.75 * scene.sun, strawAt(spot), smoothstep(0.1, 0.3, spot.rise)) +
          0.45 * wobble(random),
        bow: 0.2 * wobble(random),
        brush: choose(['worked', 'filbert', 'worked', 'scumble'], random),
        load: blend(lies, atValue(hue, lies[0]), 0.5 + 0.45 * random()),
        second: blend(lies, atValue(choose([ember, wine, violet], random), lies[0]), 0.6),
        stage,
        hand: lit > 0.3 ? 'right' : 'left',
        body: 0.6 + 0.7 * random(),
        spread: 0.008,
      }),
    ];
  });
};
