import { smoothstep } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchDashes } from './dashes.ts';
import { layFamily, type Manner } from './families.ts';
import type { Scene } from './scene.ts';

/** Chalky jade, grey, what the sky's rose gives, and blue. */
const LIGHTS: Hues = [lab('#aebfae'), lab('#b5b29f'), lab('#bd9f8a'), lab('#a3b4b2')];
/** How many places are looked at for a family of lights. */
const FAMILIES = 95;
/** From which lightness on, in OKLab, water bears them, and where they are thickest. */
const PALE = [0.58, 0.66] as const;

/** Which share of what a note could sing on stays for it: all of them would glitter. */
const KEPT = 0.45;

/** Broad touches that run into the water and are hardly lighter, dry ones, and a few fuller ones. */
const MANNERS: readonly [Manner, ...Manner[]] = [
  { broad: 'worked', rest: 'dry', thick: 0.5, long: 1.8, body: 0.3 },
  { broad: 'drag', rest: 'dry', thick: 0.42, long: 1.3, body: 0.6 },
  { broad: 'dry', rest: 'drag', thick: 0.46, long: 1.4, body: 0.6 },
  { broad: 'filbert', rest: 'drag', thick: 0.3, long: 0.9, body: 0.8 },
];

/** Light that lies on the water, where it is widest: families of one load, none far from the water's own value. */
const layLights = (scene: Scene): Sketch[] => {
  const { format, horizon } = scene;
  const random = scene.randomFor('lights');
  const bears = (x: number, y: number) => smoothstep(...PALE, scene.colour(x, y, 0.8)[0]);
  return Array.from({ length: FAMILIES }).flatMap((): readonly Sketch[] => {
    const [x, y] = [format * random(), horizon + 0.04 + (0.86 - horizon) * random()];
    const gathers = smoothstep(0.4, 0.6, scene.drift(x, y, 1.5, 4, 29));
    if (random() > 1.2 * bears(x, y) * (0.15 + gathers)) return [];
    const stage = 0.2 + 0.75 * random() ** 0.8;
    const here = scene.colour(x, y, stage);
    return layFamily(
      scene,
      random,
      {
        from: [x, y],
        count: 1 + Math.floor(5 * random() ** 1.3),
        slope: scene.direction(x, y) * 0.6 + 0.06 * wobble(random),
        paint: blend(choose(LIGHTS, random), here, 0.15 * random()),
        second: choose(LIGHTS, random),
        plain: 0.16 + 0.38 * random() * gathers,
        stage,
        manner: choose(MANNERS, random),
      },
      // A light that strayed into dark water would lie there like a petal.
      (px, py) => bears(px, py) > 0.02,
    ).map((sketch) => (random() < KEPT ? sketch : { ...sketch, hand: 'left' }));
  });
};

/** The light on the water and its dashes, with wide quiet water between. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...layLights(scene),
  ...sketchDashes(scene),
];
