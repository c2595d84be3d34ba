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
      pull([dx, 0.01], [dx + 0.004, 0.75 * deep], 0.1, { brush: 'pull', stage: 0.575 }),
    ),
    pull([-0.09, 0.035], [0.09, 0.035], 0.05, { brush: 'pull', stage: 0.585 }),
    // The flank that the west sees is firm; the other is half lost in the hall.
    pull([west * 0.092, 1.15 * deep], [west * 0.094, -0.01], 0.03, { brush: 'pull', stage: 0.6 }),
    pull([-west * 0.096, 0], [-west * 0.1, (0.3 + 0.2 * random()) * deep], 0.03),
    // Begun at the ridge, so that the frayed ends lie in the wall.
    pull([0.02, 0.72 * ridge], [0.025, 0.03], 0.085, { brush: 'pull', stage: 0.57 }),
    pull([-0.025, 0.72 * ridge], [-0.03, 0.03], 0.085, { brush: 'pull', stage: 0.58 }),
    pull([-0.046, 0.8 * ridge], [-0.082, 0.01], 0.04, { brush: 'pull' }),
    pull([0.046, 0.8 * ridge], [0.082, 0.01], 0.04, { brush: 'pull' }),
    pull([-0.022, ridge * 0.75], [-0.03, -0.01], 0.035, { load: blend(dark, COOL, 0.22) }),
    pull([-0.046, 0.86 * ridge], [0.046, 0.86 * ridge], 0.026, { brush: 'pull', stage: 0.66 }),
    pull([west * 0.05, 0.85 * ridge], [west * 0.05, 0.88 * ridge - 0.02], 0.011),
    pull([-0.088, 0.002], [0.092, 0.002], 0.014, { load: blend(dark, DARK, 0.6), stage: 0.67 }),
    pull([west * 0.1, 0.02], [west * 0.1, 0.4 * deep], 0.009, {
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
