import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { pullOn } from './pullOn.ts';
import type { Scene } from './scene.ts';
import { eavesAt, type Stack } from './stack.ts';

/** A course of pulls side by side: from where to where between the eaves, 0, and the top, 1; how many; how wide in half widths. */
interface Course {
  readonly reach: readonly [from: number, to: number];
  readonly many: number;
  readonly wide: number;
}

/** Thatch lies in courses over one another, the lowest first. */
const COURSES: readonly Course[] = [
  { reach: [0.46, 0], many: 9, wide: 0.27 },
  { reach: [0.7, 0.24], many: 7, wide: 0.24 },
  { reach: [0.9, 0.52], many: 5, wide: 0.19 },
];

/** How a coat of them is laid: how much of their width they have, how many there are for each, how far they stray along their way, how far they go over to a hue, how thick their paint lies, with which brush, and when. */
interface Handling {
  readonly brush: BrushName;
  readonly slim: number;
  readonly many: number;
  readonly stray: number;
  readonly strength: Unit;
  readonly body: number;
  readonly stages: readonly [Unit, Unit];
}

/** Broad and calm, then twice thin ones upon them, so many for each of those. */
const COATS: readonly Handling[] = [
  { brush: 'pull', slim: 1, many: 1, stray: 0.04, strength: 0.45, body: 0.5, stages: [0.25, 0.4] },
  {
    brush: 'worked',
    slim: 0.3,
    many: 1.7,
    stray: 0.14,
    strength: 0.5,
    body: 0.6,
    stages: [0.4, 0.6],
  },
  {
    brush: 'filbert',
    slim: 0.22,
    many: 1.2,
    stray: 0.2,
    strength: 0.7,
    body: 0.8,
    stages: [0.56, 0.72],
  },
];

/** How far from its middle a side's last pulls lie, on the thatch and on the wall: beyond them the outline is drawn. */
const SIDE = 0.8;
const WALL_SIDE = 0.88;

/** How steeply straw leans to one side on the wall, in half widths from the eaves to the foot. */
const LEANS = 0.16;
/** How many pulls stand side by side on a wall. */
const WALL = 9;

const layCourses = (scene: Scene, random: Random, stack: Stack, handling: Handling): Sketch[] => {
  const { body, brush, slim, stages, stray, strength } = handling;
  return COURSES.flatMap(({ many, reach, wide }, turn) => {
    const count = Math.round(many * handling.many);
    return Array.from({ length: count }, (_, i): Sketch => {
      const across = SIDE * mix(-1, 1, (i + 0.5 + 0.3 * wobble(random)) / count);
      const eaves = eavesAt(stack, across);
      const [from, to] = reach.map((up) =>
        mix(eaves, 1, Math.min(0.9, up + stray * wobble(random))),
      );
      const stage = mix(...stages, (turn + random()) / COURSES.length);
      return pullOn(scene, random, stack, {
        from: [across, from ?? 1],
        to: [across + 0.05 * wobble(random), to ?? eaves],
        wide: vary(slim * wide, 0.3, random),
        strength,
        brush,
        body,
        stage,
      });
    });
  });
};

const standWall = (scene: Scene, random: Random, stack: Stack, handling: Handling): Sketch[] => {
  const { body, brush, many, slim, stages, stray, strength } = handling;
  const count = Math.round(WALL * many);
  return Array.from({ length: count }, (_, i): Sketch => {
    const across = WALL_SIDE * mix(-1, 1, (i + 0.5 + 0.4 * wobble(random)) / count);
    // At its sides it runs up, or its ends would be a fringe there.
    const lean = LEANS * (1 - across * across) * (0.6 + 0.8 * random());
    const top = eavesAt(stack, across) - 0.03 - stray * random();
    const foot = 0.05 + 0.8 * stray * random();
    return pullOn(scene, random, stack, {
      from: [across + lean, top],
      to: [across - lean, foot],
      wide: vary(0.26 * slim, 0.2, random),
      strength,
      brush,
      body,
      stage: mix(...stages, 0.5 * random()),
    });
  });
};

/** How many lights lie on the sunny side, each beside another. */
const LIGHTS = 16;

/** The last lights: short full pulls down the sunny side, half of them on the wall. */
const lightSide = (scene: Scene, random: Random, stack: Stack): Sketch[] =>
  Array.from({ length: LIGHTS }, (_, i) => {
    const isWall = i % 2 === 0;
    const across = scene.sun * (0.56 + 0.3 * random());
    const eaves = eavesAt(stack, across);
    const begins = isWall ? eaves * (0.45 + 0.45 * random()) : mix(eaves, 1, 0.22 + 0.4 * random());
    return pullOn(scene, random, stack, {
      from: [across, begins],
      to: [across + 0.03 * wobble(random), begins - 0.135],
      wide: vary(0.075, 0.25, random),
      strength: 0.35,
      brush: 'loaded',
      body: 1.1,
      stage: 0.76 + 0.12 * random(),
    });
  });

/** A stack's straw: long pulls down its thatch, in courses, down its wall, and the lights. */
export const layThatch = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`straw ${i}`);
  return [
    ...COATS.flatMap((handling) => [
      ...standWall(scene, random, stack, handling),
      ...layCourses(scene, random, stack, handling),
    ]),
    ...lightSide(scene, random, stack),
  ];
};
