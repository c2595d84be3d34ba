import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { between, builtAt, SHADOW, stoneAt, VAULT } from './stone.ts';

/** The pier at a place along the shore, from the roadway into the water, darkest where it stands in it. */
export const buildPier = (scene: Scene, random: Random, along: number, near: number): Sketch[] => {
  const x = scene.across(along);
  const half = scene.pierHalf(x);
  const [top, foot] = [scene.deck(x), scene.waterline(x)];
  const shaft = [-0.65, 0.7, 0.05].map((aside) =>
    // Begun where it stands: there the brush is full.
    between(random, [x + aside * half, foot + 0.004], [x + aside * half, mix(top, foot, 0.1)], {
      width: 1.15 * half,
      bow: wobble(random) * 0.04,
      brush: choose(['filbert', 'scumble'], random),
      load: blend(stoneAt(scene, random, x), SHADOW, 0.3),
      second: SHADOW,
      stage: builtAt(scene, x) + 0.03 + 0.03 * random(),
      hand: 'left',
      body: 0.4,
      spread: 0.006,
    }),
  );
  const foundation = [0, 1].map((i) =>
    between(
      random,
      [x - (1.5 - 0.3 * i) * half, foot + 0.005 * i],
      [x + 1.5 * half, foot + 0.007 * i],
      {
        width: vary(0.016, 0.2, random) * near,
        bow: 0,
        brush: 'filbert',
        load: blend(VAULT, stoneAt(scene, random, x), 0.1 + 0.12 * i),
        second: SHADOW,
        stage: builtAt(scene, x) + 0.1,
        hand: 'left',
        body: 0.3,
        spread: 0.005,
      },
    ),
  );
  return [...shaft, ...foundation];
};
