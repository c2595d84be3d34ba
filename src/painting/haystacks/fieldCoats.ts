import { smoothstep, type Unit } from '../../units.ts';
import { sharesAt } from './bands.ts';
import { restAt, SHADED, writtenAt } from './heaps.ts';
import type { Mosaic } from './mosaic.ts';
import type { Scene } from './scene.ts';
import { placeOf } from './stack.ts';

/** How open to the sun a place is: a shadow, and where her name is written, is left to its own few strokes. */
const openAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(SHADED, 0.12, scene.shadow(x, y)) * (1 - writtenAt(scene, x, y));

/** How near a place is to where the stubble stands in the sun before the nearest stack's sunny foot. */
const besideAt = ({ stacks, sun, horizon }: Scene, x: number, y: number): Unit => {
  const stack = stacks.at(-1);
  if (stack === undefined) return 0;
  const foot = placeOf({ stack, rise: 0, across: 0.9 * sun }, horizon);
  const [aside, below] = [(x - foot.x) / (0.7 * stack.half), (y - foot.y) / (0.3 * stack.half)];
  return Math.exp(-(aside ** 2) - below ** 2);
};

/** The stubble from the broad rubbed touches that close it: far off in long level pulls, then in broad ones, before us in fat touches aslant; its shadows in broad quiet pulls; a few lights beside a stack. */
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
    name: 'far',
    spacing: [0.18, 0.021],
    length: 0.31,
    width: 0.03,
    many: [1, 3],
    apart: [0.4, 0.9],
    isPulled: true,
    stages: [0.22, 0.72],
    brushes: ['pull', 'worked', 'filbert'],
    body: [0.14, 0.24],
    strength: [0.6, 1],
    worked: (scene, x, y) => openAt(scene, x, y) * sharesAt(scene, x, y).far,
    lighter: 0,
    glows: 0,
    largest: 1.5,
    laps: 0.02,
    deep: 0,
    right: 0.34,
  },
  {
    name: 'middle',
    spacing: [0.092, 0.035],
    length: 0.16,
    width: 0.042,
    many: [1, 3],
    apart: [0.3, 0.85],
    isPulled: true,
    stages: [0.24, 0.74],
    brushes: ['worked', 'filbert', 'pull'],
    body: [0.14, 0.26],
    strength: [0.6, 1],
    worked: (scene, x, y) => openAt(scene, x, y) * sharesAt(scene, x, y).middle,
    lighter: 0,
    glows: 0,
    largest: 1.5,
    laps: 0.04,
    deep: 0,
    right: 0.45,
  },
  {
    name: 'near',
    spacing: [0.051, 0.029],
    length: 0.06,
    width: 0.032,
    many: [2, 6],
    apart: [0.75, 1],
    isPulled: false,
    stages: [0.3, 0.88],
    brushes: ['flat', 'worked', 'flat'],
    body: [0.12, 0.24],
    strength: [0.7, 1],
    worked: (scene, x, y) =>
      openAt(scene, x, y) * sharesAt(scene, x, y).near * (1 - 0.6 * restAt(scene, x, y)),
    lighter: 0,
    glows: 0,
    largest: 1.5,
    laps: 0.06,
    deep: 0,
    right: 0.6,
  },
  {
    name: 'lights',
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
