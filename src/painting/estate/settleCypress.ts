import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend } from '../colour.ts';
import { comma, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { flame, onCypress } from './flame.ts';
import { isFar } from './halo.ts';
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

/** Where the middle of a touch of sky lies beside the outline, in its widths: it bites into the tree. */
const INTO = 0.3;

/** How long a touch of sky is, in its widths, and about how far it turns out of the outline's way, in radians: short or askew it would leave a notch. */
const LONG = [4.5, 8.5] as const;
const TURNS = 0.1;

/** How far it bends: more, and it would carry the tree's dark out into the sky. */
const BENDS = 0.1;

/** A touch of the sky at a side of the tree, `width` broad, about a share of its height: it goes up along the outline and in with it to the tip. */
const bite = (
  random: Random,
  tree: Cypress,
  [side, width, rise]: readonly [side: -1 | 1, width: number, rise: Unit],
): Sketch['path'] => {
  const [x, y] = onCypress(tree, rise, side * (1 + (INTO * width) / (tree.half * flame(rise))));
  const way = -UPRIGHT - 0.2 * side + TURNS * wobble(random);
  return comma(x, y, mix(...LONG, random() ** 1.5) * width, way, BENDS * wobble(random));
};

/** What is behind it painted back into it, mostly sky and mostly on the sunny side, in a few unequal touches, with gaps between, where its own paint is the edge. */
const cutIn = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(2 + (6 * tree.height) / scene.scale) }).flatMap((_, i) => {
    // The other side has its contour drawn.
    const side = i % 4 === 3 ? (-scene.sun as -1 | 1) : scene.sun;
    // Higher up it is too slim: its dark would be carried out into the sky.
    const rise = mix(0.1, 0.6, random());
    const broad = mix(0.014, 0.03, random()) * scene.scale;
    const width = Math.min(broad, 0.9 * tree.half * flame(rise));
    const path = bite(random, tree, [side, width, rise]);
    const isOpen = path.every((place) => isFar(scene, tree, place));
    const brush = choose<BrushName>(['filbert', 'worked', 'pull'], random);
    // The tree has begun to dry: fresh, it would be drawn out into the sky.
    const stage = 0.7 + 0.12 * random();
    const out: Point = [3 * side * width, 0];
    return isOpen ? [paintBack(scene, random, path, { width, brush, stage, out })] : [];
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
