import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const COATS: readonly Coat[] = [
  {
    spacing: 0.064,
    length: 0.13,
    width: 0.046,
    many: [1, 1],
    stages: [0.07, 0.17],
    strength: [0.1, 0.35],
    contrast: 0.02,
    loose: 0.2,
    brushes: ['worked', 'wash', 'worked'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.128,
    length: 0.19,
    width: 0.034,
    many: [2, 3],
    stages: [0.26, 0.46],
    strength: [0.1, 0.35],
    contrast: 0.035,
    loose: 0.08,
    brushes: ['worked', 'filbert', 'filbert'],
    body: [0.5, 0.9],
    worked: 0.6,
  },
  {
    spacing: 0.1,
    length: 0.066,
    width: 0.026,
    many: [3, 7],
    stages: [0.4, 0.66],
    strength: [0.2, 0.5],
    contrast: 0.05,
    loose: 0.2,
    brushes: ['filbert', 'dab', 'filbert'],
    body: [0.35, 0.75],
    worked: 0.56,
  },
  {
    spacing: 0.084,
    length: 0.036,
    width: 0.0125,
    many: [4, 10],
    stages: [0.56, 0.9],
    strength: [0.35, 0.75],
    contrast: 0.08,
    loose: 0.3,
    brushes: ['filbert', 'dab', 'filbert', 'worked'],
    body: [0.4, 0.9],
    worked: 0.42,
  },
];

/** The shadow's own coat: one shape, in broad touches that lie along it. */
const SHADE: Coat = {
  spacing: 0.047,
  length: 0.08,
  width: 0.024,
  many: [2, 3],
  stages: [0.3, 0.62],
  strength: [0.15, 0.5],
  contrast: 0.02,
  loose: 0.25,
  brushes: ['worked', 'filbert', 'worked'],
  body: [0.4, 0.9],
  worked: 0.9,
};

/** The meadow of stubble and the shadow that lies on it. */
export const sketchStubble = (scene: Scene): readonly Sketch[] => {
  const { format, nearBank, key } = scene;
  const passage: Passage = {
    name: 'stubble',
    box: { left: -0.02, right: format + 0.02, top: nearBank, foot: 1.02 },
    holds: (x, y, end) =>
      y > nearBank - (end ? 0.004 : 0) && !scene.stackAt(x, y - (end ? 0.02 : 0.008), 0),
    colour: scene.meadow,
    broken: (x, y) => (scene.shadow(x, y) > 0.5 ? key.broken.shadow : key.broken.stubble),
    direction: scene.direction,
    size: (y) => mix(0.32, 1.5, scene.near(y)),
    hand: scene.hand,
  };
  // The ground runs on under a stack's edge, which is laid over it.
  const under: Passage = {
    ...passage,
    holds: (x, y, end) => y > nearBank - (end ? 0.012 : 0) && !scene.stackAt(x, y, -0.12),
    hand: () => 'left',
  };
  const shade: Passage = {
    ...passage,
    name: 'shadow',
    holds: (x, y, end) => passage.holds(x, y, end) && scene.shadow(x, y) > (end ? 0.3 : 0.5),
    size: () => 1,
    hand: () => 'left',
  };
  return [
    ...COATS.flatMap((coat, turn) =>
      // Only what is small may sing out.
      shingle(
        scene,
        [under, { ...passage, hand: () => 'left' as const }][turn] ?? passage,
        coat,
        turn,
      ),
    ),
    ...shingle(scene, shade, SHADE, 0),
  ];
};

/** Flowers that have come up in the stubble where the sun is, a few companies of them. */
export const sketchFlowers = (scene: Scene): readonly Sketch[] => {
  const { format, nearBank, key, scale } = scene;
  const random = scene.randomFor('flowers');
  return Array.from({ length: 9 }).flatMap((_, company): Sketch[] => {
    const x0 = random() * format;
    const y0 = mix(nearBank, 1, 0.25 + 0.7 * random());
    const hue = choose(key.flowers, random);
    const size = mix(0.5, 1.2, scene.near(y0)) * scale;
    return Array.from({ length: 4 + Math.floor(6 * random()) }).flatMap((): Sketch[] => {
      const x = x0 + wobble(random) * 0.05 * size;
      const y = y0 + wobble(random) * 0.018 * size;
      if (scene.stackAt(x, y, 0.02) || scene.shadow(x, y) > 0.3) return [];
      const lies = scene.meadow(x, y, 1);
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.014, 0.35, random) * size,
          width: vary(0.008, 0.3, random) * size,
          angle: wobble(random) * 1.4,
          brush: choose(['filbert', 'worked'], random),
          load: blend(lies, hue, 0.4 + 0.4 * random()),
          second: lies,
          stage: 0.82 + 0.016 * company,
          hand: 'right',
          body: 0.5 + 0.6 * random(),
        }),
      ];
    });
  });
};
