import { blend, type Lab, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** The visitors' own family of hues: rose to apricot, as if the sky found one more gap. */
const VISITORS: readonly [Lab, ...Lab[]] = [
  lab('#d98f86'),
  lab('#e2ab8c'),
  lab('#c98098'),
  lab('#e6c3a2'),
];
const TOUCHES = 240;

/** Touches kept for those who play beside the pianist: on the open water rather than in the trees. */
export const sketchReserve = (scene: Scene): readonly Sketch[] => {
  const { scale, format } = scene;
  const random = scene.randomFor('reserve');
  return Array.from({ length: TOUCHES }, (): Sketch => {
    const x = format * (0.06 + 0.88 * random());
    const y = 0.1 + 0.82 * random();
    const near = (0.5 + 0.7 * y) * scale;
    const load = blend(choose(VISITORS, random), scene.water(x, y, 1), 0.25 * random());
    return {
      path: comma(
        x,
        y,
        vary(0.085, 0.3, random) * near,
        wobble(random) * 0.7,
        wobble(random) * 0.5,
      ),
      width: vary(0.019, 0.3, random) * near,
      brush: choose(['filbert', 'dab', 'drag'], random),
      load,
      second: blend(load, scene.sky(y * 0.6, 1), 0.6),
      spread: 0.03,
      body: 1,
      hand: 'right',
      stage: 1,
      light: load[0],
    };
  });
};
