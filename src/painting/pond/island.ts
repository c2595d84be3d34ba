import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { createNoise } from '../noise.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, nearness, PALE, PETALS, YELLOW } from './colours.ts';
import type { Scene } from './scene.ts';

/** A drift of lilies on the water: flat and far, or broad and near. */
interface Island {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly deep: number;
  /** How closely it is grown. */
  readonly thick: number;
}

/** How many touches an island of one canvas height by one would take, near by. */
const COVER = 6300;

/** Irregular islands in perspective, most of them on the darker side, and a wide empty water between. */
const placeIslands = ({ format, side, scale }: Scene, random: Random): readonly Island[] => {
  const island = (
    share: number,
    y: number,
    across: number,
    deep: number,
    thick: number,
  ): Island => ({
    x: (side > 0 ? share : 1 - share) * format + wobble(random) * 0.07 * format,
    y: y + wobble(random) * 0.025,
    across: vary(across, 0.14, random) * format,
    deep: vary(deep, 0.14, random) * scale,
    thick,
  });
  return [
    island(0.5 - 0.3 * random(), 0.075, 0.17, 0.013, 0.8),
    island(0.86, 0.16 + 0.04 * random(), 0.17, 0.021, 0.9),
    island(0.74, 0.35 + 0.05 * random(), 0.21, 0.038, 1),
    island(0.98, 0.56 + 0.06 * random(), 0.19, 0.055, 0.9),
    island(0.03, 0.76 + 0.07 * random(), 0.14, 0.09, 0.75),
  ];
};

const growIsland = (scene: Scene, random: Random, island: Island): Sketch[] => {
  const { scale } = scene;
  const shape = createNoise(Math.floor(random() * 1e6));
  const near = nearness(island.y, scale);
  const warm = scene.glow(island.x, island.y);
  const count = (COVER * island.thick * island.across * island.deep) / near ** 2;

  /** A place on the island, its distance from the middle as a share of the island's size. */
  const anywhere = () => {
    const turn = random() * Math.PI * 2;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const out = Math.sqrt(random()) * (0.45 + shape(cos * 1.7 + 9, sin * 1.7 + 9));
    const x = island.x + cos * out * island.across;
    const y = island.y + sin * out * island.deep;
    return {
      x,
      y,
      dx: cos * out,
      dy: sin * out,
      crest: shape(cos * out * 2.3 + 40, sin * out * 1.4 + 40),
    };
  };
  type Place = ReturnType<typeof anywhere>;
  const many = (share: number, at: (place: Place) => WristTouch): Sketch[] =>
    Array.from({ length: Math.ceil(count * share) }, () => sketchTouch(random, at(anywhere())));

  const bed = many(0.2, ({ x, y }) => {
    const stage = 0.22 + 0.16 * random();
    return {
      x,
      y: y + island.deep * 0.3,
      length: vary(0.085, 0.35, random) * near,
      width: vary(0.022, 0.3, random) * near,
      brush: 'filbert',
      load: blend(choose(DARK, random), scene.colour(x, y, stage), 0.25 + 0.3 * random()),
      second: scene.colour(x, y + 0.03, stage),
      stage,
      hand: 'left',
      body: 0.5,
    };
  });

  const leaves = many(0.5, ({ x, y, dy, crest }) => {
    const stage = 0.4 + 0.34 * random();
    const upright = crest > 0.6;
    const green = shade(
      choose(GREENS, random),
      (crest - 0.55) * 0.14 - 0.04 * dy,
      0.6 + 0.5 * crest,
    );
    const skied = blend(green, scene.sky(y, stage), 0.22 * warm);
    return {
      x,
      y: y - island.deep * 0.3 * crest,
      length: vary(upright ? 0.03 : 0.054, 0.45, random) * near,
      width: vary(0.0145, 0.35, random) * near,
      angle: wobble(random) * (upright ? 1.2 : 0.3),
      brush: random() < 0.3 ? 'drag' : 'filbert',
      load: blend(skied, scene.colour(x, y, stage), 0.1 + 0.28 * random()),
      second: choose(random() < 0.5 ? DARK : GREENS, random),
      stage,
      body: 1 + random() * 1.2,
      spread: 0.03,
    };
  });

  const edges = many(0.3, ({ x, y, dy }) => {
    const stage = 0.64 + 0.24 * random();
    const pale = blend(choose(PALE, random), scene.sky(y * 0.7, stage), 0.3 * warm + 0.1);
    return {
      x,
      y: y + island.deep * 0.25 * Math.sign(dy),
      length: vary(0.056, 0.45, random) * near,
      width: vary(0.0095, 0.4, random) * near,
      angle: wobble(random) * 0.2,
      brush: random() < 0.5 ? 'drag' : 'dab',
      load: shade(blend(pale, scene.colour(x, y, stage), 0.15 + 0.3 * random()), -0.03),
      second: choose(GREENS, random),
      stage,
      body: 0.5 + 0.6 * random(),
    };
  });

  const accents = many(0.07, ({ x, y }) => {
    const yellow = random() < 0.45;
    return {
      x,
      y: y - island.deep * 0.3,
      length: vary(0.016, 0.35, random) * near,
      width: vary(0.011, 0.35, random) * near,
      angle: wobble(random) * 1.4,
      brush: 'impasto',
      load: yellow ? shade(YELLOW, -0.02, 0.75) : choose(PETALS, random),
      second: choose(yellow ? PALE : PETALS, random),
      stage: 0.84 + 0.12 * random(),
    };
  });
  return [...bed, ...leaves, ...edges, ...accents];
};

/** All islands, and the middle of the nearest, where single leaves have come loose. */
export const sketchIslands = (
  scene: Scene,
): { readonly sketches: readonly Sketch[]; readonly nearest: readonly [number, number] } => {
  const islands = placeIslands(scene, scene.randomFor('islands'));
  const nearest = islands.reduce((a, b) => (b.y > a.y ? b : a));
  return {
    sketches: islands.flatMap((island, index) =>
      growIsland(scene, scene.randomFor(`island ${index}`), island),
    ),
    nearest: [nearest.x, nearest.y],
  };
};
