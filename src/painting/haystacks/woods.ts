import { mix } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import type { Tree } from './plant.ts';
import type { Scene } from './scene.ts';

const FIRST: BandCoat = {
  name: 'first woods',
  many: 22,
  length: 0.18,
  width: 0.05,
  loose: 0.06,
  stages: [0.008, 0.014],
  brushes: ['wash'],
};
const MASS: BandCoat = {
  name: 'woods',
  many: 110,
  length: 0.06,
  width: 0.026,
  loose: 0.4,
  stages: [0.13, 0.24],
  brushes: ['filbert'],
};

/** The wood as a band along the meadow's end. */
const woodsOf = (scene: Scene): Band => ({
  top: scene.treetop,
  foot: () => scene.farBank + 0.006 * scene.scale,
  colour: scene.woods,
  broken: scene.key.broken.woods,
});

/** Its crowns: touches pulled up from within and rounded over at the top, in companies with gaps, each tree of one or two values. */
const roundTops = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('treetops');
  const { format, scale, key, farBank } = scene;
  const count = Math.round((44 * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const x0 = (format * (turn + random())) / count;
    const begun = 0.2 + 0.3 * random();
    const hue = choose(key.broken.woods, random);
    return Array.from({ length: 2 + Math.floor(3 * random()) }).flatMap((): Sketch[] => {
      const x = x0 + 0.02 * scale * wobble(random);
      const high = farBank - scene.treetop(x);
      const y = farBank - high * mix(0.45, 0.85, random());
      if (scene.stackAt(x, y, 0.02)) return [];
      const stage = begun + 0.02 * random();
      const lies = scene.woods(x, y, stage);
      const load = shade(
        blend(lies, atValue(hue, lies[0]), 0.12 + 0.25 * random()),
        0.05 * wobble(random),
      );
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.62, 0.35, random) * Math.min(high, 0.05 * scale),
          width: vary(0.017, 0.35, random) * scale,
          angle: -UPRIGHT + 0.75 * wobble(random),
          bow: 0.35 * wobble(random),
          brush: 'filbert',
          load,
          second: blend(lies, key.hills, 0.4),
          stage,
          hand: 'left',
          body: 0.5 + 0.3 * random(),
          spread: 0.006,
        }),
      ];
    });
  });
};

/** A poplar in two or three pulls from its foot up, the last one short and aside. */
const pullPoplar = (scene: Scene, { x, half, height }: Tree): Sketch[] => {
  const random = scene.randomFor(`poplar ${x}`);
  const { farBank, key } = scene;
  if (scene.stackAt(x, farBank - 0.5 * height, 0.2)) return [];
  const paint = blend(gradient(key.woods, 0.34), key.hills, 0.58);
  const pull = (share: number, up: number, aside: number, light: number, stage: number) =>
    sketchTouch(random, {
      x: x + aside * half,
      y: farBank - up * height,
      length: share * height,
      width: vary(2, 0.2, random) * half * (1.1 - 0.4 * up),
      angle: -UPRIGHT + 0.06 * wobble(random),
      bow: 0.12 * wobble(random),
      brush: 'filbert',
      load: shade(paint, light + 0.02 * wobble(random)),
      second: blend(paint, choose(key.broken.woods, random), 0.4),
      stage,
      hand: 'left',
      body: 0.5,
      spread: 0.006,
    });
  const begun = 0.3 + 0.2 * random();
  return [
    pull(0.75, 0.38, 0, 0, begun),
    pull(0.5, 0.74, 0.2 * wobble(random), 0.02, begun + 0.02),
    pull(0.34, 0.42, 0.5 * scene.sun, 0.07, begun + 0.2),
  ];
};

/** The calm line that the trees stand on: long level touches, dark above and the meadow's light below, broken where the brush is lifted. */
const drawBase = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('base');
  const { format, scale, farBank, key } = scene;
  const count = Math.round((26 * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const isDark = turn % 2 === 0;
    const x = format * random();
    const y = farBank + (isDark ? -0.004 : 0.0065 + 0.006 * random()) * scale;
    const length = vary(isDark ? 0.13 : 0.17, 0.35, random) * scale;
    if ([-0.5, 0, 0.5].some((end) => scene.stackAt(x + end * length, y, 0.01))) return [];
    const stage = 0.3 + 0.3 * random();
    const dark = blend(gradient(key.woods, 0.25), key.hills, 0.5);
    const light = blend(scene.meadow(x, y, stage), key.glow, 0.3 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width: vary(isDark ? 0.007 : 0.009, 0.25, random) * scale,
        angle: 0.012 * wobble(random),
        bow: 0.01 * wobble(random),
        brush: 'filbert',
        load: isDark ? dark : light,
        second: blend(dark, light, isDark ? 0.25 : 0.8),
        stage,
        hand: 'left',
        body: 0.5,
        spread: 0.006,
      }),
    ];
  });
};

/** The trees at the meadow's end. */
export const sketchWoods = (scene: Scene): readonly Sketch[] => [
  ...layBand(scene, woodsOf(scene), FIRST),
  ...layBand(scene, woodsOf(scene), MASS),
  ...roundTops(scene),
  ...scene.poplars.flatMap((tree) => pullPoplar(scene, tree)),
  ...drawBase(scene),
];
