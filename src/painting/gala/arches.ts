import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** What the evening lends the stone: rose, blue, a green grey. */
const DUSK: Hues = [lab('#9a8088'), lab('#66789e'), lab('#76888a')];

/** How an arch goes between its piers: where it is at a share of the way, `low` under its stone. */
type Arch = (share: number, low: number) => Point;

/** The arches, the far one first. */
const archesOf = (scene: Scene): readonly Arch[] =>
  scene.piers.slice(1).map((to, i): Arch => {
    const from = scene.piers[i] ?? to;
    return (share, low) => {
      const [x, y] = scene.vault(from, to, -0.98 * Math.cos(Math.PI * share));
      return [x, y + low * sizeAt(scene, x)];
    };
  });

/** Which hues the stone of an arch takes. */
const stoneOf = (scene: Scene, random: Random, arch: Arch): Lab =>
  stoneAt(scene, random, choose([arch(0.3, 0), arch(0.6, 0)], random)[0]);

/** The stone over an arch: one broad pull along its curve from pier to pier, and a second that goes half the way. */
const turnStone = (scene: Scene, random: Random, arch: Arch): Sketch[] => {
  const size = sizeAt(scene, arch(0.5, 0)[0]);
  // One arch stands dark in its bridge, another is hardly told from the air.
  const stone = shade(stoneOf(scene, random, arch), 0.035 * wobble(random) - 0.01);
  const half = random() < 0.5 ? ([0.02, 0.55] as const) : ([0.45, 0.98] as const);
  return [
    { from: 0, to: 1, broad: 0.04, stage: 0.33, step: -0.01 },
    { from: half[0], to: half[1], broad: 0.026, stage: 0.66, step: -0.035 },
  ].map(({ from, to, broad, stage, step }): Sketch => {
    const width = broad * vary(1, 0.4, random);
    const load = shade(stone, step);
    return {
      path: sampled((t) => arch(mix(from, to, t), -0.42 * width)),
      width: width * size,
      brush: choose(['filbert', 'worked'], random),
      load,
      second: blend(load, choose(DUSK, random), 0.35),
      stage,
      hand: 'left',
      body: 0.35,
      spread: 0.006,
    };
  });
};

/** The water's light painted up into an arch: it cuts the stone's lower edge, each time another part of it. */
const lightUp = (scene: Scene, random: Random, arch: Arch): Sketch[] => {
  const size = sizeAt(scene, arch(0.5, 0)[0]);
  const begin = 0.1 + 0.3 * random();
  return [
    [begin, begin + 0.3 + 0.3 * random(), 0.022],
    [0.06 + 0.1 * random(), 0.3 + 0.2 * random(), 0.018],
    [0.62 + 0.1 * random(), 0.94, 0.016],
  ]
    .slice(0, 2 + Math.round(random()))
    .map(([from = 0, to = 1, broad = 0], i): Sketch => {
      const width = broad * vary(1, 0.3, random);
      const [x, y] = arch((from + to) / 2, 0.02);
      const through = scene.colour(x, Math.max(y, scene.waterline(x)) + 0.02, 0.7);
      const load = shade(blend(through, scene.sky(x, scene.horizon - 0.04, 0.7), 0.3), 0.012 * i);
      return {
        path: sampled((t) => arch(mix(from, to, t), 0.5 * width + 0.003 * i)),
        width: width * size,
        brush: 'worked',
        load,
        second: through,
        stage: 0.58 + 0.03 * i,
        hand: 'left',
        body: 0.5 + 0.2 * wobble(random),
        spread: 0.006,
      };
    });
};

/** The arches: stone turned over them, and light up into them. */
export const turnArches = (scene: Scene, random: Random): Sketch[] =>
  archesOf(scene).flatMap((arch) => [
    ...turnStone(scene, random, arch),
    ...lightUp(scene, random, arch),
  ]);
