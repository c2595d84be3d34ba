import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { DARK, GREENS, nearness, PALE, ROSY } from './colours.ts';
import type { Scene } from './scene.ts';

/** The deep green and blue of the water that a raft lies on, which makes it one. */
export const deepen = (scene: Scene, random: Random, raft: readonly Point[]): Sketch[] =>
  raft.flatMap(([x, y]) =>
    [0, 1].map(() => {
      const stage = 0.3 + 0.14 * random();
      const dark = choose(DARK, random);
      return sketchTouch(random, {
        x: x + wobble(random) * 0.05 * scene.scale,
        y: y + (0.012 + 0.02 * wobble(random)) * scene.scale,
        length: vary(0.1, 0.35, random) * scene.scale,
        width: vary(0.03, 0.3, random) * scene.scale,
        angle: wobble(random) * 0.2,
        brush: 'worked',
        load: blend(dark, scene.colour(x, y, stage), 0.3 + 0.3 * random()),
        second: dark,
        stage,
        hand: 'left',
        body: 0.5,
        spread: 0.01,
      });
    }),
  );

/** The water's own dark, cut in late between the leaves and over the ends of some: what is lost of them is lost here. */
export const cutIn = (scene: Scene, raft: readonly Point[]): Sketch[] => {
  const random = scene.randomFor('cut in');
  return raft.flatMap(([x, y]): Sketch[] => {
    if (random() > 0.32) return [];
    const near = nearness(y, scene.scale);
    const stage = 0.74 + 0.1 * random();
    const water = scene.colour(x, y, stage);
    return [
      sketchTouch(random, {
        x: x + 0.06 * wobble(random) * near,
        y: y + (0.012 + 0.014 * wobble(random)) * near,
        length: vary(0.12, 0.4, random) * near,
        width: vary(0.017, 0.45, random) * near,
        angle: 0.12 * wobble(random),
        bow: 0.16 * wobble(random),
        brush: choose(['worked', 'drag'], random),
        load: blend(water, choose(DARK, random), 0.2 + 0.5 * random()),
        second: water,
        stage,
        hand: 'left',
        spread: 0.02,
        body: 1.2,
      }),
    ];
  });
};

/** A few long pulls over several leaves at once, of the sky's paint or of another green, the brush emptied on the way: they draw the raft together. */
export const dragOver = (scene: Scene, raft: readonly Point[]): Sketch[] => {
  const random = scene.randomFor('dragged over');
  return raft.flatMap(([x, y]): Sketch[] => {
    if (random() > 0.3) return [];
    const near = nearness(y, scene.scale);
    const green = choose(GREENS, random);
    const pale = choose(random() < 0.7 ? PALE : ROSY, random);
    return [
      sketchTouch(random, {
        x: x + 0.03 * wobble(random) * near,
        y: y - 0.004 * near,
        length: Math.min(0.24, vary(0.14, 0.4, random)) * near,
        width: Math.min(0.034, vary(0.019, 0.45, random)) * near,
        angle: 0.1 * wobble(random),
        bow: 0.2 * wobble(random),
        brush: choose(['drag', 'drag', 'worked'], random),
        load: blend(pale, green, 0.5 * random()),
        second: blend(green, pale, 0.5 * random()),
        stage: 0.76 + 0.1 * random(),
        spread: 0.024,
        body: 1.8,
      }),
    ];
  });
};
