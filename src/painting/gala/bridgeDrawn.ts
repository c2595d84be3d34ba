import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, sizeAt, stoneAt } from './stone.ts';

/** The roadway's dark, in pieces along the bridge between which it is lost: from where to where, how far below the parapet, how broad. */
const ROADWAY = [
  { from: 0.06, to: 0.24, down: 0.016, broad: 0.009 },
  { from: 0.31, to: 0.45, down: 0.02, broad: 0.013 },
  { from: 0.5, to: 0.78, down: 0.014, broad: 0.01 },
  { from: 0.84, to: 1.04, down: 0.018, broad: 0.011 },
] as const;

/** Its dark at a place: the nearer the deeper. */
const darkAt = (scene: Scene, random: Random, x: number): Lab =>
  blend(
    shade(stoneAt(scene, random, x), mix(-0.05, -0.09, scene.nearness(x))),
    choose([DARK, MAUVE, DARK], random),
    0.2 + 0.25 * scene.nearness(x),
  );

/** One decided dark along a way. */
const draw = (
  scene: Scene,
  random: Random,
  at: (share: Unit) => Point,
  broad: number,
  stage: Unit,
): Sketch => {
  const [x] = at(0.5);
  const load = darkAt(scene, random, x);
  return {
    path: sampled(at),
    width: vary(broad, 0.3, random) * sizeAt(scene, x),
    brush: choose(['worked', 'worked', 'drag', 'flat'], random),
    load,
    second: blend(load, stoneAt(scene, random, x), 0.5),
    stage,
    hand: 'left',
    body: 0.6,
    spread: 0.008,
  };
};

const drawRoadway = (scene: Scene, random: Random): Sketch[] => {
  const [first = 0.7] = scene.piers;
  return ROADWAY.map(({ from, to, down, broad }, i) => {
    const slip = 0.02 * wobble(random);
    const tilt = 0.004 * wobble(random);
    const at = (t: number): Point => {
      const x = scene.across(mix(first, 1, mix(from, to, t) + slip));
      return [x, scene.deck(x) + (down + tilt * (t - 0.5)) * sizeAt(scene, x)];
    };
    return draw(scene, random, at, broad, 0.72 + 0.01 * i);
  });
};

/** The shade under the arches: each from one of its piers up over the crown, farther here than there, and at the other pier what is left on the brush. */
const drawArches = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((to, i) => {
    const from = scene.piers[i] ?? to;
    const side = random() < 0.5 ? -1 : 1;
    const end = mix(-0.1, 0.6, random());
    return [
      { begin: 1, end: -end, broad: 0.013 },
      { begin: -0.98, end: -0.62, broad: 0.018 },
    ].map(({ begin, end: until, broad }, part) => {
      const at = (t: number): Point => {
        const [x, y] = scene.vault(from, to, side * mix(begin, until, t));
        return [x, y + (0.002 + 0.004 * part) * sizeAt(scene, x)];
      };
      return draw(scene, random, at, broad, 0.75 + 0.02 * part);
    });
  });

/** The piers: each one loaded dark on its shadow's side, from under the roadway into the water, that leans a little. */
const drawPiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).map((pier, i) => {
    const x = scene.across(pier);
    const half = scene.pierHalf(x);
    const [aside, lean] = [0.5 * scene.side * random() * half, 0.8 * wobble(random) * half];
    const [top, foot] = [scene.deck(x), scene.waterline(x)];
    const low = vary(1.04, 0.1, random);
    const at = (t: number): Point => [
      x + aside + lean * t + 0.3 * half * Math.sin(2 * t),
      mix(top, foot, mix(0.16, low, t)),
    ];
    return draw(
      scene,
      random,
      at,
      (vary(0.95, 0.3, random) * half) / sizeAt(scene, x),
      0.77 + 0.01 * i,
    );
  });

/** The bridge drawn into its mist late: few darks, decided and broken. */
export const drawBridge = (scene: Scene, random: Random): Sketch[] =>
  [drawRoadway, drawArches, drawPiers].flatMap((part) => part(scene, random));
