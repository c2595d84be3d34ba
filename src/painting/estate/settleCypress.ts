import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { flame, onCypress } from './flame.ts';
import { DARKS, LIT, MIDDLES } from './leaves.ts';
import { paintBack } from './outline.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

const SHADE: Hues = [lab('#4b4578'), lab('#46487c'), lab('#534a74')];

/** Its shadow, long and flat over the field, away from the light, darkest where it stands; it breaks the farther. */
const castShade = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const { sun, scale } = scene;
  return Array.from({ length: 7 }, (_, i) => {
    const out = (i - 0.6 + 0.7 * random()) / 6;
    const x = tree.x - sun * out * 1.15 * tree.height;
    const y = tree.foot + (0.006 + 0.05 * Math.max(0, out) + 0.006 * wobble(random)) * scale;
    const isFoot = i < 2;
    const deep = choose(SHADE, random);
    return sketchTouch(random, {
      x,
      y,
      length: vary(isFoot ? 2.2 * tree.half : 0.34 * tree.height, 0.3, random),
      width: vary(0.42, 0.3, random) * tree.half,
      angle: -0.1 * sun + 0.06 * wobble(random),
      bow: 0.04 * wobble(random),
      brush: 'worked',
      load: blend(
        isFoot ? blend(deep, choose(DARKS, random), 0.4) : deep,
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

/** Where the middle of a stroke of sky lies beside the outline, in its widths: it is painted a little into the tree. */
const INTO = 0.3;

/** A stroke of the sky from beside the tip down along a side of the tree, `width` broad, between two shares of its height. */
const cutAlong = (
  tree: Cypress,
  side: -1 | 1,
  width: number,
  [top, end]: readonly [top: Unit, end: Unit],
): Sketch['path'] =>
  sampled((t) => {
    const rise = mix(top, end, t);
    return onCypress(tree, rise, side * (1 + (INTO * width) / (tree.half * flame(rise))));
  });

/** The sky painted back into its sides: a few long strokes along each, none of a length, with gaps where the edge is lost. */
const cutIn = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(1 + (8 * tree.height) / scene.scale) }).flatMap((_, i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const top = mix(0.36, 0.82, random());
    const width = vary(0.011, 0.25, random) * scene.scale;
    const path = cutAlong(tree, side, width, [top, top - mix(0.08, 0.24, random())]);
    const isOpen = path.every(
      ([x, y]) => !scene.built(x, y) && y < scene.ridge(x) && scene.planted(x, y) < 0.3,
    );
    // The tree has begun to dry: fresh, it would be drawn out into the sky.
    const stage = 0.76 + 0.08 * random();
    const out: Point = [3 * side * width, 0];
    return isOpen ? [paintBack(scene, random, path, { width, brush: 'flat', stage, out })] : [];
  });

/** What grows there drawn up over its foot: the field's own paint, and some leaves in its shade. */
const loseFoot = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(5 + (9 * tree.half) / (0.04 * scene.scale)) }, (_, i) => {
    const aside = 1.5 * wobble(random);
    const x = tree.x + aside * tree.half;
    const y = tree.foot + (0.012 * random() - 0.008) * scene.scale;
    const grass = blend(choose(MIDDLES, random), choose(LIT, random), 0.5 * random());
    const isLeaf = i % 3 === 0;
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.022, 0.4, random) * scene.scale,
      width: vary(0.009, 0.4, random) * scene.scale,
      angle: isLeaf ? -UPRIGHT + 0.9 * wobble(random) : 0.5 * wobble(random),
      brush: choose(['filbert', 'flat', 'worked'], random),
      load: blend(grass, scene.open(x, y + 0.02, 0.6), isLeaf ? 0.25 : 0.65),
      second: grass,
      stage: 0.66 + 0.14 * random(),
      hand: 'left',
    });
  });

/** What binds a cypress to its place: its shadow, the sky at its edge, grass at its foot. */
export const settleCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  [castShade, cutIn, loseFoot].flatMap((work) => work(scene, random, tree));
