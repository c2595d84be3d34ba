import type { Random } from '../../random.ts';
import { blend, type Lab } from '../colour.ts';
import { createNoise } from '../noise.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { nearness } from './colours.ts';
import type { Island } from './placeIslands.ts';
import type { Scene } from './scene.ts';

/** How many touches a drift of one canvas height by one would take, were it near by. */
const COVER = 7000;

/** A place on a drift: how far it lies towards its far or near side (−1 to 1), and how much of a crest it is. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly dy: number;
  readonly crest: number;
}

/** A drift of lilies as it is worked on. */
export interface Drift {
  readonly scene: Scene;
  readonly random: Random;
  readonly island: Island;
  /** How large its touches are, by how near it lies. */
  readonly near: number;
  readonly warm: number;
  /** A share of its touches, each at a place by chance, where there is one to lay. */
  many(share: number, at: (place: Place) => WristTouch | undefined): Sketch[];
  /** A colour with some of the water's in it, at most so much. */
  inWater(colour: Lab, place: Place, stage: number, most: number): Lab;
}

/** The drift that lies at an island. */
export const createDrift = (scene: Scene, random: Random, island: Island): Drift => {
  const shape = createNoise(Math.floor(random() * 1e6));
  const near = nearness(island.y, scene.scale);
  const warm = scene.glow(island.x, island.y);
  const count = (COVER * island.thick * island.across * island.deep) / near ** 2;
  const crestAt = wobble(random) * 0.5;

  /** Leaves stand in clumps, most of them on one side. */
  const anywhere = (): Place => {
    const turn = random() * Math.PI * 2;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const out = random() ** 0.75 * (0.35 + 0.85 * shape(cos * 1.7 + 9, sin * 1.7 + 9));
    const [dx, dy] = [cos * out, sin * out];
    const clump = shape(dx * 2.6 + 40, dy * 1.2 + 40);
    const crest = clump + 0.5 - Math.abs(dx - crestAt) * 0.6 - Math.abs(dy) * 0.5;
    return { x: island.x + dx * island.across, y: island.y + dy * island.deep, dy, crest };
  };
  const many: Drift['many'] = (share, at) =>
    Array.from({ length: Math.ceil(count * share) }).flatMap(() => {
      const touch = at(anywhere());
      return touch ? [sketchTouch(random, touch)] : [];
    });
  const inWater: Drift['inWater'] = (colour, { x, y }, stage, most) =>
    blend(colour, scene.colour(x, y, stage), most * random());
  return { scene, random, island, near, warm, many, inWater };
};
