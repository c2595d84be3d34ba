import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { BACKS, EDGES } from './cloudHues.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

/** How broad the touches of the light at its edge are, in heights of their heap: many thin, one broad. */
const EDGE = [0.05, 0.24] as const;

/** A touch of the light along a heap's back, at a place of that, 0 level at its left to 1 at its right. */
const lightOne = (random: Random, heap: Cloud, share: Unit, load: Lab, stage: Unit): Sketch => {
  const turn = Math.PI * (1 + clamp(share, 0.26, 0.74));
  const out = 0.82 + 0.08 * wobble(random);
  const width = mix(...EDGE, random() ** 2) * heap.deep;
  return sketchTouch(random, {
    x: heap.x + Math.cos(turn) * out * heap.across,
    y: heap.y + Math.sin(turn) * out * heap.deep,
    angle: Math.atan2(Math.cos(turn) * heap.deep, -Math.sin(turn) * heap.across),
    length: width * mix(1.6, 4.2, random()),
    width,
    bow: -0.08 + 0.1 * wobble(random),
    brush: choose(['worked', 'filbert', 'scumble', 'dab'], random),
    load: shade(load, 0.02 * wobble(random)),
    second: choose(BACKS, random),
    stage,
    hand: 'left',
    body: 0.3 + 0.4 * random(),
    spread: 0.004,
  });
};

/** The light about a heap, rubbed soft over its back before the heap is laid. */
export const haloRound = (random: Random, { x, y, across, deep }: Cloud): Sketch[] =>
  Array.from({ length: 4 }, (_, i) => {
    const turn = Math.PI * (1.2 + (0.6 * (i + random())) / 4);
    const load = blend(choose(EDGES, random), choose(BACKS, random), 0.25 * random());
    return sketchTouch(random, {
      x: x + Math.cos(turn) * 0.96 * across,
      y: y + Math.sin(turn) * 0.9 * deep,
      angle: Math.atan2(Math.cos(turn) * deep, -Math.sin(turn) * across),
      length: vary(0.7, 0.3, random) * across,
      width: vary(0.34, 0.3, random) * deep,
      bow: -0.1,
      brush: choose(['sweep', 'scumble'], random),
      load,
      second: load,
      stage: 0.205 + 0.01 * random(),
      hand: 'left',
      body: 0.5,
      spread: 0.004,
    });
  });

/** The light along a heap's back, in a family or two of thick touches on the side of the sun, none between. */
export const lightBack = (scene: Scene, random: Random, heap: Cloud): Sketch[] =>
  Array.from({ length: 2 + Math.floor(1.8 * random()) }).flatMap(() => {
    const middle = 0.5 + scene.sun * 0.16 + 0.34 * wobble(random);
    const load = blend(choose(EDGES, random), choose(BACKS, random), 0.1 + 0.25 * random());
    return Array.from({ length: 4 + Math.floor(4 * random()) }, (_, i) =>
      lightOne(random, heap, middle + 0.2 * wobble(random), load, 0.262 + 0.004 * i),
    );
  });
