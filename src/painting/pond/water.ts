import { blend, type Lab, shade } from '../colour.ts';
import { comma } from '../gesture.ts';
import { layField } from '../layers.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** Streaks that hang in the trees' reflection, and lights of the sky between them. */
const hangStreaks = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('streaks');
  return strew(scene.format, 0.05 * scale, random).flatMap(([x, y]): Sketch[] => {
    const deep = scene.trees(x, y);
    if (deep < 0.3 || random() > 0.5) return [];
    const stage = 0.32 + 0.28 * random();
    const light = random() < 0.2;
    const leaf = scene.colour(x + wobble(random) * 0.16, y + 0.1, stage);
    const load: Lab = light
      ? blend(leaf, scene.sky(y * 0.8 + 0.1, stage), 0.1 + 0.16 * random())
      : shade(leaf, -0.03 + 0.07 * random(), 1.15);
    const sway = Math.PI / 2 + wobble(random) * 0.35;
    return [
      {
        path: comma(x, y, vary(0.1, 0.4, random) * scale, sway, wobble(random) * 0.22),
        width: vary(light ? 0.01 : 0.016, 0.6, random) * scale,
        brush: light || random() < 0.6 ? 'scumble' : 'drag',
        load,
        second: leaf,
        spread: 0.03,
        body: 1,
        hand: random() < 0.6 ? 'right' : 'left',
        stage,
      },
    ];
  });
};

/** Thin flat touches that carry the sky over the dark near water. */
const layRipples = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('ripples');
  return Array.from({ length: 130 }).flatMap((): Sketch[] => {
    const x = random() * scene.format;
    const y = 0.35 + 0.66 * Math.sqrt(random());
    if (scene.turn(x * 1.7, y * 3) < 0.4) return [];
    const stage = 0.6 + 0.32 * random();
    const load = blend(
      scene.colour(x, y, stage),
      scene.sky(y * 0.75, stage),
      (0.12 + 0.3 * random()) * (1.25 - 0.9 * y),
    );
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
        second: scene.colour(x, y + 0.05, stage),
        spread: 0.022,
        body: 0.7 + 0.6 * random(),
        hand: 'left',
        stage,
      },
    ];
  });
};

/** The water and all that is mirrored in it. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...layField(scene, 'water'),
  ...hangStreaks(scene),
  ...layRipples(scene),
];
