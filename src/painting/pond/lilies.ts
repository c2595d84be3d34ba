import type { Random } from '../../random.ts';
import { type Sketch, spreadOut, wobble } from '../sketch.ts';
import { layShade, pullBed, rubBed } from './bed.ts';
import { raiseClumps } from './clumps.ts';
import { nearness } from './colours.ts';
import { createDrift } from './drift.ts';
import { layPads } from './pad.ts';
import type { Island } from './placeIslands.ts';
import { cutIn, deepen, dragOver } from './raft.ts';
import type { Scene } from './scene.ts';
import { sketchFlower } from './sketchFlower.ts';
import { sketchLeaf } from './sketchLeaf.ts';

type Place = readonly [x: number, y: number];

interface Spread {
  readonly count: number;
  /** How near to one another, 1 not touching. */
  readonly apart: number;
  place(): Place;
}

/** Places for leaves, none closer to another than `apart` of what it takes. */
const spread = (scale: number, { count, apart, place }: Spread): readonly Place[] => {
  const places: Place[] = [];
  for (let tries = 0; tries < count * 30 && places.length < count; tries++) {
    const [x, y] = place();
    const room = 0.085 * apart * scale * (0.5 + y * 0.6);
    const isFree = ([px, py]: Place) => Math.hypot((px - x) * 0.8, (py - y) * 1.8) > room;
    if (places.every(isFree)) places.push([x, y]);
  }
  return places.toSorted((a, b) => a[1] - b[1]);
};

/** Leaves that have come off the raft: one or two loose groups that lead from it up to the islands. */
const spreadSingle = ({ format, side, scale }: Scene, random: Random): readonly Place[] => {
  const from = side > 0 ? 0.3 + 0.06 * random() : 0.7 - 0.06 * random();
  const start = 0.84 + 0.06 * random();
  const long = (0.3 + 0.16 * random()) * format;
  const rise = 0.2 + 0.08 * random();
  const knots: readonly [number, number] = [0.18 * random(), 0.75 + 0.2 * random()];
  const isOne = random() < 0.3;
  return spread(scale, {
    count: 17 + Math.floor(6 * random()),
    apart: 0.62,
    place: () => {
      const knot = isOne || random() < 0.64 ? knots[0] : knots[1];
      const along = knot + 0.3 * wobble(random);
      const aside = 0.1 * wobble(random) * scale;
      return [from * format + side * along * long, start - rise * along + aside];
    },
  });
};

/** A raft of leaves one over another that comes in from the near corner. */
const spreadRaft = ({ format, side, scale }: Scene, random: Random): readonly Place[] => {
  const from = side > 0 ? -0.02 : 1.02;
  // Her name stands in the right corner.
  const y = (side > 0 ? 0.74 : 0.68) + 0.07 * random();
  const reach = 0.26 + 0.2 * random();
  return spread(scale, {
    count: Math.round(135 * reach),
    apart: 0.46,
    place: () => {
      const out = random() ** 1.3;
      const down = wobble(random) * (1 - 0.7 * out);
      return [from * format + side * out * reach * scale, y + 0.18 * down + 0.05 * out];
    },
  });
};

/** Islands of lilies far off, a raft of leaves near by, single leaves, and a few flowers that stand on them. */
export const sketchLilies = (scene: Scene, on: readonly Island[]): readonly Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('leaves');
  const islands = on.flatMap((island, index) => {
    const drift = createDrift(scene, scene.randomFor(`island ${index}`), island);
    return [layShade, rubBed, layPads, pullBed, raiseClumps].flatMap((lay) => lay(drift));
  });
  const single = spreadSingle(scene, random);
  const raft = spreadRaft(scene, random);
  const leaf = ([x, y]: Place, size: number) =>
    sketchLeaf(scene, random, x, y, 0.5 + 0.2 * random(), size);
  // Another touches it, on its far side.
  const beside = ([x, y]: Place, size: number): Place => [
    x + (random() < 0.5 ? -1 : 1) * (0.03 + 0.03 * size) * nearness(y, scale),
    y - 0.01 * scale,
  ];
  const from = Math.floor(100 * scene.randomFor('flowering')());
  const painting = scene.randomFor('flowers');
  // A share of them flowers, never two in a row.
  const bloom = (places: readonly Place[], share: number) =>
    places
      .filter((_, nth) => spreadOut(from + nth) < share)
      .flatMap(([x, y]) =>
        sketchFlower(scene, painting, x + wobble(painting) * 0.02 * scale, y - 0.016 * scale),
      );
  return [
    ...islands,
    ...deepen(scene, random, raft),
    ...raft.flatMap((place) => leaf(place, 0.7 + 1.9 * random() ** 3)),
    ...single.flatMap((place) => {
      const size = 0.7 + 1.7 * random() ** 2;
      return [...leaf(place, size), ...(random() < 0.16 ? leaf(beside(place, size), 0.8) : [])];
    }),
    ...cutIn(scene, raft),
    ...dragOver(scene, raft),
    ...bloom(raft, 0.18),
    ...bloom(single, 0.16),
  ];
};
