import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { wobble } from '../sketch.ts';
import type { Key } from './key.ts';
import type { Scene } from './scene.ts';

/** A heap of paint on the palette: its hue, and how far it stands off in lightness from the field, in OKLab. */
export interface Heap {
  readonly hue: Lab;
  readonly off: number;
}

/** The heaps of a field in the sun, each beside its likes: coral and rose, cream and gold, greens, then greys and lilac. */
const litHeaps = ({ broken, glow, hills }: Key): readonly Heap[] => {
  const [gold, rose = gold, sage = gold, violet = gold] = broken.stubble;
  const grey = blend(shade(hills, 0, 0.7), sage, 0.3);
  return [
    { hue: shade(rose, 0, 1.2), off: -0.015 },
    { hue: blend(rose, glow, 0.4), off: 0.035 },
    { hue: rose, off: 0 },
    { hue: glow, off: 0.05 },
    { hue: gold, off: 0.02 },
    { hue: blend(sage, hills, 0.25), off: -0.125 },
    { hue: sage, off: -0.04 },
    { hue: grey, off: -0.05 },
    { hue: blend(grey, rose, 0.35), off: -0.01 },
    { hue: blend(grey, violet, 0.5), off: -0.04 },
    { hue: violet, off: -0.045 },
  ];
};

/** And in a shadow: the same ones, cooled, among its own. */
const shadedHeaps = (key: Key): readonly Heap[] => {
  const [blue, plum = blue, teal = blue, grey = blue] = key.broken.shadow;
  const own: readonly Heap[] = [
    { hue: blend(blue, grey, 0.3), off: -0.05 },
    { hue: plum, off: 0.005 },
    { hue: teal, off: 0.03 },
    { hue: grey, off: 0.065 },
  ];
  const field = litHeaps(key).map(({ hue, off }) => ({
    hue: blend(hue, key.shadow, 0.35),
    off: off + 0.015,
  }));
  return field.flatMap((heap, i) => [heap, own[i % own.length] ?? heap]);
};

/** From which depth on a place lies in a shadow. */
export const SHADED: Unit = 0.42;

/** A heap for a touch at a place: one that prevails there, or by chance any other. */
export const heapsAt = (scene: Scene, random: Random, x: number, y: number): Heap => {
  const { drift, key, near, shadow } = scene;
  const heaps = shadow(x, y) > SHADED ? shadedHeaps(key) : litHeaps(key);
  const prevails = drift(0.9 * x, Math.log(near(y) + 0.15), 2, 2.6, 82);
  const share = mix(-0.4, 1.4, prevails) + 0.85 * wobble(random) + 1;
  return heaps[Math.floor((share % 1) * heaps.length)] ?? { hue: key.glow, off: 0 };
};
