import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { GLEAM, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** The piers: each one or two blunt pulls up out of the water, unlike in breadth, some half gone in the air. */
const raisePiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((pier) => {
    const x = scene.across(pier);
    const half = scene.pierHalf(x);
    const [top, foot] = [scene.deck(x), scene.waterline(x)];
    const load = stoneAt(scene, random, x);
    return Array.from({ length: random() < 0.4 ? 1 : 2 }, (_, i) =>
      pull(
        random,
        [
          x + (i ? 0.7 : -0.3) * half * vary(1, 0.2, random),
          foot + 0.03 * random() * scene.nearness(x),
        ],
        [x + 0.3 * half * wobble(random), mix(top, foot, 0.15 + 0.3 * i * random())],
        {
          width: vary(i ? 1 : 1.7, 0.2, random) * half,
          bow: 0.05 * wobble(random),
          brush: 'wash',
          load: i ? shade(load, -0.04) : load,
          second: shade(load, 0.02),
          stage: 0.3 + 0.1 * random(),
          hand: 'left',
          body: 0.3,
          spread: 0.006,
        },
      ),
    );
  });

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
          hand: 'left',
          body: 0.3,
          spread: 0.006,
        });
      });
    }),
  );

/** What the water keeps of it: piers and roadway come apart in flat, blunt darks. */
const mirror = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((pier) => {
    const x = scene.across(pier);
    const size = sizeAt(scene, x);
    const foot = scene.waterline(x);
    const tall = foot - scene.deck(x);
    return Array.from({ length: 7 }, (_, i) => {
      const down = ((i + 0.6 * random()) / 6) ** 1.2;
      const y = foot + 0.006 + 0.95 * tall * down;
      const water = scene.colour(x, y + 0.02, 0.7);
      const load = blend(stoneAt(scene, random, x), water, 0.15 + 0.5 * down);
      return sketchTouch(random, {
        x: x + 0.02 * wobble(random) * size * (1 + 2 * down),
        y,
        length: vary(0.035 + 0.05 * down, 0.5, random) * size,
        width: vary(0.0115, 0.35, random) * size,
        angle: 0.07 * wobble(random),
        bow: 0.05 * wobble(random),
        brush: choose(['dab', 'filbert', 'worked'], random),
        load,
        second: blend(load, water, 0.4),
        stage: 0.46 + 0.2 * random(),
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      });
    });
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
