import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import type { Scene } from './scene.ts';

const FIRST: BandCoat = {
  name: 'first woods',
  many: 30,
  length: 0.1,
  width: 0.04,
  loose: 0.06,
  // The stacks are laid over it.
  clear: -0.5,
  stages: [0.0058, 0.0068],
  brushes: ['wash'],
};

/** The wood as a band along the meadow's end. */
const woodsOf = (scene: Scene): Band => ({
  top: scene.treetop,
  foot: () => scene.farBank + 0.006 * scene.scale,
  colour: scene.woods,
  broken: scene.key.broken.woods,
});

/** How a row of far trees is touched: how many touches a canvas of 16:10 has, how long they are against the trees' height there, how wide against their height, when, and how far up in the light, 0 to 1. */
interface Row {
  readonly many: number;
  readonly long: number;
  readonly slim: number;
  readonly stages: readonly [Unit, Unit];
  readonly lit: Unit;
}

/** Broad soft ones that draw them together, then smaller ones over their crowns. */
const ROWS: readonly Row[] = [
  { many: 44, long: 1.7, slim: 0.6, stages: [0.16, 0.34], lit: 0 },
  { many: 22, long: 1.2, slim: 0.42, stages: [0.34, 0.62], lit: 0.6 },
];

/** From which height on, in heights of a canvas of 16:10, there is more than the wood's first band. */
const LOW = 0.021;

/** A touch of the trees at a place along the wood, bent over their crowns; none by a stack, as it would drag its dark along. */
const touchTrees = (scene: Scene, random: Random, row: Row, x: number): Sketch[] => {
  const { scale, key, farBank, treetop } = scene;
  const high = farBank - treetop(x);
  const length = vary(row.long, 0.3, random) * high;
  const width = row.slim * vary(high, 0.2, random);
  const up = high * mix(0.32, 0.7, row.lit) + 0.1 * high * wobble(random);
  const y = farBank - Math.min(up, high - 0.4 * width);
  const isHidden = [-0.5, 0, 0.5].some((end) => scene.stackAt(x + end * length, y, 0.05));
  if (high < LOW * scale || isHidden) return [];
  const stage = mix(...row.stages, random());
  const near = scene.swell(x, 0, 5, 1, 16);
  const tone = mix(0.14, 0.34, row.lit * random());
  const aired = blend(gradient(key.woods, tone), key.hills, mix(0.56, 0.78, near));
  const hues = key.broken.woods;
  const hue = scene.swell(x, 0, 3, 1, 14) < 0.5 ? hues[0] : choose(hues, random);
  const lit = blend(aired, key.glow, 0.3 * scene.glow(x, farBank));
  const load = blend(lit, atValue(hue, lit[0]), 0.2 + 0.15 * random());
  return [
    sketchTouch(random, {
      x,
      y,
      length,
      width,
      angle: 0.2 * wobble(random),
      bow: -mix(0.06, 0.2, random()) * (row.lit > 0 ? 1 : 0.4),
      brush: 'sweep',
      load,
      second: blend(load, scene.hills(x, y, stage), 0.3),
      stage,
      hand: 'left',
      body: 0.2,
      spread: 0.006,
    }),
  ];
};

/** The far trees, where they are high. */
const touchRow = (scene: Scene, row: Row, nth: number): Sketch[] => {
  const random = scene.randomFor(`far trees ${nth}`);
  const { format, scale } = scene;
  const count = Math.round((row.many * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn) =>
    touchTrees(scene, random, row, (format * (turn + 0.5 + 0.9 * wobble(random))) / count),
  );
};

/** The meadow's light drawn over the foot of the trees here and there, so that they end in it. */
const loseFoot = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('foot of the trees');
  const { format, scale, farBank } = scene;
  const count = Math.round((17 * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const x = (format * (turn + 0.5 + 0.7 * wobble(random))) / count;
    const y = farBank + (0.001 + 0.009 * random()) * scale;
    const length = vary(0.1, 0.5, random) * scale;
    if ([-0.5, 0, 0.5].some((end) => scene.stackAt(x + end * length, y, 0.04))) return [];
    const stage = 0.4 + 0.3 * random();
    const lies = scene.meadow(x, y + 0.05 * scale, stage);
    const woods = scene.woods(x, farBank - 0.01 * scale, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width: vary(0.017, 0.35, random) * scale,
        angle: 0.08 * wobble(random),
        bow: 0.01 * wobble(random),
        brush: choose(['worked', 'sweep'], random),
        load: blend(lies, woods, 0.2 + 0.35 * random()),
        second: blend(lies, woods, 0.5),
        stage,
        hand: 'left',
        body: 1,
        spread: 0.006,
      }),
    ];
  });
};

/** The trees at the meadow's end. */
export const sketchWoods = (scene: Scene): readonly Sketch[] => [
  ...layBand(scene, woodsOf(scene), FIRST),
  ...ROWS.flatMap((row, nth) => touchRow(scene, row, nth)),
  ...loseFoot(scene),
];
