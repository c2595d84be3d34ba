import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { blend, type Hues } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { lick } from './flame.ts';
import { DARKS, MIDDLES, OAK, OLIVE } from './leaves.ts';
import { pick, seen } from './light.ts';
import { layOn, SHADED, WALL } from './mason.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';
import { EAVES, HIGH, LIT } from './tiles.ts';

/** Whatever is blocked in: opaque, lean paint, that is worked over later. */
const leanly = (random: Random, after: number) =>
  ({
    brush: 'flat',
    body: 0.9,
    stage: STAGES.blockedIn + 0.004 * after + 0.003 * random(),
    hand: 'right',
  }) as const;

/** The house as a pale wall, one in shade, a roof. */
const blockHouse = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('blocked house');
  const lay = layOn(scene, random);
  const { sun, house } = scene;
  const [wall, shaded, tiles] = [seen(scene, WALL), seen(scene, SHADED), seen(scene, LIT)];
  const flat = (
    after: number,
    hues: Hues,
    rest: Partial<WristTouch> = {},
  ): Partial<WristTouch> => ({
    ...leanly(random, after),
    load: choose(hues, random),
    second: choose(hues, random),
    ...rest,
  });
  return [
    ...[-0.28, -0.1].map((dy) => lay(0.13 * sun, dy, 0.78, 0.22, flat(0, wall))),
    ...[0.38, 0.14, -0.1].map((dx) => lay(dx * sun, -0.2, 0.4, 0.3, flat(0.3, wall))),
    ...[-0.28, -0.1].map((dy) => lay(-0.38 * sun, dy, 0.32, 0.22, flat(0.3, shaded))),
    lay(0.67 * house.wing, -0.1, 0.46, 0.24, flat(0, house.wing === sun ? wall : shaded)),
    lay(-0.02, EAVES - 0.4 * HIGH, 0.9, 0.15, flat(0.5, tiles)),
    lay(0.68 * house.wing, -0.21, 0.38, 0.1, flat(0.5, tiles)),
  ];
};

/** The pulls that block in a cypress: how far aside each begins, where it ends, how broad it is in half widths; the higher the narrower, so that none is left beside the tree. */
const PULLS: readonly (readonly [aside: number, top: Unit, broad: number])[] = [
  [-0.24, 0.6, 1.05],
  [0.24, 0.6, 1.05],
  [0, 0.8, 1],
  [0, 0.95, 0.55],
];

/** A cypress in a few pulls. */
const blockCypress = (scene: Scene, tree: Cypress, i: number): Sketch[] => {
  const random = scene.randomFor(`blocked cypress ${i}`);
  return PULLS.map(([aside, top, broad]) =>
    lick(random, tree, [0, top], [aside, 0.4 * aside], 0.06 * wobble(random), {
      ...leanly(random, 1.5),
      width: broad * tree.half,
      load: blend(
        pick(scene, DARKS, random),
        pick(scene, MIDDLES, random),
        aside * scene.sun > 0 ? 0.5 : 0.2,
      ),
      second: pick(scene, MIDDLES, random),
    }),
  );
};

/** The round trees, each in three broad touches that turn about its middle, well within it: they fray. */
const blockCrowns = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('blocked crowns');
  return scene.crowns.flatMap(({ x, y, half, silver }) => {
    const { deep, middle } = silver > 0.4 ? OLIVE : OAK;
    return [-1, 0, 1].map((side) =>
      sketchTouch(random, {
        x: x + 0.38 * side * half,
        y: y - (0.16 - 0.3 * Math.abs(side)) * half,
        length: 1.1 * half,
        width: 0.8 * half,
        angle: side === 0 ? 0.2 * wobble(random) : UPRIGHT + 0.3 * side,
        bow: 0.2 * side,
        load: blend(
          pick(scene, deep, random),
          pick(scene, middle, random),
          side * scene.sun > 0 ? 0.5 : 0.15,
        ),
        second: pick(scene, middle, random),
        ...leanly(random, 1),
      }),
    );
  });
};

/** House and trees in a few broad touches, before anything is drawn. */
export const blockIn = (scene: Scene): readonly Sketch[] => [
  ...blockHouse(scene),
  ...blockCrowns(scene),
  ...scene.cypresses.flatMap((tree, i) => blockCypress(scene, tree, i)),
];
