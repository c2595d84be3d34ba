import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
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
  Array.from({ length: 13 }, (_, i) => {
    const rise = 0.19 + (0.72 * i) / 12;
    const at = onCypress(tree, rise, wobble(random) * 0.4);
    const stage = 0.44 + 0.1 * rise + 0.02 * random();
    return sketchTouch(random, {
      ...at,
      length: vary(0.36, 0.2, random) * tree.height,
      width: vary(1.7, 0.1, random) * tree.half * flame(rise),
      angle: -UPRIGHT + tree.lean * rise + wobble(random) * 0.15,
      brush: i < 6 ? 'wash' : 'filbert',
      body: 1.2,
      load: blend(choose(DARKS, random), scene.colour(at.x, at.y, 0), 0.06),
      second: choose(MIDDLES, random),
      stage,
      hand: 'left',
      spread: 0.014,
    });
  });

/** Commas over it that curl up and outward: cool where it turns away, a warm light on its sunny side, dark gaps between. */
const modelCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const { sun, scale } = scene;
  const count = Math.round(10 + (190 * tree.height) / scale);
  const unit = 0.35 * scale * (0.25 + tree.height / scale);
  return Array.from({ length: count }, (): Sketch => {
    const rise = random() * 0.97;
    const aside = (random() * 2 - 1) * 0.95;
    const turned = aside * sun;
    const lit = turned > 0.25 && random() < 0.55;
    const stage = lit ? 0.66 + 0.26 * random() : 0.54 + 0.34 * random();
    const away = turned < -0.4 && random() < 0.65 ? COOL : random() < 0.4 ? MIDDLES : DARKS;
    const at = onCypress(tree, rise, aside);
    const load = choose(lit ? LIT : away, random);
    return sketchTouch(random, {
      ...at,
      length: vary(lit ? 0.055 : 0.075, 0.5, random) * unit,
      width: vary(lit ? 0.018 : 0.026, 0.4, random) * unit * (1 - 0.5 * rise ** 2),
      angle: -UPRIGHT + tree.lean + aside * (0.32 - 0.5 * rise) + wobble(random) * 0.3,
      bow: -aside * 0.35 + wobble(random) * 0.2,
      brush: choose(lit ? ['dab', 'filbert'] : ['filbert', 'dab', 'dab', 'drag'], random),
      load: blend(load, choose(MIDDLES, random), 0.35 * random()),
      second: choose(lit ? MIDDLES : DARKS, random),
      stage,
      hand: lit ? 'right' : 'left',
      body: lit ? 0.5 + 0.4 * random() : 0.3 + 0.6 * random(),
      spread: 0.018,
    });
  });
};

/** The sky brought up to a cypress again, so that here and there its edge is the sky's. */
const cutCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round((26 * tree.height) / scene.scale) }).flatMap((): Sketch[] => {
    const rise = 0.3 + 0.48 * random();
    const aside = (random() < 0.5 ? -1 : 1) * (1.25 + (0.012 * scene.scale) / tree.half);
    const at = onCypress(tree, rise, aside);
    if (at.y > scene.ridge(at.x) - 0.02 || scene.planted(at.x, at.y) > 0) return [];
    const load = shade(scene.colour(at.x, at.y, 0.7), 0.01);
    return [
      sketchTouch(random, {
        ...at,
        length: vary(0.05, 0.4, random) * scene.scale,
        width: vary(0.012, 0.3, random) * scene.scale,
        angle: -UPRIGHT + tree.lean - aside * 0.12 + wobble(random) * 0.3,
        brush: 'scumble',
        load,
        second: load,
        stage: 0.52 + 0.22 * random(),
        spread: 0.01,
      }),
    ];
  });

/** The cypresses: a dark, the commas that model it, and the sky brought up to it. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raiseCypress, modelCypress, cutCypress].flatMap((work) => work(scene, random, tree));
  });
