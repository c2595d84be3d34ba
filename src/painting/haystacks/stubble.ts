import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const COATS: readonly Coat[] = [
  {
    spacing: 0.052,
    length: 0.12,
    width: 0.05,
    many: [1, 1],
    stages: [0.08, 0.26],
    strength: [0.15, 0.4],
    contrast: 0.02,
    loose: 0.3,
    brushes: ['wash', 'wash', 'worked'],
    body: [0.4, 0.7],
  },
  {
    spacing: 0.081,
    length: 0.053,
    width: 0.023,
    many: [3, 6],
    stages: [0.26, 0.54],
    strength: [0.2, 0.55],
    contrast: 0.05,
    loose: 0.5,
    brushes: ['worked', 'worked', 'filbert'],
    body: [0.3, 0.8],
    worked: 0.85,
  },
  {
    spacing: 0.0625,
    length: 0.029,
    width: 0.012,
    many: [4, 8],
    stages: [0.48, 0.88],
    strength: [0.3, 0.7],
    contrast: 0.085,
    loose: 0.6,
    brushes: ['dab', 'dab', 'filbert', 'worked'],
    body: [0.15, 0.6],
    worked: 0.56,
  },
];

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
    size: (y) => mix(0.5, 1.25, scene.near(y)),
    hand: scene.hand,
  };
  return COATS.flatMap((coat, turn) =>
    // Only what is small may sing out.
    shingle(scene, turn < 2 ? { ...passage, hand: () => 'left' } : passage, coat, turn),
  );
};

/** Flowers that have come up in the stubble, a few companies of them. */
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
      if (scene.stackAt(x, y, 0.02)) return [];
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
