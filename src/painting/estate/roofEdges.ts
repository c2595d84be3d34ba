import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, type Lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { between, type WristTouch } from '../sketchTouch.ts';
import { paints, pick, seen } from './light.ts';
import { CORNER, DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';
import { EAVES, HIGH, LIT, SHADY, WING_EAVES } from './tiles.ts';

const RIDGE = paints('tiles', '#d3b6a0', '#cdad9c');

/** A line of the roof in one pull of one paint, from one place to another. */
const pull = (
  random: Random,
  lay: Lay,
  [from, to]: readonly [Point, Point],
  hues: Hues,
  rest: Pick<WristTouch, 'width' | 'stage'>,
): Sketch => {
  const { x, y, length, angle } = between(from, to);
  return lay(x, y, length, rest.width, {
    angle: angle + 0.02 * wobble(random),
    bow: 0.02 * wobble(random),
    brush: choose(['filbert', 'worked'], random),
    load: choose(hues, random),
    second: choose(hues, random),
    stage: rest.stage,
    body: 0.5,
  });
};

/** The two hips of the block, each drawn up in one stroke from the eaves to the ridge. */
const drawHips = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { sun } = scene;
  return [
    { foot: 0.52 * sun, top: 0.36 * sun, hues: LIT },
    { foot: -0.52 * sun, top: -0.34 * sun, hues: SHADY },
  ].map(({ foot, top, hues }) => {
    const inward = 0.04 * Math.sign(foot);
    const ends: readonly [Point, Point] = [
      [foot - inward, EAVES - 0.01],
      [top - inward, EAVES - 0.94 * HIGH],
    ];
    return pull(random, lay, ends, seen(scene, hues), { width: 0.085, stage: 0.56 });
  });
};

/** The ridge in two unequal strokes, and the light on one of them; between them it is lost in what is behind. */
const drawRidge = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { sun } = scene;
  const at = (dx: number, down = 0): Point => [dx * sun, EAVES - HIGH + 0.012 + down];
  return [
    pull(random, lay, [at(-0.33), at(-0.14)], seen(scene, SHADY), { width: 0.036, stage: 0.64 }),
    pull(random, lay, [at(0.37), at(-0.04)], seen(scene, LIT), { width: 0.036, stage: 0.65 }),
    pull(random, lay, [at(0.33, -0.004), at(0.12)], seen(scene, RIDGE), {
      width: 0.02,
      stage: 0.74,
    }),
  ];
};

/** The tiles' edge over the wall: one firm line in the light and one in shade, and a few tiles of another paint on it. */
const layEaves = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { sun } = scene;
  const at = (dx: number): Point => [dx * sun, EAVES - 0.008];
  return [
    pull(random, lay, [at(-0.46), at(CORNER)], seen(scene, SHADY), { width: 0.024, stage: 0.62 }),
    pull(random, lay, [at(0.24), at(0.51)], seen(scene, LIT), { width: 0.036, stage: 0.63 }),
    pull(random, lay, [at(0.12), at(CORNER - 0.04)], seen(scene, LIT), {
      width: 0.024,
      stage: 0.63,
    }),
    ...[-0.1, 0.34].map((dx) =>
      lay((dx + 0.04 * wobble(random)) * sun, EAVES - 0.016, vary(0.14, 0.3, random), 0.026, {
        angle: 0.02 * wobble(random),
        brush: 'worked',
        load: pick(scene, RIDGE, random),
        second: pick(scene, LIT, random),
        stage: 0.72,
        body: 0.4,
      }),
    ),
  ];
};

/** The wing's tiles over its wall, in one pull that ends on the block's, and the broken shade under them. */
const layWingEaves = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const {
    sun,
    house: { wing },
  } = scene;
  const at = (dx: number, down: number): Point => [dx * wing, WING_EAVES + down];
  const isLit = wing === sun;
  const shaded: Hues = [
    blend(pick(scene, SHADED, random), pick(scene, WALL, random), isLit ? 0.25 : 0.1),
  ];
  return [
    pull(random, lay, [at(0.5, 0.012), at(0.72, 0.016)], shaded, { width: 0.03, stage: 0.43 }),
    pull(random, lay, [at(0.48, -0.012), at(0.92, -0.004)], seen(scene, isLit ? LIT : SHADY), {
      width: 0.032,
      // Before what stands before it is turned to the light.
      stage: 0.45,
    }),
  ];
};

/** The shadow that the eaves throw on the wall, one band that thins to the sunny end, and the dark under them, broken. */
const shadeEaves = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { sun } = scene;
  const over = (share: number): Lab =>
    blend(pick(scene, SHADED, random), pick(scene, WALL, random), share);
  const shaded: Hues = [over(0.1), over(0.2), over(0.3)];
  const deep: Hues = [blend(seen(scene, DEEP)[0], pick(scene, SHADY, random), 0.45)];
  const at = (dx: number, down: number): Point => [dx * sun, EAVES + down];
  return [
    pull(random, lay, [at(CORNER + 0.03, 0.028), at(0.24, 0.024)], shaded, {
      width: 0.056,
      stage: 0.54,
    }),
    pull(random, lay, [at(0.14, 0.022), at(0.48, 0.018)], shaded, { width: 0.04, stage: 0.55 }),
    pull(random, lay, [at(-0.5, 0.014), at(-0.3, 0.014)], deep, { width: 0.022, stage: 0.57 }),
    pull(random, lay, [at(-0.16, 0.01), at(0.1, 0.01)], deep, { width: 0.016, stage: 0.58 }),
  ];
};

/** A chimney, one short touch. */
const buildChimney = (scene: Scene, random: Random, lay: Lay): Sketch[] => [
  lay(-0.16 * scene.house.wing, EAVES - HIGH, 0.085, 0.04, {
    angle: UPRIGHT,
    bow: 0,
    brush: 'flat',
    load: pick(scene, LIT, random),
    second: pick(scene, SHADY, random),
    stage: 0.58,
    body: 0.4,
  }),
];

/** The roof's edges: its hips against what is behind it, its foot, the light along its ridge, the shadow under it, a chimney. */
export const edgeRoof = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  [buildChimney, drawHips, layEaves, layWingEaves, drawRidge, shadeEaves].flatMap((work) =>
    work(scene, random, lay),
  );
