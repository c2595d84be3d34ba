import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { cutIn } from './cutIn.ts';
import { fillCorners, mirrorPiers, raisePiers } from './piers.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { GLEAM, SHADOW, sizeAt } from './stone.ts';

/** The sky drawn along the roadway, and the parapet where the last light catches it: a few blunt touches on its face, in one stretch. */
const findParapet = (scene: Scene, random: Random): Sketch[] => {
  const [first = 0.7] = scene.piers;
  const at = (share: number): Point => {
    const x = scene.across(mix(first + 0.02, 1.02, share));
    return [x, scene.deck(x) + 0.002 * sizeAt(scene, x)];
  };
  const sky = cutIn(scene, random, {
    at,
    outward: [0, -1],
    count: 6,
    long: 0.2,
    broad: 0.02 * scene.scale,
    stage: 0.5,
  });
  const middle = 0.3 + 0.4 * random();
  const lit = Array.from({ length: 5 }, () => {
    const [x] = at(middle + 0.13 * wobble(random));
    const near = sizeAt(scene, x);
    const half = vary(0.012, 0.5, random) * near;
    const y = (px: number) => scene.deck(px) + 0.012 * near;
    return pull(random, [x - half, y(x - half)], [x + half, y(x + half)], {
      width: 0.0095 * near * vary(1, 0.2, random),
      bow: 0,
      brush: choose(['filbert', 'worked'], random),
      load: blend(SHADOW, GLEAM, 0.16 + 0.14 * random()),
      second: SHADOW,
      stage: 0.7 + 0.1 * random(),
      hand: 'left',
      body: 0.4,
      spread: 0.006,
    });
  });
  return [...sky, ...lit];
};

/** The bridge: its piers, its corners, what the water shows of it, and the light on its parapet. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  return [raisePiers, fillCorners, mirrorPiers, findParapet].flatMap((part) => part(scene, random));
};
