import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { turnArches } from './arches.ts';
import { cutIn } from './cutIn.ts';
import { raisePiers } from './piers.ts';
import type { Scene } from './scene.ts';
import { GLEAM, sizeAt, stoneAt } from './stone.ts';

/** The roadway: two long pulls from the palace out of the picture, the second half over the first. */
const drawDeck = (scene: Scene, random: Random): Sketch[] =>
  [
    { from: 0.004, to: 0.62 },
    { from: 0.42, to: 1.06 },
  ].map(({ from, to }, i): Sketch => {
    const place = (t: number): Point => {
      const x = scene.across(mix(scene.palaceEnd, 1, mix(from, to, t)));
      return [x, scene.deck(x) + 0.014 * sizeAt(scene, x)];
    };
    const [x] = place(0.5);
    const load = stoneAt(scene, random, x);
    return {
      path: sampled(place),
      width: vary(0.034, 0.06, random) * sizeAt(scene, x),
      brush: 'wash',
      load,
      second: blend(load, GLEAM, 0.12),
      stage: 0.6 + 0.02 * i,
      hand: 'left',
      body: 4,
      spread: 0.006,
    };
  });

/** The sky drawn along the roadway, leaving it here and there, and one long gleam on the parapet where the last light catches it. */
const findParapet = (scene: Scene, random: Random): Sketch[] => {
  const [first = 0.7] = scene.piers;
  const at = (share: number): Point => {
    const x = scene.across(mix(first + 0.02, 1.02, share));
    return [x, scene.deck(x)];
  };
  const sky = cutIn(scene, random, {
    at,
    outward: [0, -1],
    count: 3,
    long: 0.4,
    broad: 0.022 * scene.scale,
    stage: 0.5,
  });
  const begin = 0.1 + 0.4 * random();
  const stone = stoneAt(scene, random, at(begin)[0]);
  const gleam: Sketch = {
    path: sampled((t) => {
      const [x, y] = at(mix(begin, begin + 0.26, t));
      return [x, y + 0.006 * sizeAt(scene, x)];
    }),
    width: 0.009 * sizeAt(scene, at(begin)[0]) * vary(1, 0.2, random),
    brush: 'drag',
    load: blend(stone, GLEAM, 0.4 + 0.2 * random()),
    second: stone,
    stage: 0.68,
    hand: 'left',
    body: 0.9,
    spread: 0.006,
  };
  return [...sky, gleam];
};

/** The bridge: its piers and what the water shows of them, its arches, its roadway, and the light on its parapet. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  return [raisePiers, turnArches, drawDeck, findParapet].flatMap((part) => part(scene, random));
};
