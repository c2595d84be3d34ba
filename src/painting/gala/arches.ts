import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { MAUVE, sizeAt, stoneAt } from './stone.ts';

/** An arch of the bridge: how large things are there, and where its under-side is at a share of the way between its piers, and a little beyond them. */
interface Arch {
  readonly size: number;
  at(share: number): Point;
}

/** The arches, the far one first. */
const archesOf = (scene: Scene): readonly Arch[] =>
  scene.piers.slice(1).map((to, i): Arch => {
    const from = scene.piers[i] ?? to;
    const at = (share: number) => scene.vault(from, to, 2 * share - 1);
    return { size: sizeAt(scene, at(0.5)[0]), at };
  });

/** The water's light seen through it: level pulls from pier to pier, laid before its stone. */
const seeThrough = (scene: Scene, random: Random, { size, at }: Arch): Sketch[] =>
  [0.5, 0.8].map((down, i): Sketch => {
    const [[left], [middle, crown], [right]] = [at(0), at(0.5), at(1)];
    const y = mix(crown, scene.waterline(middle), down);
    const water = scene.colour(middle, scene.waterline(middle) + 0.03, 0.6);
    return {
      path: sampled((t) => [mix(left, right, mix(0.06, 0.94, t)), y + 0.002 * wobble(random)]),
      width: vary(0.022, 0.2, random) * size,
      brush: 'pull',
      load: blend(water, scene.sky(middle, scene.horizon - 0.03, 0.6), 0.16 * (1 - i)),
      second: water,
      stage: 0.4 + 0.02 * i,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    };
  });

/** Its stone and the dark of its under-side: a broad low pull from either pier that is one with the roadway, and a deeper one along its edge that is lost towards the day. */
const turnStone = (scene: Scene, random: Random, { size, at }: Arch): Sketch[] => {
  const [x] = at(0.5);
  const stone = shade(stoneAt(scene, random, x), -mix(0.016, 0.045, scene.nearness(x)));
  const under = blend(shade(stone, -0.03), scene.evening.stone(MAUVE), 0.2);
  return [
    { from: -0.13, to: 0.64, broad: 0.032, stage: 0.52, load: stone },
    { from: 1.13, to: 0.4, broad: 0.032, stage: 0.53, load: stone },
    { from: -0.1, to: vary(0.86, 0.1, random), broad: 0.017, stage: 0.55, load: under },
  ].map(({ from, to, broad, stage, load }): Sketch => {
    const width = vary(broad, 0.1, random) * size;
    return {
      path: sampled((t) => {
        const [ax, ay] = at(mix(from, to, t));
        return [ax, ay - 0.42 * width];
      }),
      width,
      brush: 'pull',
      load,
      second: blend(load, stone, 0.5),
      stage,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    };
  });
};

/** The arches, broad and low: the water through them, and their stone. */
export const turnArches = (scene: Scene, random: Random): Sketch[] =>
  archesOf(scene).flatMap((arch) => [
    ...seeThrough(scene, random, arch),
    ...turnStone(scene, random, arch),
  ]);
