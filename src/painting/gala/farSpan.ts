import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** How many of the bridge's arches, the far ones, are veiled by the evening's air. */
const VEILED = 2;

/** The roadway carried on to the palace, over the air that lies there: level pulls of unlike breadth, the farther the paler. */
const carryOn = (scene: Scene, random: Random): Sketch[] => {
  const end = scene.palaceEnd - 0.004;
  return [
    { from: 0, to: 0.22, broad: 0.03 },
    { from: 0.17, to: 0.4, broad: 0.025 },
    { from: 0.33, to: 0.62, broad: 0.028 },
    { from: 0.56, to: 0.86, broad: 0.022 },
    { from: 0.78, to: 1.06, broad: 0.026 },
  ].map(({ from, to, broad }, i): Sketch => {
    const place = (t: number): Point => {
      const x = scene.across(mix(end, 1, mix(from, to, t)));
      return [x, scene.deck(x) + 0.013 * sizeAt(scene, x)];
    };
    const [x] = place(0.5);
    const stone = stoneAt(scene, random, x);
    return {
      path: sampled(place),
      width: vary(broad, 0.1, random) * sizeAt(scene, x),
      brush: i % 2 ? 'worked' : 'pull',
      load: shade(stone, -0.024 - 0.006 * i),
      second: stone,
      stage: 0.66 + 0.01 * i,
      hand: 'left',
      body: 0.35,
      spread: 0.006,
    };
  });
};

/** A far arch: its stone in one turn from pier to pier, and at its near end what it stands on, pulled down and lost in the water. */
const turnFar = (scene: Scene, random: Random, from: number, to: number): Sketch[] => {
  const x = scene.across(to);
  const size = sizeAt(scene, x);
  const stone = shade(stoneAt(scene, random, x), -0.03);
  const foot = mix(scene.deck(x), scene.waterline(x), vary(0.95, 0.05, random));
  const rest = { second: stone, hand: 'left', body: 0.35, spread: 0.006 } as const;
  const lean = 0.002 * wobble(random) * size;
  return [
    {
      path: sampled((t) => {
        const [ax, ay] = scene.vault(from, to, mix(-0.97, 0.97, t));
        return [ax, ay - 0.003 * size];
      }),
      width: vary(0.015, 0.2, random) * size,
      brush: 'worked',
      load: stone,
      stage: 0.68,
      ...rest,
    },
    {
      path: sampled((t) => [x + lean * t, mix(scene.deck(x) + 0.012 * size, foot, t)]),
      width: 1.5 * scene.pierHalf(x) * vary(1, 0.2, random),
      brush: 'flat',
      load: blend(stone, scene.colour(x, foot + 0.02, 0.7), 0.1),
      stage: 0.7,
      ...rest,
    },
  ];
};

/** The bridge's far end, veiled: it is stated once more where the sky and the river have been worked over it. */
export const sketchFarSpan = (scene: Scene, random: Random): Sketch[] => [
  ...carryOn(scene, random),
  ...scene.piers
    .slice(0, VEILED)
    .flatMap((from, i) => turnFar(scene, random, from, scene.piers[i + 1] ?? from)),
];
