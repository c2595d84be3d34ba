import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isFar } from './behind.ts';
import { onCypress } from './flame.ts';
import { DARKS, MIDDLES } from './leaves.ts';
import { paints, pick } from './light.ts';
import { paintBack } from './outline.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

const SHADE = paints('shadow', '#7f7899', '#70789a', '#8e7b92');

/** Its shadow, short and flat where the field begins, away from the light, darkest where it stands. */
const castShade = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const { sun, scale } = scene;
  return Array.from({ length: 4 }, (_, i) => {
    const out = (i - 0.6 + 0.7 * random()) / 3;
    const x = tree.x - sun * out * 0.4 * tree.height;
    const y = tree.foot + (0.006 + 0.05 * Math.max(0, out) + 0.006 * wobble(random)) * scale;
    const isFoot = i < 2;
    const deep = pick(scene, SHADE, random);
    return sketchTouch(random, {
      x,
      y,
      length: vary(isFoot ? 2.2 * tree.half : 0.16 * tree.height, 0.3, random),
      width: vary(0.42, 0.3, random) * tree.half,
      angle: -0.1 * sun + 0.06 * wobble(random),
      bow: 0.04 * wobble(random),
      brush: 'worked',
      load: blend(
        isFoot ? blend(deep, pick(scene, DARKS, random), 0.4) : deep,
        scene.open(x, y, 0.5),
        0.15 + 0.5 * Math.max(0, out),
      ),
      second: scene.open(x, y, 0.5),
      stage: 0.46 + 0.1 * random(),
      hand: 'left',
      spread: 0.01,
    });
  });
};

/** The touches of what is behind it, cut back into it: how high each begins, in heights of the tree, how far out it begins and ends, in half widths, towards the sun, and how broad it is there. */
const BITES: readonly {
  readonly rise: Unit;
  readonly out: readonly [begun: number, ended: number];
  readonly broad: number;
}[] = [
  { rise: 0.58, out: [1.2, 0.7], broad: 0.5 },
  { rise: 0.33, out: [1.2, 0.75], broad: 0.4 },
  { rise: 0.5, out: [-1.2, -0.75], broad: 0.4 },
];

/** How far one rises on its way, in half widths of the tree, and how far its belly hangs. */
const RISES = 1.9;
const HANGS = 0.1;

/** What is behind it cut back into it in a few broad touches, mostly on the sunny side: between them its own paint is the edge. */
const cutIn = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  BITES.flatMap(({ rise, out, broad }, i) => {
    const from = rise + 0.05 * wobble(random);
    const rises = (RISES * tree.half) / tree.height;
    const path = sampled((t) =>
      onCypress(
        tree,
        from + rises * (t - HANGS * Math.sin(Math.PI * t)),
        scene.sun * mix(...out, t),
      ),
    );
    const width = vary(broad, 0.2, random) * tree.half;
    const beyond: Point = [3 * scene.sun * Math.sign(out[0]) * width, 0];
    // The tree has begun to dry: fresh, it would be drawn out into the sky.
    const style = { width, brush: 'flat', stage: 0.74 + 0.02 * i, out: beyond } as const;
    return isFar(scene, path[0]) ? [paintBack(scene, random, path, style)] : [];
  });

/** What grows there laid over its foot: the field's own paint, level, and leaves in its shade that run into it; the later the lower, so that it sinks in. */
const loseFoot = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const count = Math.round(6 + (10 * tree.half) / (0.04 * scene.scale));
  return Array.from({ length: count }, (_, i) => {
    const x = tree.x + 1.5 * wobble(random) * tree.half;
    const y = tree.foot + (0.016 * (i / count) - 0.012 + 0.006 * wobble(random)) * scene.scale;
    const leaves = blend(pick(scene, MIDDLES, random), pick(scene, DARKS, random), 0.4 * random());
    const grown = scene.open(x, tree.foot + 0.02 * scene.scale, 0.6);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.03, 0.5, random) * scene.scale,
      width: vary(0.012, 0.4, random) * scene.scale,
      angle: 0.25 * wobble(random),
      brush: choose(['scumble', 'filbert', 'worked'], random),
      load: blend(leaves, grown, mix(0.35, 0.95, i / count)),
      second: blend(leaves, grown, 0.5),
      stage: 0.7 + 0.16 * (i / count),
      hand: 'left',
      spread: 0.01,
    });
  });
};

/** What binds a cypress to its place: its shadow, the sky at its edge, grass at its foot. */
export const settleCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  [castShade, cutIn, loseFoot].flatMap((work) => work(scene, random, tree));
