import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** The piers: each a dark and, on the side of the day, a grey, pulled down into the water, which is then drawn across their feet. */
export const raisePiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((pier) => {
    const x = scene.across(pier);
    const size = sizeAt(scene, x);
    const half = scene.pierHalf(x) * vary(1, 0.2, random);
    const [top, foot] = [scene.deck(x), scene.waterline(x)];
    const load = shade(stoneAt(scene, random, x), -0.012);
    const down = (aside: number, from: number, width: number, tone: Lab, stage: number) =>
      pull(
        random,
        [x + aside * half, mix(top, foot, from)],
        [x + 1.1 * aside * half, foot + 0.004 * size * random()],
        {
          width: width * half,
          bow: 0.03 * wobble(random),
          brush: 'pull',
          load: tone,
          second: tone,
          stage,
          hand: 'left',
          body: 0.3,
          spread: 0.004,
        },
      );
    const wet = Array.from({ length: 2 + Math.round(random()) }, (_, i) => {
      const y = foot + (0.004 + 0.007 * i) * size;
      const water = scene.colour(x + 2 * half * wobble(random), y + 0.012, 0.7);
      return sketchTouch(random, {
        x: x + half * wobble(random),
        y,
        length: vary(5, 0.35, random) * half,
        width: vary(0.009, 0.25, random) * size,
        angle: 0.05 * wobble(random),
        brush: choose(['worked', 'flat'], random),
        load: water,
        second: water,
        stage: 0.56 + 0.04 * i,
        hand: 'left',
        body: 0.35,
        spread: 0.006,
      });
    });
    return [
      down(0, 0.3, 2 * vary(1, 0.1, random), load, 0.3),
      down(0.1, 0.34, 1.7, load, 0.46),
      down(-0.6 * scene.side, 0.42, 0.9, shade(load, 0.05), 0.48),
      ...wet,
    ];
  });

/** The stone that turns from a pier into the arch: blunt slanting touches from the pier's head up under the roadway, no curve drawn. */
export const fillCorners = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((to, i) =>
    [1, -1].flatMap((side) => {
      const from = scene.piers[i] ?? to;
      const pier = scene.across(side > 0 ? to : from);
      return [0.3, 0.5, 0.12].slice(0, 2 + Math.round(random())).map((aside, part): Sketch => {
        const [x, y] = scene.vault(from, to, side * aside);
        const [, low] = scene.vault(from, to, side * (0.95 - 0.1 * part));
        const size = sizeAt(scene, pier);
        const load = stoneAt(scene, random, pier);
        return pull(random, [pier, low], [x, y - 0.014 * size], {
          width: vary(0.036, 0.15, random) * size,
          bow: -0.08 * side * scene.side,
          brush: choose(['wash', 'worked'], random),
          load,
          second: shade(load, -0.03),
          stage: 0.32 + 0.08 * random(),
          hand: 'left',
          body: 0.3,
          spread: 0.006,
        });
      });
    }),
  );

/** What the water keeps of a pier: a soft stain straight down, then the water drawn across it, unequal, wider the deeper. */
export const mirrorPiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((pier) => {
    const x = scene.across(pier);
    const size = sizeAt(scene, x);
    const foot = scene.waterline(x);
    const tall = (foot - scene.deck(x)) * vary(0.9, 0.25, random);
    const touch = (down: number, length: number, width: number, brush: BrushName) => {
      const y = foot + down * tall;
      const water = scene.colour(x, y + 0.02, 0.7);
      const isStain = brush === 'scumble';
      const load = blend(stoneAt(scene, random, x), water, isStain ? 0.45 : 0.2 + 0.5 * down);
      return sketchTouch(random, {
        x: x + 0.016 * wobble(random) * size * (1 + down),
        y,
        length: vary(length, 0.3, random),
        width: vary(width, 0.25, random),
        angle: (isStain ? UPRIGHT : 0) + 0.05 * wobble(random),
        bow: 0.06 * wobble(random),
        brush,
        load,
        second: water,
        stage: isStain ? 0.4 + 0.06 * random() : 0.48 + 0.2 * random(),
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      });
    };
    const across = Array.from({ length: 3 + Math.floor(3 * random()) }, () => {
      const down = random() ** 1.3;
      return touch(down, (0.03 + 0.07 * down) * size, 0.01 * size, 'filbert');
    });
    return [touch(0.45, tall, 2.6 * scene.pierHalf(x), 'scumble'), ...across];
  });
