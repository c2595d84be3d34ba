import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy, hazyAlong } from './haze.ts';
import { type Mast, PLAIN, type Ship, upMast } from './masts.ts';
import type { Scene } from './scene.ts';

/** How broad the pulls of a mast are, and of a yard, in sheets' scales. */
const MAST = 0.0085;
const YARD = 0.0075;
/** How far a mast leaves its ship's lean, in radians, and how far a pull up it strays from it, in sheets' scales. */
const LEANS = 0.024;
const STRAYS = 0.003;

/** What is broad about a ship, rubbed out of the mist with a wide brush: canvas, hulls behind hulls, smoke; taller in the middle. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 6 }, (_, i) => {
    const isWide = i < 4;
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.8 - 0.25 * Math.abs(aside)) * (0.3 + 0.7 * rises);
    return hazy(scene, random, 0.6 - 0.2 * told + 0.25 * rises, {
      x: x + aside * 0.07 * scale,
      y: horizon + 0.012 * rise - high / 2,
      length: high,
      width: vary(isWide ? 0.055 : 0.024, 0.5, random) * scale,
      angle: -UPRIGHT + wobble(random) * (isWide ? 0.5 : 0.2),
      bow: wobble(random) * 0.1,
      brush: isWide ? choose(['sweep', 'dry'], random) : 'scumble',
      stage: 0.36 + 0.015 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** The quay behind a ship, and hulls behind its hull: flat and broad along the water's edge. */
const rubQuay = (scene: Scene, random: Random, { x, long, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 4 }, () =>
    hazy(scene, random, 0.5 - 0.25 * told + 0.25 * random(), {
      x: x + wobble(random) * 0.6 * long * scale,
      y: horizon + (wobble(random) * 0.022 - 0.012) * rise,
      length: vary(0.2, 0.4, random) * scale,
      width: vary(0.036, 0.4, random) * scale,
      angle: wobble(random) * 0.05,
      bow: wobble(random) * 0.05,
      brush: choose(['dry', 'sweep'], random),
      stage: 0.48 + 0.08 * random(),
      hand: 'left',
      body: 0.4,
    }),
  );
};

/** Where short flats are dragged across the mainmast of a ship told plainly, 0 its foot and 1 its head, how far aside of it, and half how long, in sheets' scales. */
const YARDS = [
  [0.6, 0.004, 0.014],
  [0.53, -0.006, 0.021],
  [0.47, 0.007, 0.017],
] as const;

const crossYards = (
  scene: Scene,
  random: Random,
  at: (share: Unit) => Point,
  lost: number,
): Sketch[] =>
  YARDS.map(([share, aside, half], i) => {
    const [x, y] = at(share + 0.02 * wobble(random));
    return hazy(scene, random, lost + 0.06 * i, {
      x: x + aside * scene.scale,
      y,
      length: 2 * vary(half, 0.2, random) * scene.scale,
      width: vary(YARD, 0.25, random) * scene.scale,
      angle: 0.1 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: i ? 'dry' : 'drag',
      stage: 0.7 + 0.01 * i,
      hand: 'left',
      body: 0.3,
    });
  });

/** How far up a mast its stay is made fast, and how far beside its foot it ends, in its heights; and how broad it is, in sheets' scales. */
const STAY = { up: 0.6, out: 0.28, broad: 0.0024 } as const;

/** The stay of a mast, slack, down to the deck beside it and across what stands there. */
const stretchStay = (
  scene: Scene,
  random: Random,
  ship: Ship,
  mast: Mast,
  lost: number,
): Sketch => {
  const way = upMast(scene, ship, mast);
  const [headX, headY] = way(STAY.up * (1 + 0.1 * wobble(random)));
  const [footX, footY] = way(0.04);
  const aside = choose([-1, 1], random) * mast.high * (STAY.out + 0.1 * wobble(random));
  const at = (share: Unit): Point => [
    mix(headX, footX + aside, share),
    mix(headY, footY, share) + 0.03 * mast.high * Math.sin(Math.PI * share),
  ];
  return hazyAlong(scene, random, lost, sampled(at), {
    width: vary(STAY.broad, 0.3, random) * scene.scale,
    brush: 'drag',
    stage: 0.69,
  });
};

/** One mast: a broad veil from its foot that does not keep straight and is lost before its head, a drier drag up to that, and its stay, but where a ship is hardly told. */
const raiseMast = (scene: Scene, random: Random, ship: Ship, mast: Mast, nth: number): Sketch[] => {
  const { scale } = scene;
  const { told } = ship;
  const way = upMast(scene, { ...ship, lean: ship.lean + LEANS * wobble(random) }, mast);
  const at = (share: Unit): Point => {
    const [x, y] = way(share);
    return [x + STRAYS * scale * wobble(random), y];
  };
  const lost = clamp(0.96 - 0.42 * told + 0.08 * nth + 0.14 * wobble(random), 0.44, 0.88);
  const stage = 0.62 + 0.06 * random();
  const width = vary(MAST, 0.2, random) * scale;
  const pull = (from: Unit, to: Unit, broad: number, brush: BrushName, hazier: number) =>
    hazyAlong(
      scene,
      random,
      lost + hazier,
      sampled((share) => at(mix(from, to, share))),
      {
        width: broad * width,
        brush,
        stage: stage + 0.04 * hazier,
      },
    );
  return [
    pull(0, vary(0.66, 0.2, random), 1.3, 'veil', -0.14),
    pull(0, 1, 0.7, 'drag', 0.06),
    ...(told > PLAIN ? [stretchStay(scene, random, ship, mast, lost + 0.1)] : []),
    ...(told > 0.85 && nth === 0 ? crossYards(scene, random, at, lost + 0.16) : []),
  ];
};

/** A ship out of the mist: its haze, and its masts. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...rubQuay(scene, random, ship),
  ...ship.masts.flatMap((mast, nth) => raiseMast(scene, random, ship, mast, nth)),
];
