import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { type Coat, type Passage, shingle } from './shingle.ts';

const HILLS: readonly Coat[] = [
  {
    spacing: 0.05,
    length: 0.07,
    width: 0.022,
    many: [2, 4],
    stages: [0.1, 0.24],
    strength: [0.05, 0.25],
    contrast: 0.015,
    loose: 0.25,
    brushes: ['worked', 'scumble'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.042,
    length: 0.034,
    width: 0.01,
    many: [2, 5],
    stages: [0.3, 0.6],
    strength: [0.1, 0.4],
    contrast: 0.025,
    loose: 0.4,
    brushes: ['worked', 'filbert'],
    body: [0.4, 0.9],
    worked: 0.5,
  },
];

const WOODS: readonly Coat[] = [
  {
    spacing: 0.0185,
    length: 0.048,
    width: 0.03,
    many: [1, 1],
    stages: [0.16, 0.3],
    strength: [0.1, 0.4],
    contrast: 0.03,
    loose: 1.2,
    brushes: ['wash', 'worked', 'worked'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.03,
    length: 0.021,
    width: 0.0095,
    many: [3, 6],
    stages: [0.36, 0.74],
    strength: [0.2, 0.65],
    contrast: 0.06,
    loose: 1.3,
    brushes: ['worked', 'filbert', 'dab'],
    body: [0.4, 1.1],
    worked: 0.75,
  },
];

const RIVER: readonly Coat[] = [
  {
    spacing: 0.022,
    length: 0.06,
    width: 0.012,
    many: [2, 4],
    stages: [0.14, 0.34],
    strength: [0.05, 0.2],
    contrast: 0.012,
    loose: 0.06,
    brushes: ['worked', 'filbert'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.03,
    length: 0.034,
    width: 0.006,
    many: [2, 5],
    stages: [0.5, 0.86],
    strength: [0.1, 0.5],
    contrast: 0.03,
    loose: 0.08,
    brushes: ['worked', 'filbert'],
    body: [0.5, 1.2],
    worked: 0.6,
  },
];

const ROOF = lab('#a5624f');
const WALL = lab('#d8c4ae');
const SHADED = lab('#7b7c98');

/** A house or two among the trees: a roof and what is seen of a wall, in a handful of touches. */
const buildHouses = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('houses');
  const { sun, farBank, key } = scene;
  return scene.houses.flatMap(({ x, half, wall, roof }) => {
    if (scene.stackAt(x, farBank - wall, 0.25)) return [];
    const put = (
      dx: number,
      up: number,
      length: number,
      width: number,
      load: typeof ROOF,
      stage: number,
      angle: number,
    ) => {
      const paint = blend(load, key.hills, 0.2 + 0.1 * wobble(random));
      return sketchTouch(random, {
        x: x + dx * half,
        y: farBank - up,
        length: vary(length, 0.12, random),
        width: vary(width, 0.12, random),
        angle: angle + 0.08 * wobble(random),
        bow: 0.05 * wobble(random),
        brush: choose(['filbert', 'worked'], random),
        load: shade(paint, 0.02 * wobble(random)),
        second: blend(paint, key.woods[1]?.[1] ?? paint, 0.3),
        stage,
        hand: 'left',
        body: 0.7,
        spread: 0.006,
      });
    };
    return [
      put(-0.5 * sun, 0.5 * wall, 1.1 * wall, 1.1 * half, SHADED, 0.4, UPRIGHT),
      put(0.45 * sun, 0.5 * wall, 1.1 * wall, 1.2 * half, WALL, 0.42, UPRIGHT),
      put(0.1, 0.4 * wall, 1.5 * half, 0.5 * wall, WALL, 0.43, 0),
      put(-0.1, wall + 0.25 * roof, 2.4 * half, 0.6 * roof, ROOF, 0.46, 0),
      put(0.1 * sun, wall + 0.55 * roof, 1.9 * half, 0.6 * roof, ROOF, 0.48, 0),
      put(0.25 * sun, wall + 0.8 * roof, 1.3 * half, 0.4 * roof, shade(ROOF, 0.07), 0.5, 0),
    ];
  });
};

/** Hills, trees and houses beyond the river, and the river that shows them again. */
export const sketchDistance = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, scale, farBank, nearBank, key } = scene;
  const free = (x: number, y: number, end: boolean) => !scene.stackAt(x, y, end ? 0 : 0.02);
  const all = { size: () => 1, hand: scene.hand };
  const hills: Passage = {
    ...all,
    name: 'hills',
    box: { left: 0, right: format, top: horizon - 0.11 * scale, foot: farBank },
    holds: (x, y, end) =>
      free(x, y, end) && y > scene.crest(x) - (end ? 0.004 : -0.004) && y < farBank,
    colour: (x, y, hour) => scene.colour(x, Math.min(y, scene.treetop(x) - 0.002), hour),
    broken: () => key.broken.sky,
    direction: (x) => Math.atan2(scene.crest(x + 0.02) - scene.crest(x - 0.02), 0.04),
  };
  const woods: Passage = {
    ...all,
    name: 'woods',
    box: { left: 0, right: format, top: farBank - 0.2 * scale, foot: farBank },
    holds: (x, y, end) =>
      free(x, y, end) && y < farBank && y > scene.treetop(x) + (end ? -0.008 : 0.003) * scale,
    colour: scene.woods,
    broken: () => key.broken.woods,
    direction: (x) =>
      scene.treetop(x) < farBank - 0.07 * scale
        ? -UPRIGHT
        : 0.3 * (scene.swell(x, 0, 20, 1, 55) - 0.5),
  };
  const river: Passage = {
    ...all,
    name: 'river',
    box: { left: 0, right: format, top: farBank, foot: nearBank + 0.004 },
    holds: (x, y, end) =>
      free(x, y, end) && y > farBank - (end ? 0.004 : 0) && y < nearBank + 0.003,
    colour: scene.river,
    broken: () => key.broken.sky,
    direction: () => 0,
  };
  return [
    ...HILLS.flatMap((coat, turn) => shingle(scene, hills, coat, turn)),
    ...WOODS.flatMap((coat, turn) => shingle(scene, woods, coat, turn)),
    ...RIVER.flatMap((coat, turn) => shingle(scene, river, coat, turn)),
    ...buildHouses(scene),
  ];
};
