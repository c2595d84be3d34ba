import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { between } from '../sketchTouch.ts';
import { DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';
import { EAVES, HIGH, LIT, SHADY } from './tiles.ts';

const RIDGE: Hues = [lab('#dcb694'), lab('#d3a688')];

/** The two hips of the block, each drawn up in one stroke, and the sky or the leaves behind it drawn along that. */
const drawHips = (scene: Scene, random: Random, lay: Lay): Sketch[] => {
  const { sun, house } = scene;
  return [
    { foot: 0.53 * sun, top: 0.37 * sun, hues: LIT },
    { foot: -0.53 * sun, top: -0.35 * sun, hues: SHADY },
  ].flatMap(({ foot, top, hues }) => {
    const out = Math.sign(foot);
    const way = between([foot, EAVES], [top, EAVES - HIGH]);
    const behind = scene.colour(
      house.x + (way.x + 0.05 * out) * house.size,
      house.y + (way.y - 0.05) * house.size,
      0.35,
    );
    const { x, y, length, angle } = way;
    return [
      lay(x - 0.02 * out, y + 0.012, 0.86 * length, 0.04, {
        angle,
        bow: 0,
        brush: 'flat',
        load: choose(hues, random),
        second: choose(hues, random),
        stage: 0.58,
        body: 0.4,
      }),
      lay(x + 0.022 * out, y - 0.014, 0.9 * length, 0.034, {
        angle: angle + 0.05 * wobble(random),
        bow: 0,
        brush: 'filbert',
        load: behind,
        second: behind,
        stage: 0.6,
        body: 0.4,
      }),
    ];
  });
};

/** The light along the ridge. */
const lightRidge = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  [0, 0.2].map((dx) =>
    lay((dx - 0.04) * sun, EAVES - HIGH, vary(0.24, 0.3, random), 0.024, {
      load: choose(RIDGE, random),
      second: choose(LIT, random),
      brush: 'drag',
      stage: 0.74,
    }),
  );

/** The shadow that the eaves throw on the wall, in one pull, and the dark under them, broken. */
const shadeEaves = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => [
  lay(0.13 * sun, EAVES + 0.03, 0.74, 0.036, {
    brush: 'worked',
    load: blend(choose(SHADED, random), choose(WALL, random), 0.3),
    second: choose(SHADED, random),
    stage: 0.69,
    body: 0.4,
  }),
  ...[-0.36, -0.08, 0.26].map((dx) =>
    lay(dx * sun, EAVES + 0.012, vary(0.24, 0.3, random), 0.02, {
      brush: choose(['filbert', 'worked'], random),
      load: blend(DEEP, choose(SHADY, random), 0.2 + 0.5 * random()),
      second: choose(SHADY, random),
      stage: 0.71,
      body: 0.4,
    }),
  ),
];

/** A chimney: its lit side and its other. */
const buildChimney = ({ sun, house: { wing } }: Scene, random: Random, lay: Lay): Sketch[] =>
  [0, 0.014].map((aside) =>
    lay(-0.16 * wing - aside * sun, EAVES - HIGH, 0.09, aside ? 0.016 : 0.04, {
      angle: UPRIGHT,
      bow: 0,
      load: aside ? choose(SHADY, random) : choose(LIT, random),
      second: choose(LIT, random),
      stage: aside ? 0.6 : 0.56,
      body: 0.4,
    }),
  );

/** The roof's edges: its hips against what is behind it, the light along its ridge, the shadow under it, a chimney. */
export const edgeRoof = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  [buildChimney, drawHips, lightRidge, shadeEaves].flatMap((work) => work(scene, random, lay));
