import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { between } from '../sketchTouch.ts';
import { CORNER, DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';
import { EAVES, HIGH, LIT, SHADY } from './tiles.ts';

const RIDGE: Hues = [lab('#dcb694'), lab('#d3a688')];

/** The two hips of the block, each drawn up in one stroke that ends before the corner. */
const drawHips = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  [
    { foot: 0.52 * sun, top: 0.36 * sun, hues: LIT },
    { foot: -0.52 * sun, top: -0.34 * sun, hues: SHADY },
  ].map(({ foot, top, hues }) => {
    const { x, y, length, angle } = between([foot, EAVES], [top, EAVES - HIGH]);
    return lay(x - 0.03 * Math.sign(foot), y + 0.014, 0.7 * length, 0.034, {
      angle,
      bow: 0,
      brush: 'filbert',
      load: choose(hues, random),
      second: choose(hues, random),
      stage: 0.58,
      body: 0.4,
    });
  });

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

/** The tiles that stand out over the wall, in short touches of unlike paint along the roof's foot. */
const layEaves = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  [-0.44, -0.29, -0.12, 0.08, 0.25, 0.43].map((dx) =>
    lay((dx + 0.02 * wobble(random)) * sun, EAVES - 0.012, vary(0.2, 0.2, random), 0.036, {
      angle: 0.03 * wobble(random),
      brush: choose(['flat', 'filbert'], random),
      load: choose(dx < CORNER ? SHADY : LIT, random),
      second: choose(dx < CORNER ? SHADY : LIT, random),
      stage: 0.6 + 0.03 * random(),
      body: 0.4,
    }),
  );

/** The shadow that the eaves throw on the wall, in a few broad touches, and the dark under them, broken. */
const shadeEaves = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => [
  ...[-0.06, 0.16, 0.36].map((dx) =>
    lay(dx * sun, EAVES + 0.022 + 0.006 * wobble(random), 0.28, vary(0.054, 0.2, random), {
      brush: choose(['filbert', 'worked'], random),
      load: blend(choose(SHADED, random), choose(WALL, random), 0.15 + 0.25 * random()),
      second: choose(SHADED, random),
      stage: 0.66 + 0.02 * random(),
      body: 0.4,
    }),
  ),
  ...[-0.36, 0.2].map((dx) =>
    lay(dx * sun, EAVES + 0.006, vary(0.22, 0.3, random), 0.03, {
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

/** The roof's edges: its hips against what is behind it, its foot, the light along its ridge, the shadow under it, a chimney. */
export const edgeRoof = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  [buildChimney, drawHips, layEaves, lightRidge, shadeEaves].flatMap((work) =>
    work(scene, random, lay),
  );
