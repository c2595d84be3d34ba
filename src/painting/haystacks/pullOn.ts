import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, type Hues, type Lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Spot, type Stack } from './stack.ts';

/** A place across a stack, −1 to 1, and up it. */
export type At = readonly [across: number, rise: number];

/** A pull on a stack: from where to where, how wide in half widths, how far it goes over to a hue, with which brush, how thick against the brush's way, and when. */
export interface Pull {
  readonly from: At;
  readonly to: At;
  readonly wide: number;
  readonly strength: Unit;
  readonly brush: BrushName;
  readonly body: number;
  readonly stage: Unit;
}

/** What a touch on a stack goes over to: ochre, orange and rose in the sun; at its border rust and madder; in the shade one of three families in large patches that interlock, madder towards the sun, red violet, and blue green on the side of the sky; low down what the field throws back. */
export const huesOn = (scene: Scene, spot: Spot): Hues => {
  const { straw, shade: dark } = scene.key.broken;
  const [ember, rose = ember, ochre = ember] = straw;
  const [violet, wine = violet, blue = violet, rust = violet, plum = violet, green = blue] = dark;
  const lit = scene.sunlit(spot);
  if (lit > 0.6) return [ember, ochre, rose];
  if (lit > 0.22) return [ember, rust, rose];
  if (lit > 0.05) return [rust, wine, rust];
  const { across, rise, stack } = spot;
  const patch = scene.swell(across, 1.6 * rise + stack.x, 1.5, 1.7, 43) - 0.5;
  const warm = 0.5 + 0.24 * across * scene.sun + 1.5 * patch;
  if (rise < 0.12 + 0.2 * patch) return [rust, wine, rust];
  if (warm > 0.6) return [wine, rust, wine];
  return warm > 0.36 ? [plum, wine, violet] : [blue, violet, green];
};

/** How far the second paint of a pull stands off in lightness from its first, in OKLab. */
const PAIRED = 0.05;

/** The way of a pull: it bends a little to one side. */
export const wayOf = (
  { horizon }: Scene,
  stack: Stack,
  [from, to]: readonly [At, At],
  bend: number,
): Sketch['path'] =>
  sampled((share): Point => {
    const aside = bend * Math.sin(Math.PI * share);
    const across = mix(from[0], to[0], share) + aside;
    const { x, y } = placeOf({ stack, across, rise: mix(from[1], to[1], share) }, horizon);
    return [x, y];
  });

/** The two paints of a pull in the straw's light about a place. */
export const paintsAt = (
  scene: Scene,
  random: Random,
  spot: Spot,
  { stage, strength }: Pick<Pull, 'stage' | 'strength'>,
): { readonly load: Lab; readonly second: Lab } => {
  const lies = shade(scene.straw(spot, stage), 0.03 * wobble(random));
  const hues = huesOn(scene, spot);
  const [hue, other] = [choose(hues, random), choose(hues, random)];
  const off = PAIRED * (random() < 0.5 ? -0.6 : 1);
  return {
    load: blend(lies, atValue(hue, lies[0]), strength),
    second: shade(blend(lies, atValue(other, lies[0]), 0.2 + 0.8 * strength), off),
  };
};

/** A pull along the straw, in the straw's own light. */
export const pullOn = (scene: Scene, random: Random, stack: Stack, pull: Pull): Sketch => {
  const { body, brush, from, stage, to, wide } = pull;
  const spot = { stack, across: mix(from[0], to[0], 0.5), rise: mix(from[1], to[1], 0.5) };
  const isLit = scene.sunlit(spot) > 0.3;
  return {
    path: wayOf(scene, stack, [from, to], 0.04 * wobble(random)),
    width: wide * stack.half,
    brush,
    ...paintsAt(scene, random, spot, pull),
    spread: 0.008,
    body: body * (0.8 + 0.4 * random()),
    hand: isLit ? 'right' : 'left',
    stage: stage + 0.02 * random(),
  };
};
