import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { fromHeap } from './heap.ts';
import { type Passage, scatter } from './passage.ts';
import type { Scene } from './scene.ts';
import { meadowOf } from './stubble.ts';

/** How far stubble stands off in lightness from the field it stands in, in OKLab: what the sun catches, and the dark at its foot. */
const LIGHT: readonly [number, number] = [0.04, 0.11];
const DARK: readonly [number, number] = [-0.03, -0.11];
/** How long and wide a blade is near the canvas's middle height. */
const BLADE = { length: 0.017, width: 0.0046 } as const;
/** How far tussocks stand apart across and down, where they would stand everywhere. */
const SPACING = { across: 0.111, down: 0.0475 } as const;

/** A tussock of stubble: where it stands, how large things are there, which way it leans, the field's paint and its own two, and when it is laid. */
interface Tussock {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lean: number;
  readonly lies: Lab;
  readonly lit: Lab;
  readonly dark: Lab;
  readonly begun: number;
}

const chooseTussock = (scene: Scene, random: Random, x: number, y: number): Tussock => {
  const { key, scale, drift } = scene;
  const isShaded = scene.shadow(x, y) > 0.45;
  const lights = isShaded && random() < 0.7 ? key.broken.shadow : key.broken.stubble;
  const light = 1.9 * drift(x, 2 * y, 3, 4, 73) - 0.45 + 0.25 * wobble(random);
  const begun = mix(0.3, 0.88, 0.4 * scene.turn(x, y) + 0.6 * random());
  return {
    x,
    y,
    size: vary(mix(0.36, 1.12, scene.near(y) ** 0.8), 0.2, random) * scale,
    lean:
      scene.direction(x, y) +
      (random() < 0.3 ? 1.1 : 0.5) * mix(0.5, 1, scene.near(y)) * wobble(random),
    lies: scene.meadow(x, y, begun),
    lit: fromHeap(lights, light),
    dark: fromHeap(key.broken.shadow, drift(y, x, 3, 3, 74)),
    begun,
  };
};

/** One blade of it, light or dark. */
const layBlade = (scene: Scene, random: Random, tussock: Tussock, isLight: boolean): Sketch[] => {
  const { size, lean, lies, lit, dark, begun } = tussock;
  const x = tussock.x + 0.016 * size * wobble(random);
  const y = tussock.y + size * (0.0075 * wobble(random) + (isLight ? -0.002 : 0.003));
  if (y < scene.farBank + 0.003 || scene.stackAt(x, y - 0.006, 0.03)) return [];
  const value = lies[0] + mix(...(isLight ? LIGHT : DARK), random());
  const load = blend(
    atValue(lies, value),
    atValue(isLight ? lit : dark, value),
    isLight ? mix(0.45, 1, random()) : mix(0.25, 0.75, random()),
  );
  return [
    sketchTouch(random, {
      x,
      y,
      length: vary(BLADE.length, 0.45, random) * size,
      width: vary(BLADE.width, 0.35, random) * size,
      angle: lean + 0.35 * wobble(random),
      bow: 0.16 * wobble(random),
      brush: choose(['filbert', 'filbert', 'flat', 'dab'], random),
      load,
      second: blend(load, lies, 0.4),
      stage: begun + (isLight ? 0.02 : 0) + 0.02 * random(),
      hand: isLight || random() < 0.35 ? 'right' : 'left',
      body: 0.4 + 0.6 * random(),
      spread: 0.01,
    }),
  ];
};

/** The stubble: tussocks of short blades, light over dark, bolder the nearer; here they crowd, there the field rests. */
export const sketchTussocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  const { scale, drift } = scene;
  const field: Passage = { ...meadowOf(scene), size: (y) => mix(0.4, 1.3, scene.near(y)) };
  return scatter(field, [SPACING.across * scale, SPACING.down * scale], random).flatMap(
    ([x, y]) => {
      if (random() > 0.5 + 2.8 * (drift(x, y, 1.1, 4.5, 64) - 0.5)) return [];
      const tussock = chooseTussock(scene, random, x, y);
      const count = 4 + Math.floor(8 * random());
      const darks = Math.round(count * mix(0.2, 0.65, random()));
      return Array.from({ length: count }).flatMap((_, i) =>
        layBlade(scene, random, tussock, i >= darks),
      );
    },
  );
};
