import type { Hand } from '../../score/score.ts';
import { clamp, mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { DARK, GREENS, PALE, ROSY } from './colours.ts';
import type { Drift } from './drift.ts';

/** How many touches cover an island of one canvas height by one once, were it near by. */
const COVER = 1500;

const countOf = ({ island, near }: Drift): number =>
  (COVER * island.across * island.deep) / near ** 2;

/** The dark that lies under its near side, and a little of it all about. */
export const layShade = (drift: Drift): Sketch[] => {
  const { random, island, near, inWater } = drift;
  const count = Math.ceil(9 * (island.across / near) ** 0.5 * 2);
  return Array.from({ length: count }, () => {
    const along = clamp(wobble(random) * 0.9, -0.7, 0.7);
    const stage = 0.26 + 0.12 * random();
    const x = island.x + along * island.across;
    const y = island.y + island.deep * (0.85 - 0.5 * along * along + 0.25 * wobble(random));
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.13, 0.4, random) * near,
      width: vary(0.019, 0.35, random) * near,
      angle: wobble(random) * 0.08,
      brush: 'filbert',
      load: inWater(choose(DARK, random), { x, y }, stage, 0.8),
      second: inWater(choose(DARK, random), { x, y }, stage, 0.8),
      stage,
      hand: 'left',
      body: 0.6,
    });
  });
};

/** A coat of a bed. */
interface Coat {
  readonly count: number;
  readonly stages: readonly [number, number];
  /** Which share of its touches is pale; the others are green. */
  readonly pale: number;
  readonly length: number;
  readonly width: number;
  /** Which share is dragged on nearly dry, so that it breaks. */
  readonly dragged: number;
  /** How much of the water's colour is in it, at most. */
  readonly sunk: number;
  readonly hand: Hand;
}

const layFlat = ({ scene, random, near, many, inWater }: Drift, coat: Coat): Sketch[] =>
  many(coat.count, (place) => {
    const stage = mix(...coat.stages, random());
    const deep = scene.trees(place.x, place.y);
    const sky = scene.sky(place.y * 0.6 + 0.12, stage);
    const light = shade(blend(choose(PALE, random), sky, 0.3), 0.03 - 0.09 * deep);
    const green = shade(choose(GREENS, random), -0.03 - 0.04 * deep, 0.9);
    const isPale = random() < coat.pale;
    return {
      x: place.x,
      y: place.y,
      length: vary(coat.length, 0.55, random) * near,
      width: vary(coat.width, 0.45, random) * near,
      angle: wobble(random) * 0.1,
      bow: wobble(random) * 0.12,
      brush: random() < coat.dragged ? 'drag' : 'worked',
      load: inWater(isPale ? light : green, place, stage, coat.sunk),
      second: isPale ? blend(light, green, 0.5 * random()) : blend(green, light, 0.4 * random()),
      stage,
      hand: coat.hand,
      spread: 0.014,
      body: 0.7 + 0.8 * random(),
    };
  });

/** The leaves that lie flat, seen from afar: touches along the water that run together, with ragged ends, pale upon green. */
export const layBed = (drift: Drift): Sketch[] => {
  const once = countOf(drift);
  const coats: readonly Coat[] = [
    {
      count: once * 1.2,
      stages: [0.34, 0.46],
      pale: 0.3,
      length: 0.14,
      width: 0.025,
      dragged: 0.1,
      sunk: 0.25,
      hand: 'left',
    },
    {
      count: once,
      stages: [0.42, 0.58],
      pale: 0.45,
      length: 0.085,
      width: 0.018,
      dragged: 0.25,
      sunk: 0.2,
      hand: 'right',
    },
    {
      count: once * 0.8,
      stages: [0.54, 0.78],
      pale: 0.85,
      length: 0.062,
      width: 0.0145,
      dragged: 0.5,
      sunk: 0.1,
      hand: 'right',
    },
  ];
  return coats.flatMap((coat) => layFlat(drift, coat));
};

/** A few edges that turn up to the sky, on the near side. */
export const liftEdges = (drift: Drift): Sketch[] => {
  const { random, near, many, scene } = drift;
  return many(countOf(drift) * 0.3, (place) => {
    const stage = 0.72 + 0.18 * random();
    const pale = blend(choose(random() < 0.35 ? ROSY : PALE, random), scene.sky(0.1, stage), 0.25);
    return {
      x: place.x,
      y: place.y,
      length: vary(0.035, 0.4, random) * near,
      width: vary(0.011, 0.35, random) * near,
      angle: wobble(random) * 0.25,
      bow: wobble(random) * 0.35,
      brush: random() < 0.2 ? 'dab' : 'drag',
      load: pale,
      second: choose(PALE, random),
      stage,
      spread: 0.012,
      body: 0.8 + 0.6 * random(),
    };
  });
};
