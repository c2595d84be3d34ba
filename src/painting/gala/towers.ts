import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { hangClock } from './clock.ts';
import type { Scene } from './scene.ts';
import { between } from './stone.ts';

const COOL = lab('#5f6f88');
const DARK = lab('#1e2338');

/** The block from its cornice down, and its roof: two flanks that lean in, a level ridge, the cornice under them; one edge still sees the west. */
const buildTower = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.cornice(x);
  const deep = (scene.wallTop(x) - top) / size;
  const ridge = (scene.roof(x) - top) / size;
  const dark = blend(scene.colour(x, top + 0.05, 0.6), DARK, 0.5);
  const west = -scene.side;
  /** A pull from a place to another, both from the cornice's middle, at a size of 1. */
  const pull = (
    [dx0, down0]: Point,
    [dx1, down1]: Point,
    width: number,
    rest: Partial<WristTouch> = {},
  ): Sketch =>
    between(random, [x + dx0 * size, top + down0 * size], [x + dx1 * size, top + down1 * size], {
      width: vary(width, 0.12, random) * size,
      bow: 0.04 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load: shade(dark, 0.02 * wobble(random)),
      second: dark,
      stage: 0.59 + 0.06 * random(),
      hand: 'left',
      body: 0.3,
      spread: 0.005,
      ...rest,
    });
  const cool = blend(dark, COOL, 0.5);
  return [
    ...[-0.07, 0.0, 0.07].map((dx) =>
      pull([dx, 0.01], [dx + 0.004, 0.75 * deep], 0.085, { brush: 'worked', stage: 0.44 }),
    ),
    pull([-0.1, 0], [-0.1, 0.6 * deep], 0.024),
    pull([0.1, 0], [0.1, 0.55 * deep], 0.024),
    pull([0, -0.01], [0, ridge * 0.4], 0.11, { brush: 'worked', stage: 0.57 }),
    pull([-0.02, -0.005], [-0.015, ridge * 0.5], 0.09, { brush: 'worked', stage: 0.58 }),
    pull([-0.084, -0.005], [-0.052, ridge * 0.75], 0.05),
    pull([0.084, -0.005], [0.052, ridge * 0.75], 0.05),
    pull([-0.03, -0.01], [-0.022, ridge * 0.78], 0.045, { load: blend(dark, COOL, 0.22) }),
    pull([0.04, -0.01], [0.03, ridge * 0.78], 0.04),
    pull([-0.056, 0.88 * ridge], [0.058, 0.88 * ridge], 0.022, { stage: 0.66 }),
    pull([-0.05, 0.85 * ridge], [-0.05, 0.88 * ridge - 0.02], 0.01),
    pull([0.052, 0.85 * ridge], [0.052, 0.88 * ridge - 0.016], 0.009),
    pull([-0.104, 0.002], [0.104, 0.002], 0.014, { load: blend(dark, DARK, 0.6), stage: 0.67 }),
    pull([west * 0.1, -0.006], [west * 0.03, -0.006], 0.006, {
      brush: 'drag',
      load: cool,
      stage: 0.69,
    }),
    pull([west * 0.103, 0.012], [west * 0.103, 0.4 * deep], 0.009, {
      brush: 'drag',
      load: cool,
      stage: 0.69,
    }),
  ];
};

/** The two towers; on the nearer one hangs the clock. */
export const sketchTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at, i) => [
    ...buildTower(scene, random, at),
    ...(i === 0 ? hangClock(scene, random, at) : []),
  ]);
};
