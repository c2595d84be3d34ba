import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, gradient, type Lab, shade } from '../colour.ts';
import { follow, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { axisAt, stemAt } from './foliage.ts';
import { sketchHandful } from './handful.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** How the water is laid, coat upon coat, ever smaller. */
const COATS = [
  { spacing: 0.05, length: 0.12, width: 0.042, stages: [0.12, 0.2], brush: 'wash' },
  { spacing: 0.04, length: 0.085, width: 0.026, stages: [0.34, 0.52], brush: 'scumble' },
  { spacing: 0.034, length: 0.055, width: 0.013, stages: [0.5, 0.7], brush: 'worked' },
] as const;

/** What stands above the water, upside down, darker and softer: what is dark in upright touches that run together, the sky in level ones. */
const hangImage = (scene: Scene): Sketch[] => {
  const { format, scale, shore } = scene;
  const random = scene.randomFor('water');
  return COATS.flatMap(({ spacing, length, width, stages, brush }, coat) =>
    strew(format, spacing * scale, random).flatMap(([x, y]): Sketch[] => {
      if (y < shore(x) || (coat > 0 && scene.mirrored(x, y) > scene.rim(x))) return [];
      const long = vary(length, 0.3, random) * scale;
      const stage = mix(stages[0], stages[1], random());
      const isSky = scene.water(x, y, stage, true)[0] > 0.7;
      if (coat === 2 && (isSky || scene.drift(x, y, 2, 3, 75) < 0.44)) return [];
      const at = Math.max(y, shore(x) + (isSky ? 0.01 : 0.45 * long));
      const [high, middle, low] = [-0.3, 0, 0.3].map((share) =>
        isSky
          ? scene.water(x + share * long, at, stage, true)
          : scene.water(x, at + share * long, stage, true),
      ) as [Lab, Lab, Lab];
      const load = blend(middle, blend(high, low, 0.5), 0.5);
      return [
        sketchTouch(random, {
          x,
          y: at,
          length: long,
          width: vary(width, 0.25, random) * scale * (isSky ? 0.75 : 1),
          angle: isSky ? wobble(random) * 0.12 : UPRIGHT + wobble(random) * 0.12,
          bow: wobble(random) * 0.08,
          brush,
          load: shade(load, wobble(random) * 0.036),
          second: blend(high, low, random()),
          stage,
          hand: isSky || random() < 0.3 ? 'right' : 'left',
          body: 0.3 + 0.4 * random(),
          spread: 0.003,
        }),
      ];
    }),
  );
};

/** The bank's own reflection: its dark laid along the edge, and let down into the water, uneven below. */
const hangBank = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim, season } = scene;
  const random = scene.randomFor('hanging');
  const count = Math.round(150 * scale);
  return Array.from({ length: count }, (_, i): Sketch => {
    const x = ((i + random()) / count) * format;
    const deep = (shore(x) - rim(x)) * (0.62 + 0.6 * scene.drift(x, 0, 4, 1, 78));
    const lies = i % 3 === 0;
    const long = lies ? vary(0.1, 0.3, random) * scale : vary(0.9, 0.5, random) * deep;
    const y = shore(x) + (lies ? (0.1 + 0.34 * random()) * deep : 0.36 * long);
    const stage = (lies ? 0.13 : 0.42) + 0.18 * random();
    const load = gradient(season.bank, lies ? 0.12 : 0.08 + 0.3 * random() ** 2);
    return sketchTouch(random, {
      x,
      y,
      length: long,
      width: vary(lies ? 0.03 : 0.018, 0.4, random) * scale,
      angle: lies ? wobble(random) * 0.06 : UPRIGHT + wobble(random) * 0.14,
      brush: choose(['worked', 'scumble', 'worked'], random),
      load: blend(load, season.water, lies ? 0.14 : 0.16 + 0.3 * random()),
      second: load,
      stage,
      hand: 'left',
      body: 0.4,
      spread: 0.003,
    });
  });
};

