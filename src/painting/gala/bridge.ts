import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { GLEAM, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** The piers: each one or two blunt pulls down into the water, unlike in breadth, one of the far ones all but lost in the mist. */
const raisePiers = (scene: Scene, random: Random): Sketch[] => {
  const lost = 1 + Math.floor(2 * random());
  return scene.piers.slice(1).flatMap((pier, i) => {
    const x = scene.across(pier);
    const half = scene.pierHalf(x) * vary(1, 0.22, random);
    const [top, foot] = [scene.deck(x), scene.waterline(x)];
    const air = scene.colour(x + 3 * half, mix(top, foot, 0.7), 0.5);
    const load = blend(stoneAt(scene, random, x), air, i === lost ? 0.36 : 0.12 * random());
    const down = foot + (0.028 * random() - 0.004) * scene.nearness(x);
    const raise = (aside: number, from: number, width: number, rest: Partial<Sketch> = {}) => ({
      ...pull(random, [x + aside * half, mix(top, foot, from)], [x + 1.3 * aside * half, down], {
        width: width * half,
        bow: 0.04 * wobble(random),
        brush: 'flat',
        load,
        second: shade(load, 0.03),
        stage: 0.3 + 0.1 * random(),
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      }),
      ...rest,
    });
    const light = { load: shade(load, 0.05), stage: 0.46 };
    const face = i === lost || random() < 0.3 ? [] : [raise(-0.7 * scene.side, 0.4, 0.7, light)];
    return [raise(0, 0.1, 2 * vary(1, 0.12, random)), ...face];
  });
};

/** The stone that turns from a pier into the arch: blunt slanting touches from the pier's head up under the roadway, no curve drawn. */
const fillCorners = (scene: Scene, random: Random): Sketch[] =>
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
          hand: 'right',
          body: 0.3,
          spread: 0.006,
        });
      });
    }),
  );

/** What the water keeps of a pier: a soft stain straight down, then the water drawn across it, unequal, wider the deeper. */
const mirror = (scene: Scene, random: Random): Sketch[] =>
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

/** The parapet, where the last light catches it: a few dashes in one stretch. */
const lightParapet = (scene: Scene, random: Random): Sketch[] => {
  const first = scene.piers[0] ?? 0.7;
  const middle = 0.3 + 0.4 * random();
  return Array.from({ length: 6 }, () => {
    const x = scene.across(mix(first, 1, middle + 0.16 * wobble(random)));
    const near = sizeAt(scene, x);
    const half = vary(0.014, 0.5, random) * near;
    return pull(random, [x - half, scene.deck(x - half)], [x + half, scene.deck(x + half)], {
      width: 0.006 * near * vary(1, 0.3, random),
      bow: 0,
      brush: choose(['drag', 'worked'], random),
      load: blend(GLEAM, SHADOW, 0.3 + 0.4 * random()),
      second: SHADOW,
      stage: 0.76 + 0.1 * random(),
      hand: 'right',
      body: 0.5,
      spread: 0.006,
    });
  });
};

/** The bridge: its piers, its corners, what the water shows of it, and the light on its parapet. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  return [raisePiers, fillCorners, mirror, lightParapet].flatMap((part) => part(scene, random));
};
