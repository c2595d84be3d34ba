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

/** Single leaves in the near water, with an empty stretch beside them. */
const spreadSingle = ({ format, side, scale }: Scene, random: Random): readonly Place[] =>
  spread(scale, {
    count: 15,
    apart: 1.1,
    place: () => {
      const share = 0.26 + 0.5 * random() + wobble(random) * 0.14;
      return [(side > 0 ? share : 1 - share) * format, 0.68 + 0.28 * random()];
    },
  });

/** A raft of leaves one over another that comes in from the near corner. */
const spreadRaft = ({ format, side, scale }: Scene, random: Random): readonly Place[] => {
  const from = side > 0 ? -0.02 : 1.02;
  const y = 0.72 + 0.08 * random();
  return spread(scale, {
    count: 34,
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
    ...raft.flatMap((place) => leaf(place, 1.1)),
    ...single.flatMap((place) => leaf(place)),
    ...raft.filter(() => random() < 0.16).flatMap(flower),
    ...single.filter(() => random() < 0.3).flatMap(flower),
  ];
};
