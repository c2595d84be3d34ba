import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { comma, follow } from '../gesture.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { createGaps } from './gaps.ts';
import type { Scene } from './scene.ts';

interface Layer {
  readonly brush: BrushName;
  readonly spacing: number;
  readonly width: number;
  readonly length: number;
  /** When it begins and ends. */
  readonly stages: readonly [number, number];
  /** How far a touch may leave the field's direction, in radians. */
  readonly twist: number;
  readonly spread: number;
  /** Which share of the places is worked at all; the painter goes where it is busy. */
  readonly worked: number;
}

/** From the lay-in to the last veils: large before small, thin before thick. */
const LAYERS: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.087,
    width: 0.122,
    length: 0.25,
    stages: [0, 0.12],
    twist: 0.4,
    spread: 0.012,
    worked: 1,
  },
  {
    brush: 'wash',
    spacing: 0.076,
    width: 0.082,
    length: 0.18,
    stages: [0.07, 0.2],
    twist: 0.3,
    spread: 0.018,
    worked: 1,
  },
  {
    brush: 'scumble',
    spacing: 0.056,
    width: 0.07,
    length: 0.13,
    stages: [0.17, 0.36],
    twist: 0.55,
    spread: 0.024,
    worked: 0.92,
  },
  {
    brush: 'scumble',
    spacing: 0.047,
    width: 0.047,
    length: 0.09,
    stages: [0.32, 0.56],
    twist: 0.7,
    spread: 0.03,
    worked: 0.72,
  },
  {
    brush: 'scumble',
    spacing: 0.045,
    width: 0.03,
    length: 0.062,
    stages: [0.52, 0.8],
    twist: 0.8,
    spread: 0.034,
    worked: 0.5,
  },
];

/** The layer that covers what the first two left bare, and how wide a patch is too bare. */
const COVERING: Layer = {
  brush: 'wash',
  spacing: 0,
  width: 0.072,
  length: 0.15,
  stages: [0.16, 0.3],
  twist: 0.3,
  spread: 0.018,
  worked: 1,
};
const GAP = 0.034;

/** The lighter half of the water is the right hand's. */
const handFor = (scene: Scene, x: number, y: number) =>
  scene.glow(x, y) * (1 - scene.trees(x, y)) > 0.42 ? 'right' : 'left';

/** A touch of a layer, where it is wanted. */
const touchWater = (scene: Scene, random: Random, layer: Layer, x: number, y: number): Sketch => {
  const { scale } = scene;
  const twist = wobble(random) * layer.twist;
  const deep = scene.trees(x, y);
  const stage = mix(...layer.stages, 0.6 * scene.turn(x, y) + 0.4 * random());
  const load = scene.water(x, y, stage);
  const second = scene.water(x + wobble(random) * 0.1, y + wobble(random) * 0.07, stage);
  const length = vary(layer.length, 0.32, random) * scale * (1 + 0.35 * deep);
  return {
    path: follow(x, y, length, (px, py) => scene.direction(px, py) + twist, random),
    width: vary(layer.width, 0.28, random) * scale * (1 - 0.25 * deep),
    brush: layer.brush === 'scumble' && random() < 0.16 + 0.3 * deep ? 'filbert' : layer.brush,
    load,
    second: blend(load, second, 0.7),
    spread: layer.spread,
    body: 0.6 + 0.8 * random(),
    hand: handFor(scene, x, y),
    stage,
    light: load[0],
  };
};

const layWater = (scene: Scene, random: Random, layer: Layer): Sketch[] =>
  strew(scene.format, layer.spacing * scene.scale, random)
    .filter(([x, y]) => random() <= layer.worked * (0.72 + 0.56 * scene.turn(y, x)))
    .map(([x, y]) => touchWater(scene, random, layer, x, y));

/** What the first lay-in left bare: the ground may flicker between strokes, but not show in patches. */
const coverGaps = (scene: Scene, laid: readonly Sketch[]): Sketch[] => {
  const random = scene.randomFor('gaps');
  const gaps = createGaps(scene.format, GAP * scene.scale);
  laid.forEach(gaps.cover);
  const added: Sketch[] = [];
  for (let place = gaps.next(); place; place = gaps.next()) {
    const sketch = touchWater(scene, random, COVERING, ...place);
    gaps.cover(sketch);
    added.push(sketch);
  }
  return added;
};

/** Streaks that hang in the trees' reflection, and lights of the sky between them. */
const hangStreaks = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('streaks');
  return strew(scene.format, 0.05 * scale, random).flatMap(([x, y]): Sketch[] => {
    const deep = scene.trees(x, y);
    if (deep < 0.3 || random() > 0.5) return [];
    const stage = 0.4 + 0.4 * random();
    const light = random() < 0.24;
    const leaf = scene.water(x + wobble(random) * 0.16, y + 0.1, stage);
    const load: Lab = light
      ? blend(leaf, scene.sky(y * 0.8 + 0.1, stage), 0.35 + 0.2 * random())
      : shade(leaf, -0.03 + 0.07 * random(), 1.15);
    const sway = Math.PI / 2 + wobble(random) * 0.35;
    return [
      {
        path: comma(x, y, vary(0.1, 0.4, random) * scale, sway, wobble(random) * 0.22),
        width: vary(0.016, 0.4, random) * scale,
        brush: random() < 0.5 ? 'scumble' : 'drag',
        load,
        second: leaf,
        spread: 0.03,
        body: 1,
        hand: random() < 0.6 ? 'right' : 'left',
        stage,
        light: load[0],
      },
    ];
  });
};

/** Thin flat touches that carry the sky over the dark near water. */
const layRipples = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('ripples');
  return Array.from({ length: 170 }).flatMap((): Sketch[] => {
    const x = random() * scene.format;
    const y = 0.35 + 0.66 * Math.sqrt(random());
    if (scene.turn(x * 1.7, y * 3) < 0.4) return [];
    const stage = 0.6 + 0.32 * random();
    const load = blend(scene.water(x, y, stage), scene.sky(y * 0.75, stage), 0.2 + 0.3 * random());
    return [
      {
        path: comma(
          x,
          y,
          vary(0.055, 0.45, random) * scale * (0.5 + y),
          wobble(random) * 0.12,
          wobble(random) * 0.12,
        ),
        width: vary(0.0075, 0.4, random) * scale * (0.4 + y),
        brush: random() < 0.6 ? 'drag' : 'rigger',
        load,
        second: scene.water(x, y + 0.05, stage),
        spread: 0.022,
        body: 0.7 + 0.6 * random(),
        hand: 'left',
        stage,
        light: load[0],
      },
    ];
  });
};

/** The water and all that is mirrored in it. */
export const sketchWater = (scene: Scene): readonly Sketch[] => {
  const water = LAYERS.map((layer, index) =>
    layWater(scene, scene.randomFor(`water ${index}`), layer),
  );
  const layIn = water.flat().filter(({ brush }) => brush === 'wash');
  return [...water.flat(), ...coverGaps(scene, layIn), ...hangStreaks(scene), ...layRipples(scene)];
};
