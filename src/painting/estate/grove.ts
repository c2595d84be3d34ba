import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { flame } from './nest.ts';
import type { Scene } from './scene.ts';
import type { Crown, Cypress } from './site.ts';

type Hues = readonly [Lab, ...Lab[]];

const DARKS: Hues = [lab('#1c332f'), lab('#21372a'), lab('#202f44'), lab('#182f38')];
const MIDDLES: Hues = [lab('#3d5f56'), lab('#4a6350'), lab('#40607a'), lab('#3a5a5e')];
const COOL: Hues = [lab('#4b6a8a'), lab('#5c7890'), lab('#4f6c78')];
const LIT: Hues = [lab('#8b8d5c'), lab('#a29a68'), lab('#728562'), lab('#b3a57a')];
const SILVER: Hues = [lab('#8fa094'), lab('#a3aa90'), lab('#7f94a0'), lab('#b4b298')];
const SILVER_SHADE: Hues = [lab('#5b7478'), lab('#566a80'), lab('#637a6a')];
const UPRIGHT = -Math.PI / 2;

/** Where a place of a cypress lies: `rise` of its height, `aside` of its width there. */
const onCypress = ({ x, foot, height, half, lean }: Cypress, rise: number, aside: number) => ({
  x: x + lean * height * rise ** 1.4 + aside * half * flame(rise),
  y: foot - rise * height,
});

/** The dark of a cypress, from its foot up: a few full strokes, each shorter than the one below. */
const raiseCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 13 }, (_, i) => {
    const rise = 0.19 + (0.72 * i) / 12;
    const at = onCypress(tree, rise, wobble(random) * 0.4);
    const stage = 0.44 + 0.1 * rise + 0.02 * random();
    return sketchTouch(random, {
      ...at,
      length: vary(0.36, 0.2, random) * tree.height,
      width: vary(1.7, 0.1, random) * tree.half * flame(rise),
      angle: UPRIGHT + tree.lean * rise + wobble(random) * 0.15,
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
      angle: UPRIGHT + tree.lean + aside * (0.32 - 0.5 * rise) + wobble(random) * 0.3,
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
        angle: UPRIGHT + tree.lean - aside * 0.12 + wobble(random) * 0.3,
        brush: 'scumble',
        load,
        second: load,
        stage: 0.52 + 0.22 * random(),
        spread: 0.01,
      }),
    ];
  });

/** A round tree of arcs that curl about its middle: silver or green to the light, blue where it turns away, dark at its foot. */
const growCrown = (scene: Scene, random: Random, { x, y, half, silver }: Crown): Sketch[] => {
  const { sun, scale } = scene;
  const mass = Math.round(6 + (150 * half) / scale);
  const count = mass + Math.round(9 + (420 * half) / scale);
  return Array.from({ length: count }).flatMap((_, i): Sketch[] => {
    const first = i < mass;
    const turn = random() * Math.PI * 2;
    const out = Math.sqrt(random()) * (first ? 0.62 : 0.92);
    const [dx, dy] = [Math.cos(turn) * out, Math.sin(turn) * out];
    const at = { x: x + dx * half * 1.15, y: y + dy * half };
    if (scene.built(at.x, at.y) || (!first && scene.spires(at.x, at.y) > 0.3)) return [];
    const facing = dx * sun * 0.8 - dy;
    const lit = !first && facing > 0.15 + 0.5 * random();
    const shady = !first && dy > 0.05 && facing < -0.1 - 0.4 * random();
    const late = lit ? 0.56 + 0.3 * random() : 0.47 + 0.3 * random();
    const stage = first ? 0.37 + 0.09 * random() : late;
    const green = lit ? LIT : shady ? DARKS : MIDDLES;
    const grey = lit ? SILVER : shady ? SILVER_SHADE : COOL;
    const hue = blend(choose(green, random), choose(grey, random), mix(0.2 * random(), 1, silver));
    const load = blend(
      hue,
      scene.colour(at.x, at.y, stage),
      0.1 + 0.25 * random() + 0.25 * out ** 4,
    );
    return [
      sketchTouch(random, {
        ...at,
        length:
          vary(first ? 0.9 : lit ? 0.32 : 0.38, 0.35, random) * half ** 0.7 * (0.03 * scale) ** 0.3,
        width:
          vary(first ? 0.4 : lit ? 0.12 : 0.15, 0.35, random) * half ** 0.7 * (0.03 * scale) ** 0.3,
        angle: turn + Math.PI / 2 + wobble(random) * (first ? 2 : 0.7),
        bow: first ? 0.1 * wobble(random) : mix(-0.1, -0.35, out) + wobble(random) * 0.25,
        brush: choose(first ? ['wash', 'filbert'] : ['dab', 'filbert', 'filbert', 'drag'], random),
        load,
        second: blend(load, choose(shady ? DARKS : MIDDLES, random), 0.4),
        stage,
        hand: lit ? 'right' : 'left',
        body: 0.5 + 0.6 * random(),
        spread: 0.02,
      }),
    ];
  });
};

/** What grows at the feet of trees and walls: low touches that bind them to the ground. */
const growUndergrowth = (scene: Scene): Sketch[] => {
  const { house, scale, cypresses, crowns } = scene;
  const random = scene.randomFor('undergrowth');
  const feet = [...cypresses, ...crowns].map(({ x, half }) => [x, half * 1.4] as const);
  return feet.flatMap(([x, reach]) =>
    Array.from({ length: 3 + Math.floor(random() * 4) }, (): Sketch => {
      const at = { x: x + wobble(random) * reach, y: house.y + (0.002 + 0.01 * random()) * scale };
      const stage = 0.44 + 0.36 * random();
      const load = blend(
        choose(random() < 0.4 ? COOL : MIDDLES, random),
        scene.colour(at.x, at.y + 0.01, stage),
        0.5 * random(),
      );
      return sketchTouch(random, {
        ...at,
        length: vary(0.026, 0.4, random) * scale,
        width: vary(0.008, 0.4, random) * scale,
        angle: wobble(random) * 0.4,
        brush: choose(['filbert', 'scumble', 'drag'], random),
        load,
        second: shade(load, -0.04),
        stage,
        hand: 'left',
      });
    }),
  );
};

/** The round trees, the cypresses, and what grows at their feet: one dark mass with lost edges. */
export const sketchGrove = (scene: Scene): readonly Sketch[] => [
  ...scene.crowns.flatMap((crown, i) => growCrown(scene, scene.randomFor(`crown ${i}`), crown)),
  ...scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raiseCypress, modelCypress, cutCypress].flatMap((work) => work(scene, random, tree));
  }),
  ...growUndergrowth(scene),
];
