import type { Sketch } from '../sketch.ts';
import type { Coat } from './company.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { shingle } from './shingle.ts';

/** Straw in patches that interlock, each a handful of touches of one hue: broad ones that make the form, then short thick ones that crowd and leave rests. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.09, 0.066],
    length: 0.105,
    width: 0.04,
    many: [2, 4],
    stages: [0.12, 0.34],
    strength: [0.55, 0.9],
    contrast: 0.035,
    loose: 0.6,
    brushes: ['filbert', 'pull'],
    body: [0.7, 1],
  },
  {
    spacing: [0.075, 0.055],
    length: 0.07,
    width: 0.022,
    many: [3, 6],
    stages: [0.36, 0.66],
    strength: [0.5, 0.9],
    contrast: 0.05,
    loose: 0.7,
    brushes: ['filbert', 'pull', 'filbert'],
    body: [0.5, 0.9],
    worked: 0.7,
  },
];

/** The light on it: long touches along its straw, that run into one another. */
const LIGHTS: Coat = {
  spacing: [0.07, 0.05],
  length: 0.066,
  width: 0.018,
  many: [2, 4],
  stages: [0.62, 0.9],
  strength: [0.35, 0.75],
  contrast: 0.03,
  loose: 0.22,
  brushes: ['filbert', 'pull'],
  body: [0.6, 1],
  worked: 0.8,
};

/** From which share of the sun on a stack is lit enough for that. */
const LIT = 0.42;

/** A stack's straw, as its mass is worked. */
export const layPatches = (scene: Scene, stack: Passage): readonly Sketch[] => {
  // Its point is drawn, or the ends of touches would stand on it.
  const mass: Passage = {
    ...stack,
    holds: (x, y, end) =>
      stack.holds(x, y, end) && (scene.stackAt(x, y, 0.02)?.rise ?? 1) < (end ? 0.93 : 0.84),
  };
  const lit: Passage = {
    ...mass,
    name: `light on ${mass.name}`,
    holds: (x, y, end) => {
      const spot = scene.stackAt(x, y);
      return mass.holds(x, y, end) && (end || (spot !== undefined && scene.sunlit(spot) > LIT));
    },
  };
  return [
    ...COATS.flatMap((coat, turn) => shingle(scene, mass, coat, turn + 1)),
    ...shingle(scene, lit, LIGHTS, 0),
  ];
};