/** A near trunk upside down, from the bank to the canvas's lower edge: long pulls one into the next, swaying as the water does. */
const mirrorTrunk = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const { season, shore } = scene;
  const edge = shore(tree.x) - 0.01;
  const riseAt = (y: number) => Math.max(0, (tree.foot - scene.mirrored(tree.x, y)) / tree.height);
  const middle = (y: number) => axisAt(tree, riseAt(y)) - 0.55 * scene.shaken(tree.x, y);
  const way = (_: number, y: number) => Math.atan2(0.008, middle(y + 0.004) - middle(y - 0.004));
  const dark = choose(season.trunk, random);
  const pulls = Math.ceil((1.02 - edge) / 0.075);
  return Array.from({ length: pulls * 2 }, (_, i): Sketch => {
    const depth = (Math.floor(i / 2) + 0.5) / pulls;
    const y = mix(edge, 1.03, depth);
    const stage = 0.46 + 0.2 * (i % 2) + 0.04 * random();
    const water = scene.water(middle(y) + 0.05, y, stage, false);
    return {
      path: follow(middle(y), y, vary(0.2, 0.1, random), way, random),
      width: vary(mix(1, 1.2, depth), 0.06, random) * stemAt(tree, riseAt(y)),
      brush: 'pull',
      load: blend(dark, water, 0.06 + 0.14 * depth),
      second: blend(dark, season.water, 0.16),
      spread: 0.004,
      body: 0.4,
      hand: 'left',
      stage,
    };
  });
};

/** Where the water breaks a trunk: level touches of its dark out of its sides, and of the sky into it; more the nearer. */
const breakTrunk = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const { season, shore, scale } = scene;
  return Array.from({ length: 11 }).flatMap((_, i): readonly Sketch[] => {
    const depth = 0.12 + 0.86 * random() ** 0.8;
    const y = mix(shore(tree.x), 1, depth);
    const rise = Math.max(0, (tree.foot - scene.mirrored(tree.x, y)) / tree.height);
    const stem = stemAt(tree, rise);
    const isDark = i % 2 === 0;
    const stage = 0.7 + 0.16 * random();
    const x = axisAt(tree, rise) + (random() - 0.5) * stem * (isDark ? 1.1 : 0.5);
    const water = scene.water(x + 0.06, y, stage, false);
    return sketchHandful(random, {
      x,
      y,
      many: 1 + Math.floor(2 * random()),
      reach: [0.4, 1.2],
      length: vary(mix(1.3, 2.1, depth), 0.3, random) * stem,
      width: vary(mix(0.005, 0.0085, depth), 0.3, random) * scale,
      angle: wobble(random) * 0.1,
      bow: wobble(random) * 0.1,
      loose: 0.06,
      brush: choose(['worked', 'drag'], random),
      load: isDark ? blend(choose(season.trunk, random), water, 0.2) : water,
      second: water,
      stage,
      hand: isDark ? 'left' : 'right',
      body: 0.5,
      spread: 0.004,
    });
  });
};

/** Where a breath of wind lies on the water: long level lines of the sky across what hangs there, in a few bands. */
const drawLines = (scene: Scene): Sketch[] => {
  const { format, scale, shore } = scene;
  const random = scene.randomFor('lines');
  return Array.from({ length: 6 }).flatMap(() => {
    const y = mix(shore(format / 2) + 0.02, 0.97, random());
    const middle = random() * format;
    const wide = (0.2 + 0.25 * random()) * format;
    const depth = (y - shore(middle)) / (1 - shore(middle));
    const begun = 0.66 + 0.2 * random();
    return Array.from({ length: 5 + Math.floor(9 * random()) }).flatMap((): readonly Sketch[] => {
      const x = middle + wobble(random) * wide;
      const at = y + wobble(random) * (0.006 + 0.02 * depth);
      if (at < shore(x) + 0.008) return [];
      const water = scene.water(x, at, begun, true);
      const sky = scene.sky(x, scene.eye * (0.4 + 0.5 * random()), begun);
      return sketchHandful(random, {
        x,
        y: at,
        many: 1 + Math.floor(2.5 * random()),
        reach: [0.7, 0.7],
        length: vary(0.075, 0.45, random) * scale * (0.6 + 0.7 * depth),
        width: vary(0.0062, 0.3, random) * scale * (0.6 + 0.9 * depth),
        angle: wobble(random) * 0.035,
        bow: wobble(random) * 0.05,
        loose: 0.04,
        brush: choose(['drag', 'worked', 'filbert'], random),
        load: blend(water, shade(sky, -0.04), 0.3 + 0.45 * random()),
        second: water,
        stage: begun + 0.05 * random(),
        hand: 'right',
        body: 0.5 + 0.4 * random(),
        spread: 0.006,
      });
    });
  });
};

/** The river: what stands above it, upside down, and the lines of the sky across it. */
export const sketchRiver = (scene: Scene): readonly Sketch[] => [
  ...hangImage(scene),
  ...hangBank(scene),
  ...scene.near.flatMap((tree, i) => {
    const random = scene.randomFor(`mirrored ${i}`);
    return [...mirrorTrunk(scene, random, tree), ...breakTrunk(scene, random, tree)];
  }),
  ...drawLines(scene),
];
