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
    const rise = 0.15 + (0.72 * i) / 13;
    const at = onCypress(tree, rise, wobble(random) * 0.3);
    return sketchTouch(random, {
      ...at,
      length: vary(0.34, 0.25, random) * tree.height * (1.05 - 0.5 * rise),
      width: vary(1.6, 0.15, random) * tree.half * flame(rise),
      angle: -UPRIGHT + tree.lean * rise + wobble(random) * 0.14,
      brush: choose(['worked', 'wash'], random),
      load: blend(choose(DARKS, random), scene.colour(at.x, at.y, 0), 0.06),
      second: choose(MIDDLES, random),
      stage: 0.4 + 0.03 * rise,
      hand: 'left',
      spread: 0.014,
    });
  });

/** The paint of a place in a cypress: three values, warm to the light, cool away from it, deep between. */
const hueOf = (scene: Scene, random: Random, tree: Cypress, rise: number, aside: number): Lab => {
  const clump = scene.swell(tree.x + aside * 0.2, rise, 5, 11, 19) - 0.5;
  const turned = aside * scene.sun * 1.1 + clump * 0.9 + wobble(random) * 0.25;
  if (turned > 0.42)
    return blend(choose(MIDDLES, random), choose(LIT, random), 0.35 + 0.5 * random());
  if (turned < -0.5)
    return blend(choose(DARKS, random), choose(COOL, random), 0.3 + 0.5 * random());
  return atValue(choose(turned > 0 ? MIDDLES : DARKS, random), 0.31 + 0.1 * turned);
};

/** Tongues of the flame: touches over one another from the foot up, that leave the axis and curl back to the tip. */
const modelCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const { sun, scale } = scene;
  const unit = scale * (0.35 + 0.65 * Math.min(1, tree.height / (0.4 * scale)));
  const count = Math.round(14 + (190 * tree.height) / scale);
  return Array.from({ length: count }, (_, i): Sketch => {
    const rise = 0.03 + 0.93 * ((i + random()) / count);
    const aside = Math.max(-1, Math.min(1, wobble(random) * 1.15));
    const load = hueOf(scene, random, tree, rise, aside);
    const length = vary(0.034, 0.4, random) * unit * (1 - 0.35 * rise);
    return sketchTouch(random, {
      ...onCypress(tree, rise, aside * 0.92),
      length,
      width: Math.max(0.007 * scale, length * (0.3 + 0.12 * random())),
      angle: -UPRIGHT + tree.lean + aside * (0.5 - 0.75 * rise) + wobble(random) * 0.3,
      bow: -aside * 0.4 + wobble(random) * 0.2,
      brush: choose(['worked', 'worked', 'filbert'], random),
      load,
      second: hueOf(scene, random, tree, rise, aside - 0.3 * sun),
      stage: mix(0.5, 0.82, 0.6 * random() + 0.4 * rise),
      hand: 'right',
      body: 0.3 + 0.6 * random(),
      spread: 0.012,
    });
  });
};

/** Sky laid against it and over its edge here and there, so that neither has an outline. */
const cutSky = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round((34 * tree.height) / scene.scale) }).flatMap((): Sketch[] => {
    const rise = 0.2 + 0.76 * random();
    // The side turned from the light is lost, the other one stands.
    const side = random() < 0.72 ? -scene.sun : scene.sun;
    const at = onCypress(
      tree,
      rise,
      side * (side === scene.sun ? 1.12 + 0.3 * random() : 0.8 + 0.5 * random()),
    );
    const stage = 0.6 + 0.2 * random();
    if (scene.built(at.x, at.y) || at.y > scene.ridge(at.x)) return [];
    const air = scene.open(at.x, at.y, stage);
    const load = side === scene.sun ? air : blend(air, choose(COOL, random), 0.2 + 0.45 * random());
    return [
      sketchTouch(random, {
        ...at,
        length: vary(0.034, 0.35, random) * scene.scale,
        width: vary(0.011, 0.3, random) * scene.scale,
        angle: -UPRIGHT + tree.lean + side * (0.2 - 0.55 * rise) + 0.25 * wobble(random),
        bow: -0.2 * side,
        brush: choose(['worked', 'scumble', 'filbert'], random),
        load,
        second: air,
        stage,
        hand: 'left',
        body: 0.6,
        spread: 0.002,
      }),
    ];
  });

/** The cypresses: a dark, tongues that model it, and sky laid against them. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raiseCypress, modelCypress, cutSky].flatMap((work) => work(scene, random, tree));
  });
