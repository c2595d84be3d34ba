import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Growth, paintOf } from './growth.ts';
import { layAlong, lookAt } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** The far field, where rows run together: long level bands, each of one hue, thin and dragged, most of them near in value. */
export const layFarField = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('far field');
  return Array.from({ length: Math.round(80 * (format / scale)) }).flatMap((): Sketch[] => {
    const x = format * random();
    const y = mix(horizon + 0.012 * scale, 1, 0.42 * random() ** 1.5);
    const root = lookAt(scene, x, y);
    // Where the rows are told apart they are drawn.
    if (root.breadth > 0.02 * scale) return [];
    const growth = choose<Growth>(['bloom', 'shade', 'bloom', 'crest', 'shade', 'earth'], random);
    const begun = 0.26 + 0.4 * random();
    const load = blend(
      paintOf(scene, random, growth, root, begun),
      scene.open(x, y, begun),
      0.2 + 0.4 * random(),
    );
    const size = scale * mix(0.5, 1, root.near);
    return Array.from({ length: 1 + Math.floor(2.4 * random()) }, (_, turn) =>
      sketchTouch(random, {
        x: x + 0.1 * wobble(random) * size,
        y: y + 0.006 * turn * size,
        length: vary(0.06, 0.5, random) * size,
        width: vary(0.012, 0.45, random) * size,
        angle: layAlong(scene, root) + 0.06 * wobble(random),
        bow: 0.04 * wobble(random),
        brush: choose(['worked', 'filbert', 'worked', 'scumble'], random),
        load,
        second: scene.open(x, y + 0.01, begun),
        stage: begun + 0.006 * turn,
        hand: begun > 0.45 ? 'right' : 'left',
        body: 0.5,
        spread: 0.004,
      }),
    );
  });
};
