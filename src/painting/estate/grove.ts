import type { Random } from '../../random.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Cypress } from './site.ts';

const DARKS: readonly [Lab, ...Lab[]] = [
  lab('#2f4640'),
  lab('#37483c'),
  lab('#3a4453'),
  lab('#2d4149'),
];
const LIT: readonly [Lab, ...Lab[]] = [lab('#6f7450'), lab('#7d7a55'), lab('#5f7058')];
const LEAVES: readonly [Lab, ...Lab[]] = [lab('#4c6156'), lab('#556a66'), lab('#56664f')];
const COOL: readonly [Lab, ...Lab[]] = [lab('#4d5a72'), lab('#56657a'), lab('#4a6068')];
const UPRIGHT = -Math.PI / 2;

/** One cypress: flames of the brush from its foot up, cool where it turns away, a few warm ones to the light. */
const growCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const { sun, scale } = scene;
  const core = [0.1, 0.24, 0.38, 0.52, 0.66, 0.8].map((rise) => {
    const { x } = tree;
    const stage = 0.36 + 0.12 * rise + 0.02 * random();
    const load = blend(choose(DARKS, random), scene.colour(x, tree.foot, stage), 0.1);
    return sketchTouch(random, {
      x: tree.x + tree.lean * tree.height * rise ** 1.4 + wobble(random) * 0.2 * tree.half,
      y: tree.foot - (rise + 0.04 * wobble(random)) * tree.height,
      length: vary(0.26, 0.25, random) * tree.height,
      width: vary(1.35, 0.15, random) * tree.half * (1 - rise) ** 0.7,
      angle: UPRIGHT + tree.lean * rise + wobble(random) * 0.12,
      brush: choose(['filbert', 'drag'], random),
      load,
      second: choose(COOL, random),
      stage,
      hand: 'left',
      spread: 0.016,
    });
  });
  const count = Math.round(12 + (105 * tree.height) / scale);
  const flames = Array.from({ length: count }, (): Sketch => {
    const rise = random() ** 1.15 * 0.94;
    const aside = (random() - 0.5) * 1.3 + wobble(random) * 0.5;
    const full = tree.half * (1 - rise) ** 0.62 * (0.8 + 0.5 * scene.swell(tree.x, rise, 1, 7, 47));
    const x = tree.x + tree.lean * tree.height * rise ** 1.4 + aside * full * 0.85;
    const y = tree.foot - rise * tree.height;
    const lit = aside * sun > 0.3 && random() < 0.5;
    const stage = lit ? 0.66 + 0.24 * random() : 0.48 + 0.36 * random();
    const hue = choose(lit ? LIT : aside * sun < -0.35 && random() < 0.6 ? COOL : DARKS, random);
    const load = blend(hue, scene.colour(x, y, stage), 0.1 + 0.2 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(lit ? 0.03 : 0.055, 0.45, random) * (0.4 + tree.height * 2),
      width:
        vary(lit ? 0.008 : 0.017, 0.4, random) * (0.4 + tree.height * 2) * (1 - 0.6 * rise ** 2),
      angle: UPRIGHT + tree.lean + aside * (0.55 - 0.7 * rise) + wobble(random) * 0.35,
      bow: -aside * 0.25 + wobble(random) * 0.15,
      brush: choose(lit ? ['dab', 'drag'] : ['filbert', 'filbert', 'drag', 'dab'], random),
      load,
      second: choose(DARKS, random),
      stage,
      hand: lit ? 'right' : 'left',
      body: lit ? 0.5 + 0.4 * random() : 0.6 + 0.7 * random(),
      spread: 0.02,
    });
  });
  return [...core, ...flames];
};

