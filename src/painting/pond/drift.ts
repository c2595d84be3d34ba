import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { nearness } from './colours.ts';
import type { Island } from './placeIslands.ts';
import type { Scene } from './scene.ts';

/** A tongue of an island, in half widths and half heights of it. */
interface Tongue {
  readonly dx: number;
  readonly dy: number;
  readonly wide: number;
  readonly high: number;
}

/** Where a touch is laid, in canvas units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** An island of lilies as it is worked on. */
export interface Drift {
  readonly scene: Scene;
  readonly random: Random;
  readonly island: Island;
  /** How large its touches are, by how near it lies. */
  readonly near: number;
  /** A place on it, by chance. */
  anywhere(): Place;
  /** So many touches, each at a place by chance. */
  many(count: number, at: (place: Place) => WristTouch): Sketch[];
  /** A colour with some of the water's in it, at most so much. */
  inWater(colour: Lab, place: Place, stage: number, most: number): Lab;
}

/** One long body and a few tongues that run out of it along the water, more to one side. */
const tonguesOf = (random: Random): readonly [Tongue, ...Tongue[]] => {
  const lean = wobble(random);
  return [
    { dx: 0, dy: 0, wide: 0.72, high: 0.8 },
    ...Array.from({ length: 4 }, (_, i) => ({
      dx: (i % 2 ? -1 : 1) * (0.3 + 0.35 * random()) + 0.3 * lean,
      dy: -0.5 + (1.1 * i) / 3 + 0.2 * wobble(random),
      wide: vary(0.42, 0.3, random),
      high: vary(0.3, 0.3, random),
    })),
  ];
};

/** The island at its place. */
export const createDrift = (scene: Scene, random: Random, island: Island): Drift => {
  const tongues = tonguesOf(random);
  // The body three times for once each tongue, about as large as it is beside them.
  const shares: readonly [Tongue, ...Tongue[]] = [tongues[0], tongues[0], ...tongues];
  const anywhere = (): Place => {
    const tongue = choose(shares, random);
    const along = clamp(1.4 * (random() + random() - 1), -1, 1);
    const dy = (random() * 2 - 1) * (1 - along * along) ** 0.7;
    return {
      x: island.x + (tongue.dx + tongue.wide * along) * island.across,
      y: island.y + (tongue.dy + tongue.high * dy) * island.deep,
    };
  };
  return {
    scene,
    random,
    island,
    near: nearness(island.y, scene.scale),
    anywhere,
    many: (count, at) =>
      Array.from({ length: Math.ceil(count) }, () => sketchTouch(random, at(anywhere()))),
    inWater: (colour, { x, y }, stage, most) =>
      blend(colour, scene.colour(x, y, stage), most * random()),
  };
};
