import { smoothstep, type Unit } from '../../units.ts';
import { restAt, SHADED, writtenAt } from './heaps.ts';
import type { Mosaic } from './mosaic.ts';
import type { Scene } from './scene.ts';
import { placeOf } from './stack.ts';

/** How open to the sun a place is: a shadow, and where her name is written, is left to its own few strokes. */
const openAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(SHADED, 0.12, scene.shadow(x, y)) * (1 - writtenAt(scene, x, y));

/** How far she dwells at a place, and sets touch beside touch: about a third of the field, never beside what is at rest. */
const dwellAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(0.49, 0.43, scene.calm(x, y));

/** Where the low sun rakes over the stubble. */
const rakedAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(0.5, 0.62, scene.raked(x, y));

/** How near a place is to where the stubble stands in the sun before the nearest stack's sunny foot. */
const besideAt = ({ stacks, sun, horizon }: Scene, x: number, y: number): Unit => {
  const stack = stacks.at(-1);
  if (stack === undefined) return 0;
  const foot = placeOf({ stack, rise: 0, across: 0.9 * sun }, horizon);
  const [aside, below] = [(x - foot.x) / (0.7 * stack.half), (y - foot.y) / (0.3 * stack.half)];
  return Math.exp(-(aside ** 2) - below ** 2);
};

/** The stubble from the broad rubbed touches that close it, over its shadows in broad quiet pulls, long pulls in the sun and touches set beside one another, to the few lights and those beside a stack. */
export const FIELD_COATS: readonly Mosaic[] = [
  {
    name: 'rubbed',
    spacing: [0.1, 0.05],
    length: 0.17,
    width: 0.056,
    many: [1, 1],
    apart: [0, 0],
    isPulled: true,
    stages: [0.05, 0.22],
    brushes: ['worked', 'scumble', 'filbert'],
    body: [0.05, 0.1],
    strength: [0.5, 0.9],
    worked: (scene, x, y) => 0.35 + 0.65 * openAt(scene, x, y),
    lighter: 0,
    glows: 0,
    largest: 2.1,
    laps: 0,
    deep: 0,
    right: 0,
  },
  {
    name: 'shaded',
    spacing: [0.17, 0.07],
    length: 0.26,
    width: 0.06,
    many: [1, 2],
    apart: [0.3, 0.8],
    isPulled: true,
    stages: [0.22, 0.6],
    brushes: ['worked', 'filbert', 'pull'],
    body: [0.1, 0.18],
    strength: [0.6, 0.9],
    worked: (scene, x, y) =>
      smoothstep(0.3, 0.6, scene.shadow(x, y)) * (1 - writtenAt(scene, x, y)),
    lighter: 0,
    glows: 0,
    largest: 1.2,
    laps: 0.02,
    deep: 0.08,
    right: 0,
  },
  {
    name: 'pulled',
    spacing: [0.14, 0.064],
    length: 0.135,
    width: 0.031,
    many: [1, 5],
    apart: [0.3, 0.85],
    isPulled: true,
    stages: [0.2, 0.62],
    brushes: ['worked', 'filbert', 'worked'],
    body: [0.13, 0.24],
    strength: [0.55, 1],
    worked: (scene, x, y) => openAt(scene, x, y) * (1 - 0.92 * restAt(scene, x, y)),
    lighter: 0,
    glows: 0,
    largest: 2.1,
    laps: 0.04,
    deep: 0,
    right: 0.14,
  },
  {
    name: 'set',
    spacing: [0.102, 0.058],
    length: 0.046,
    width: 0.026,
    many: [4, 12],
    apart: [0.75, 1],
    isPulled: false,
    stages: [0.3, 0.78],
    brushes: ['worked', 'flat', 'filbert'],
    body: [0.09, 0.18],
    strength: [0.6, 1],
    worked: (scene, x, y) => openAt(scene, x, y) * (0.03 + 0.97 * dwellAt(scene, x, y)),
    lighter: 0,
    glows: 0,
    largest: 1.5,
    laps: 0.06,
    deep: 0,
    right: 0.52,
  },
  {
    name: 'lights',
    spacing: [0.13, 0.068],
    length: 0.04,
    width: 0.021,
    many: [3, 7],
    apart: [0.9, 1],
    isPulled: false,
    stages: [0.55, 0.92],
    brushes: ['flat', 'worked', 'flat'],
    body: [0.16, 0.26],
    strength: [0.5, 0.9],
    worked: (scene, x, y) =>
      openAt(scene, x, y) * rakedAt(scene, x, y) * (1 - 0.9 * restAt(scene, x, y)),
    lighter: 0.045,
    glows: 0.4,
    largest: 1.3,
    laps: 0.04,
    deep: 0,
    right: 1,
  },
  {
    name: 'beside',
    spacing: [0.06, 0.03],
    length: 0.055,
    width: 0.022,
    many: [2, 4],
    apart: [0.9, 1],
    isPulled: false,
    stages: [0.6, 0.92],
    brushes: ['flat', 'worked', 'flat'],
    body: [0.24, 0.36],
    strength: [0.5, 0.9],
    worked: (scene, x, y) => openAt(scene, x, y) * besideAt(scene, x, y),
    lighter: 0.05,
    glows: 0.5,
    largest: 1.3,
    laps: 0.04,
    deep: 0,
    right: 1,
  },
];