/** A bush: touches round a low dome, dark at its foot, some light on its sunny shoulder. */
const growBush = (scene: Scene, random: Random, x: number, size: number): Sketch[] => {
  const { house, sun } = scene;
  const inFront = Math.abs(x - house.x) < house.size * 0.8;
  const foot = house.y + (inFront ? 0.008 : -0.004) + 0.006 * wobble(random);
  return Array.from({ length: Math.round(5 + 9 * random()) }, (): Sketch => {
    const turn = Math.PI * random();
    const out = Math.sqrt(random());
    const bx = x + Math.cos(turn) * out * size * 1.5;
    const by = foot - Math.sin(turn) * out * size * 0.8;
    const warm = Math.cos(turn) * sun > 0.2 && out > 0.5;
    const stage = warm ? 0.68 + 0.16 * random() : 0.56 + 0.2 * random();
    const hue = choose(warm ? LIT : random() < 0.4 ? COOL : DARKS, random);
    const load = blend(hue, scene.colour(bx, by, stage), 0.2 + 0.35 * random());
    return sketchTouch(random, {
      x: bx,
      y: by,
      length: vary(0.75, 0.45, random) * size,
      width: vary(0.4, 0.35, random) * size,
      angle: turn + Math.PI / 2 + wobble(random) * 0.9,
      bow: wobble(random) * 0.5,
      brush: choose(['filbert', 'scumble', 'dab', 'scumble'], random),
      load,
      second: shade(load, warm ? 0.04 : -0.03),
      stage,
      hand: warm ? 'right' : 'left',
      body: 0.4 + 0.6 * random(),
    });
  });
};

/** Bushes that bind trees and house, unequal, with gaps through which the wall's foot shows. */
const growBushes = (scene: Scene): Sketch[] => {
  const { house, scale } = scene;
  const random = scene.randomFor('bushes');
  const feet = scene.cypresses.map(({ x, half }) => growBush(scene, random, x, half * 0.8));
  const bushes = Array.from({ length: 9 }, () => {
    const aside = wobble(random) * 1.9;
    const low = Math.abs(aside) < 0.6 ? 0.36 : 1;
    return growBush(
      scene,
      random,
      house.x + aside * house.size,
      vary(0.034, 0.4, random) * low * scale,
    );
  });
  return [...feet, ...bushes].flat();
};

/** The crowns of round trees behind the house: lighter than the cypresses, lost towards the hills. */
const growCrowns = (scene: Scene): Sketch[] => {
  const { sun } = scene;
  return scene.crowns.flatMap(({ x, y, half }, i) => {
    const random = scene.randomFor(`crown ${i}`);
    return Array.from({ length: 24 }).flatMap((): Sketch[] => {
      const turn = random() * Math.PI * 2;
      const out = Math.sqrt(random()) * 0.95;
      const [dx, dy] = [Math.cos(turn) * out, Math.sin(turn) * out];
      const warm = dx * sun - dy > 0.3;
      const stage = 0.4 + 0.2 * random() + (warm ? 0.08 : 0);
      const load = blend(
        choose(warm ? LIT : LEAVES, random),
        scene.colour(x, y, stage),
        0.2 + 0.4 * random(),
      );
      if (scene.built(x + dx * half * 1.2, y + dy * half)) return [];
      return [
        sketchTouch(random, {
          x: x + dx * half * 1.2,
          y: y + dy * half,
          length: vary(0.5, 0.4, random) * half,
          width: vary(0.26, 0.35, random) * half,
          angle: turn + Math.PI / 2 + wobble(random) * 1.2,
          bow: wobble(random) * 0.5,
          brush: choose(['scumble', 'filbert', 'dab'], random),
          load,
          second: choose(LEAVES, random),
          stage,
          hand: warm ? 'right' : 'left',
          body: 0.4 + 0.5 * random(),
        }),
      ];
    });
  });
};

/** The cypresses and what grows at their feet, one dark mass with lost edges. */
export const sketchGrove = (scene: Scene): readonly Sketch[] => [
  ...growCrowns(scene),
  ...scene.cypresses.flatMap((tree, i) =>
    growCypress(scene, scene.randomFor(`cypress ${i}`), tree),
  ),
  ...growBushes(scene),
];
