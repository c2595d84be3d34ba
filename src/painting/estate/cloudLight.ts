import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

/** How long the load of light along a heap is, in half widths of that, and how broad, in its heights. */
const LONG = [0.35, 0.75] as const;
const BROAD = [0.2, 0.34] as const;

/** How far out of level a touch of it is at most, in radians: steeper it would be a bar. */
const LEVEL = 0.3;

/** Between which places of a heap's back the light lies: beyond them it would hang down its sides. */
const BACK = [0.26, 0.74] as const;

/** A touch of the light: at which place of a heap's back it lies, 0 level at its left to 1 at its right, how long and broad it is. */
interface Light {
  readonly share: Unit;
  readonly size: readonly [length: number, width: number];
  readonly load: Lab;
  readonly stage: Unit;
}

/** A touch of the light along a heap's back. */
const lightOne = (
  scene: Scene,
  random: Random,
  heap: Cloud,
  { share, size, load, stage }: Light,
): Sketch => {
  const turn = Math.PI * (1 + clamp(share, ...BACK));
  const out = 0.66 + 0.06 * wobble(random);
  const [length, width] = size;
  return sketchTouch(random, {
    x: heap.x + Math.cos(turn) * out * heap.across,
    y: heap.y + Math.sin(turn) * out * heap.deep,
    angle: clamp(
      Math.atan2(Math.cos(turn) * heap.deep, -Math.sin(turn) * heap.across),
      -LEVEL,
      LEVEL,
    ),
    length,
    width,
    bow: -0.1 + 0.06 * wobble(random),
    brush: choose(['filbert', 'pull'], random),
    load: shade(load, 0.02 * wobble(random)),
    second: choose(scene.light.backs, random),
    stage,
    hand: 'left',
    body: 0.8 + 0.6 * random(),
    spread: 0.004,
  });
};

/** The light about a heap, rubbed soft over its back before the heap is laid. */
export const haloRound = (scene: Scene, random: Random, { x, y, across, deep }: Cloud): Sketch[] =>
  Array.from({ length: 4 }, (_, i) => {
    const turn = Math.PI * (1.2 + (0.6 * (i + random())) / 4);
    const load = blend(
      choose(scene.light.edges, random),
      choose(scene.light.backs, random),
      0.25 + 0.25 * random(),
    );
    return sketchTouch(random, {
      x: x + Math.cos(turn) * 0.8 * across,
      y: y + Math.sin(turn) * 0.72 * deep,
      angle: Math.atan2(Math.cos(turn) * deep, -Math.sin(turn) * across),
      length: vary(0.5, 0.3, random) * across,
      width: vary(0.34, 0.3, random) * deep,
      bow: -0.1,
      brush: 'pull',
      load,
      second: load,
      stage: 0.205 + 0.003 * random(),
      hand: 'left',
      body: 0.5,
      spread: 0.004,
    });
  });

/** The light along a heap's back on the side of the sun: one long load where it turns, and a few thick touches that take up its end, none between. */
export const lightBack = (scene: Scene, random: Random, heap: Cloud): Sketch[] => {
  const middle = 0.5 + scene.sun * 0.14 + 0.2 * wobble(random);
  const load = blend(
    choose(scene.light.edges, random),
    choose(scene.light.backs, random),
    0.2 + 0.25 * random(),
  );
  const long = mix(...LONG, random()) * heap.across;
  const width = mix(...BROAD, random()) * heap.deep;
  const few = Array.from({ length: 1 + Math.floor(2 * random()) }, (_, i) =>
    lightOne(scene, random, heap, {
      share: middle + scene.sun * (0.12 + 0.16 * random()),
      size: [width * mix(1.4, 2.6, random()), width * mix(0.5, 0.9, random())],
      load,
      stage: 0.268 + 0.004 * i,
    }),
  );
  return [
    lightOne(scene, random, heap, { share: middle, size: [long, width], load, stage: 0.262 }),
    ...few,
  ];
};
