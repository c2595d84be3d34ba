import type { Random } from '../../random.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const COATS: readonly [Lab, ...Lab[]] = [lab('#23263e'), lab('#28243e'), lab('#222c40')];
const GOWNS: readonly [Lab, ...Lab[]] = [lab('#6a5a74'), lab('#7d6c78'), lab('#474870')];
const FACE = lab('#b08472');
const GLIMMER = lab('#c99664');
const UPRIGHT = Math.PI / 2;

/** Someone strolling: a coat or a gown in one touch or two, a head hardly more than a turn of the brush. */
const sketchStroller = (
  scene: Scene,
  random: Random,
  x: number,
  foot: number,
  height: number,
  gown: boolean,
): Sketch[] => {
  const stage = 0.76 + 0.1 * random();
  const ground = scene.colour(x, foot, stage);
  const cloth = blend(
    gown ? choose(GOWNS, random) : choose(COATS, random),
    ground,
    0.06 + 0.14 * random(),
  );
  const lean = UPRIGHT + wobble(random) * 0.14;
  const at = (dx: number, up: number, length: number, width: number, rest: Partial<WristTouch>) =>
    sketchTouch(random, {
      x: x + dx * height,
      y: foot - up * height,
      length: vary(length, 0.12, random) * height,
      width: vary(width, 0.18, random) * height,
      angle: lean,
      bow: wobble(random) * 0.12,
      brush: 'filbert',
      spread: 0.012,
      load: cloth,
      second: blend(cloth, ground, 0.4),
      stage,
      body: 0.8,
      ...rest,
    });
  const shadow = {
    angle: 0.12,
    brush: 'drag',
    load: shade(ground, -0.06),
    hand: 'left',
    stage: stage - 0.04,
  } as const;
  const head = {
    brush: 'dab',
    load: blend(FACE, cloth, 0.6),
    stage: stage + 0.03,
    spread: 0.01,
  } as const;
  const gleam = { brush: 'drag', load: blend(GLIMMER, cloth, 0.5), stage: 0.9 } as const;
  return [
    at(0.18, -0.03, 0.55, 0.09, shadow),
    at(0, 0.27, 0.66, gown ? 0.36 : 0.24, { bow: gown ? 0.1 : 0.03 }),
    at(0.01, 0.52, 0.62, gown ? 0.2 : 0.27, {}),
    at(0.01, 0.7, 0.36, gown ? 0.16 : 0.22, { brush: 'dab' }),
    at(0.015, 0.87, 0.17, 0.15, head),
    ...(gown ? [] : [at(0.01, 0.95, 0.15, 0.13, { brush: 'dab', stage: stage + 0.04 })]),
    ...(random() < 0.6 ? [at(-0.08, 0.55, 0.34, 0.045, gleam)] : []),
  ];
};

/** The near quay's paving: worn lying touches, lamplight spilt on a part of it, its kerb lost and found. */
const layPaving = (scene: Scene, random: Random): Sketch[] => {
  const { format, scale, quay } = scene;
  return Array.from({ length: 230 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = quay.edge(x) + 0.3 * random() ** 1.3;
    if (quay.covers(x, y) < 0.4 || y > 1.02) return [];
    const stage = 0.5 + 0.36 * random();
    const load = scene.colour(x + wobble(random) * 0.06, y, stage);
    const kerb = y - quay.edge(x) < 0.02;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.075, 0.45, random) * scale,
        width: vary(0.017, 0.45, random) * scale,
        angle: quay.slope(x) * (kerb ? 1 : 0.5) + wobble(random) * 0.16,
        brush: choose(['scumble', 'drag', 'filbert'], random),
        load: shade(load, kerb ? -0.04 : 0.03 * wobble(random), 1),
        second: load,
        stage,
        hand: random() < 0.6 ? 'left' : 'right',
        body: 0.6,
        spread: 0.014,
      }),
    ];
  });
};

/** The near quay and who strolls there: a couple, someone alone. */
export const sketchStrollers = (scene: Scene): readonly Sketch[] => {
  const { quay, scale } = scene;
  if (!quay.isThere) return [];
  const random = scene.randomFor('strollers');
  const walk = (at: number, nearer: number, gown = false) => {
    const x = scene.across(at);
    const height = (0.1 + 0.7 * nearer) * scale * vary(1, 0.1, random);
    const foot = quay.edge(x) + 0.035 + nearer;
    return foot > 0.97 ? [] : sketchStroller(scene, random, x, foot, height, gown);
  };
  const couple = quay.litAt - 0.03 + 0.05 * wobble(random);
  const apart = (0.03 * scale) / scene.format;
  const nearer = 0.02 + 0.03 * random();
  return [
    ...layPaving(scene, random),
    ...walk(couple, nearer, random() < 0.8),
    ...walk(couple + apart * (0.7 + 0.25 * random()), nearer + 0.004),
    ...walk(couple - (((0.12 + 0.1 * random()) * scale) / scene.format) * 1.2, 0.005),
    ...(random() < 0.5 ? walk(couple + 0.1 + 0.05 * random(), 0.01) : []),
  ];
};
