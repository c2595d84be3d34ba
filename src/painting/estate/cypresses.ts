import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COOL, DARKS, LIT, MIDDLES } from './leaves.ts';
import { flame } from './nest.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** Where a place of a cypress lies: `rise` of its height, `aside` of its width there. */
const onCypress = ({ x, foot, height, half, lean }: Cypress, rise: number, aside: number) => ({
  x: x + lean * height * rise ** 1.4 + aside * half * flame(rise),
  y: foot - rise * height,
});

/** The dark of a cypress, from its foot up: a few full strokes, as broad as it is there. */
const raiseCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 14 }, (_, i) => {
    const rise = 0.17 + (0.73 * i) / 13;
    const at = onCypress(tree, rise, wobble(random) * 0.35);
    return sketchTouch(random, {
      ...at,
      length: vary(0.34, 0.25, random) * tree.height * (1.05 - 0.5 * rise),
      width: vary(1.6, 0.15, random) * tree.half * flame(rise),
      angle: -UPRIGHT + tree.lean * rise + wobble(random) * 0.14,
      brush: choose(['worked', 'wash'], random),
      load: blend(choose(DARKS, random), scene.colour(at.x, at.y, 0), 0.06),
      second: choose(MIDDLES, random),
      stage: 0.35 + 0.1 * rise + 0.02 * random(),
      hand: 'left',
      spread: 0.014,
    });
  });

/** The paint of a place in a cypress: three values, warm to the light, cool away from it, deep between. */
const hueOf = (scene: Scene, random: Random, tree: Cypress, rise: number, aside: number): Lab => {
  const clump = scene.swell(tree.x + aside * 0.2, rise, 5, 11, 19) - 0.5;
  const turned = aside * scene.sun + clump * 1.5 + wobble(random) * 0.3;
  if (turned > 0.5)
    return blend(choose(LIT, random), choose(MIDDLES, random), 0.3 + 0.4 * random());
  if (turned < -0.5) return blend(choose(COOL, random), choose(MIDDLES, random), random());
  return atValue(choose(turned > 0 ? MIDDLES : DARKS, random), 0.27 + 0.08 * turned);
};

/** Touches that overlap within it and curl up and outward. */
const modelCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const { sun, scale } = scene;
  const unit = 0.4 * scale * (0.25 + tree.height / scale);
  return Array.from({ length: Math.round(10 + (130 * tree.height) / scale) }, (): Sketch => {
    const rise = 0.07 + 0.87 * random() ** 1.15;
    const aside = (random() * 2 - 1) * 0.72;
    const load = hueOf(scene, random, tree, rise, aside);
    return sketchTouch(random, {
      ...onCypress(tree, rise, aside),
      length: vary(0.085, 0.5, random) * unit,
      width: vary(0.03, 0.45, random) * unit * (1 - 0.6 * rise ** 2),
      angle: -UPRIGHT + tree.lean + aside * (0.32 - 0.5 * rise) + wobble(random) * 0.25,
      bow: -aside * 0.35 + wobble(random) * 0.2,
      brush: choose(['worked', 'worked', 'filbert', 'drag'], random),
      load,
      second: hueOf(scene, random, tree, rise, aside),
      stage: mix(0.54, 0.9, random()),
      hand: aside * sun > 0.3 ? 'right' : 'left',
      body: 0.3 + 0.6 * random(),
      spread: 0.016,
    });
  });
};

/** Its edge dragged out into the sky, half lost in it. */
const dragEdge = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(4 + (34 * tree.height) / scene.scale) }, (): Sketch => {
    const rise = 0.1 + 0.88 * random();
    const side = random() < 0.5 ? -1 : 1;
    const at = onCypress(tree, rise, side * (0.65 + 0.25 * random()));
    const load = blend(
      choose(MIDDLES, random),
      scene.colour(at.x, at.y, 0.2),
      0.2 + 0.3 * random(),
    );
    return sketchTouch(random, {
      ...at,
      length: vary(0.05, 0.4, random) * scene.scale * (0.4 + tree.height),
      width: vary(0.36, 0.3, random) * tree.half * flame(rise),
      angle: -UPRIGHT + tree.lean + side * (0.1 + 0.25 * random()) - side * 0.3 * rise,
      brush: choose(['scumble', 'worked'], random),
      load,
      second: choose(DARKS, random),
      stage: 0.56 + 0.2 * random(),
      hand: 'left',
      body: 0.4,
      spread: 0.014,
    });
  });

/** The cypresses: a dark, the touches that model it, and its edge dragged into the sky. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raiseCypress, dragEdge, modelCypress].flatMap((work) => work(scene, random, tree));
  });
