import type { Random } from '../../random.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchFlower } from './flower.ts';
import { sketchLeaf } from './leaf.ts';
import { placeIslands } from './placeIslands.ts';
import type { Scene } from './scene.ts';
import { sketchDrift } from './sketchDrift.ts';

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

/** Leaves in the near water: two loose companies that trail after the raft, one stray or two, and an empty stretch beside them. */
const spreadSingle = ({ format, side, scale }: Scene, random: Random): readonly Place[] => {
  const company = (share: number, y: number, count: number, across: number) => {
    const x = (side > 0 ? share : 1 - share) * format;
    const lean = wobble(random) * 0.25;
    return spread(scale, {
      count,
      apart: 0.62,
      place: () => {
        const out = wobble(random) * across * scale;
        return [x + out, y + lean * out + wobble(random) * 0.05 * scale];
      },
    });
  };
  return [
    ...company(0.56 + 0.1 * random(), 0.72 + 0.04 * random(), 6, 0.2),
    ...company(0.5 + 0.24 * random(), 0.9 + 0.03 * random(), 5, 0.16),
    ...company(0.3 + 0.1 * random(), 0.66 + 0.25 * random(), 1 + Math.floor(2 * random()), 0.05),
  ].toSorted((a, b) => a[1] - b[1]);
};

/** A raft of leaves one over another that comes in from the near corner. */
const spreadRaft = ({ format, side, scale }: Scene, random: Random): readonly Place[] => {
  const from = side > 0 ? -0.02 : 1.02;
  const y = 0.72 + 0.08 * random();
  return spread(scale, {
    count: 40,
    apart: 0.52,
    place: () => {
      const out = random() ** 1.4;
      const down = wobble(random) * (1 - 0.6 * out);
      return [from * format + side * out * 0.34 * scale, y + 0.16 * down + 0.05 * out];
    },
  });
};

/** Drifts of lilies far off, a raft of leaves near by, single leaves, and a few flowers. */
export const sketchLilies = (scene: Scene): readonly Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('leaves');
  const drifts = placeIslands(scene, scene.randomFor('islands')).flatMap((island, index) =>
    sketchDrift(scene, scene.randomFor(`island ${index}`), island),
  );
  const single = spreadSingle(scene, random);
  const raft = spreadRaft(scene, random);
  const leaf = ([x, y]: Place, size = 1) =>
    sketchLeaf(scene, random, x, y, 0.48 + 0.2 * random(), size);
  const flower = ([x, y]: Place) =>
    sketchFlower(scene, random, x + wobble(random) * 0.02 * scale, y - 0.012 * scale);
  return [
    ...drifts,
    ...raft.flatMap((place) => leaf(place, 1.3)),
    ...single.flatMap((place) => leaf(place, 1.1)),
    ...raft.filter(() => random() < 0.2).flatMap(flower),
    ...single.filter(() => random() < 0.26).flatMap(flower),
  ];
};
