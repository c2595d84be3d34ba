import type { Random } from '../../random.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchFlower } from './flower.ts';
import { sketchIslands } from './island.ts';
import { sketchLeaf } from './leaf.ts';
import type { Scene } from './scene.ts';

type Place = readonly [x: number, y: number];

const LEAVES = 16;
const LOOSE = 6;
const FLOWERING = 0.34;

/** Places for single leaves in the near water, none upon another, with an empty stretch beside them. */
const spreadLeaves = ({ format, side, scale }: Scene, random: Random): readonly Place[] => {
  const places: Place[] = [];
  for (let tries = 0; tries < 400 && places.length < LEAVES; tries++) {
    const y = 0.66 + 0.31 * random();
    const share = 0.24 + 0.46 * random() + wobble(random) * 0.16;
    const x = (side > 0 ? share : 1 - share) * format;
    const room = 0.09 * scale * (0.5 + y * 0.6);
    const isFree = ([px, py]: Place) => Math.hypot((px - x) * 0.8, (py - y) * 1.7) > room;
    if (places.every(isFree)) places.push([x, y]);
  }
  return places;
};

/** Islands of lilies, single leaves before them, and a few flowers. */
export const sketchLilies = (scene: Scene): readonly Sketch[] => {
  const { scale, format } = scene;
  const random = scene.randomFor('leaves');
  const { sketches, nearest } = sketchIslands(scene);
  const loose = Array.from(
    { length: LOOSE },
    (): Place => [
      nearest[0] + wobble(random) * 0.16 * format,
      nearest[1] + wobble(random) * 0.12 * scale,
    ],
  );
  const leaves = [...spreadLeaves(scene, random), ...loose];
  const flowers = leaves.filter(() => random() < FLOWERING);
  return [
    ...sketches,
    ...leaves.flatMap(([x, y]) => sketchLeaf(scene, random, x, y, 0.52 + 0.16 * random())),
    ...flowers.flatMap(([x, y]) =>
      sketchFlower(scene, random, x + wobble(random) * 0.02 * scale, y - 0.012 * scale),
    ),
  ];
};
