import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Passage, scatter } from './passage.ts';
import type { Scene } from './scene.ts';
import { meadowOf } from './stubble.ts';

/** A tussock of stubble: where it stands in its row, how large things are there, its two paints, and when it is laid. */
interface Tussock {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly hues: readonly [Lab, Lab];
  /** How far its paint stands off in lightness from the field's, in OKLab. */
  readonly step: number;
  readonly begun: number;
}

/** Whether a place lies on the ridge of a row (1) or in the furrow beside it (−1): rows run to one point on the horizon. */
const ridgeAt = ({ vanishing, horizon, swell }: Scene, x: number, y: number): number =>
  Math.sin((9 * (x - vanishing)) / (y - horizon + 0.05) + 5 * swell(x, y, 1.4, 1.4, 27));

const chooseTussock = (scene: Scene, random: Random, x: number, y: number): Tussock => {
  const { key, scale, drift } = scene;
  const hues = scene.shadow(x, y) > 0.45 ? key.broken.shadow : key.broken.stubble;
  const ridge = ridgeAt(scene, x, y);
  // Neighbours are of one heap, more or less.
  const heap = clamp(
    1.9 * drift(x, 2 * y, 3, 4, 73) - 0.45 + 0.2 * wobble(random) - 0.2 * ridge,
    0,
    0.999,
  );
  const near = scene.near(y);
  return {
    x,
    y,
    size: vary(mix(0.34, 1.9, near), 0.22, random) * scale,
    hues: [hues[Math.floor(heap * hues.length)] ?? hues[0], choose(hues, random)],
    step: (ridge > 0 ? 0.085 : 0.06) * ridge + 0.02 * wobble(random),
    begun: mix(0.3, 0.9, 0.4 * scene.turn(x, y) + 0.6 * random()),
  };
};

/** One short touch of it. */
const layBlade = (scene: Scene, random: Random, tussock: Tussock): Sketch[] => {
  const { size, hues, step, begun } = tussock;
  const row = scene.direction(tussock.x, tussock.y);
  const [along, aside] = [0.05 * size * wobble(random), 0.014 * size * wobble(random)];
  const x = tussock.x + Math.cos(row) * along - Math.sin(row) * aside;
  const y = tussock.y + Math.sin(row) * along + Math.cos(row) * aside;
  const isHidden = y < scene.farBank + 0.003 || scene.stackAt(x, y - 0.006, 0.03);
  if (isHidden) return [];
  const stage = begun + 0.03 * random();
  const lies = scene.meadow(x, y, stage);
  const inShadow = scene.shadow(x, y) > 0.45;
  const value = lies[0] + step * (inShadow ? 0.7 : 1) * (0.6 + 0.8 * random());
  const hue = random() < 0.7 ? hues[0] : hues[1];
  return [
    sketchTouch(random, {
      x,
      y,
      length: vary(0.027, 0.4, random) * size,
      width: vary(0.0088, 0.35, random) * size,
      angle: row + 0.42 * wobble(random),
      bow: 0.16 * wobble(random),
      brush: choose(['filbert', 'filbert', 'flat', 'dab', 'worked'], random),
      load: blend(atValue(lies, value), atValue(hue, value), 0.4 + 0.5 * random()),
      second: blend(lies, atValue(hues[1], lies[0]), 0.6),
      stage,
      hand: step > 0 && !inShadow ? 'right' : 'left',
      body: 0.4 + 0.6 * random(),
      spread: 0.01,
    }),
  ];
};

/** The stubble: tussocks of short touches along the rows, bolder the nearer; here they crowd, there the field rests. */
export const sketchRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  const { scale, drift } = scene;
  const field: Passage = { ...meadowOf(scene), size: (y) => mix(0.4, 1.3, scene.near(y)) };
  return scatter(field, [0.118 * scale, 0.047 * scale], random).flatMap(([x, y]) => {
    const crowd = drift(x, y, 1.6, 3.4, 64) - 0.5;
    if (random() > 0.74 + 1.5 * crowd) return [];
    const tussock = chooseTussock(scene, random, x, y);
    const count = 4 + Math.floor(6 * random());
    return Array.from({ length: count }).flatMap(() => layBlade(scene, random, tussock));
  });
};
