import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** A passage of rows: where it lies, how far it goes along them and across, and its paint. */
interface Rows {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly broad: number;
  readonly size: number;
  readonly hue: Lab;
  /** How far its paint stands off in lightness from the field's, in OKLab. */
  readonly step: number;
  readonly begun: number;
}

const PASSAGES = 16;

const chooseRows = (scene: Scene, random: Random, i: number): Rows => {
  const { format, nearBank, key, scale } = scene;
  const near = 0.12 + 0.8 * ((i + random()) / PASSAGES);
  const size = mix(0.32, 1.5, near) * scale;
  return {
    x: format * random(),
    y: mix(nearBank, 1, near),
    long: (0.1 + 0.16 * random()) * size,
    broad: (0.014 + 0.028 * random()) * size,
    size,
    hue: choose(key.broken.stubble, random),
    step: random() < 0.6 ? 0.045 + 0.04 * random() : -0.03 - 0.03 * random(),
    begun: 0.44 + 0.36 * random(),
  };
};

/** One line of stubble in its passage. */
const drawLine = (scene: Scene, random: Random, rows: Rows): Sketch[] => {
  const angle = scene.direction(rows.x, rows.y);
  const [along, aside] = [wobble(random) * rows.long, wobble(random) * rows.broad];
  const x = rows.x + Math.cos(angle) * along - Math.sin(angle) * aside;
  const y = rows.y + Math.sin(angle) * along + Math.cos(angle) * aside;
  const length = vary(0.075, 0.5, random) * rows.size;
  const isHidden = [-0.5, 0, 0.5].some((end) => {
    const [px, py] = [x + Math.cos(angle) * end * length, y + Math.sin(angle) * end * length];
    return py < scene.nearBank || scene.shadow(px, py) > 0.3 || scene.stackAt(px, py, 0.08);
  });
  if (isHidden) return [];
  const lies = scene.meadow(x, y, rows.begun);
  const value = lies[0] + rows.step * (0.6 + 0.8 * random());
  const load = blend(atValue(lies, value), atValue(rows.hue, value), 0.3 + 0.4 * random());
  return [
    sketchTouch(random, {
      x,
      y,
      length,
      width: vary(0.0058, 0.35, random) * rows.size,
      angle: scene.direction(x, y) + 0.07 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: choose(['filbert', 'drag', 'worked', 'dab'], random),
      load,
      second: shade(lies, 0.3 * rows.step),
      stage: rows.begun + 0.06 * random(),
      hand: rows.step > 0 ? 'right' : 'left',
      body: 0.5 + 0.6 * random(),
      spread: 0.008,
    }),
  ];
};

/** The rows that were mown: long thin lines, a few passages of them, each of one hue; between them the field rests. */
export const sketchRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return Array.from({ length: PASSAGES }).flatMap((_, i) => {
    const rows = chooseRows(scene, random, i);
    const count = 16 + Math.floor(26 * random());
    return Array.from({ length: count }).flatMap(() => drawLine(scene, random, rows));
  });
};
