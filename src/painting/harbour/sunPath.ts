import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Dab, type Pull, pullIn } from './dabs.ts';
import { waterline } from './mole.ts';
import type { Scene } from './scene.ts';

/** Where the path comes out from under the docks. */
const shoreOf = (scene: Scene): number => {
  const { sun, horizon, rise, docks } = scene;
  let y = Math.max(horizon + 0.03 * rise, waterline(scene, sun.x) + 0.012 * rise);
  while (docks(sun.x, y) > 0.35 && y < horizon + 0.3 * rise) y += 0.005 * rise;
  return y;
};

/** From a share of the path to its height on the canvas. */
type Down = (share: Unit) => number;

/** How many flats of rust and wine are rubbed in under it, and down to which share of the path. */
const RUBBED = { count: 12, down: 0.42 } as const;

/** The rust and the wine that lie under the path, rubbed in flat and wet before any touch stands. */
const rubIn = (random: Random, pull: Pull, down: Down): Sketch[] =>
  Array.from({ length: RUBBED.count }, () => {
    const gone = RUBBED.down * random() ** 1.5;
    const aside = 0.016 * wobble(random);
    const half = vary(0.02, 0.4, random);
    const tilt = 0.004 * wobble(random);
    return pull(
      {
        from: [aside - half, down(gone) - tilt],
        to: [aside + half, down(gone) + tilt],
        broad: vary(0.011, 0.4, random),
        reds: [random() < 0.4 ? 'wine' : 'rust', 'rust'],
        wet: 0.3 + gone,
      },
      {
        brush: choose(['dry', 'drag'], random),
        body: 0.8,
        stage: 0.6 + 0.12 * random(),
        hand: 'left',
      },
    );
  });

/** A group of touches: from where to where down the path, how many, how far aside, and half how long and how broad most are, in sheets' scales. */
interface Group {
  readonly from: Unit;
  readonly to: Unit;
  readonly touches: number;
  readonly aside: number;
  readonly half: number;
  readonly broad: number;
}

/** Heaped upon one another under the shore; then ever fewer and farther apart, and none straight below the last. */
const GROUPS: readonly Group[] = [
  { from: 0, to: 0.065, touches: 13, aside: 0.006, half: 0.02, broad: 0.0062 },
  { from: 0.075, to: 0.15, touches: 12, aside: -0.004, half: 0.024, broad: 0.0068 },
  { from: 0.175, to: 0.235, touches: 7, aside: 0.008, half: 0.02, broad: 0.0066 },
  { from: 0.275, to: 0.31, touches: 4, aside: -0.008, half: 0.022, broad: 0.0062 },
  { from: 0.37, to: 0.395, touches: 3, aside: 0.012, half: 0.017, broad: 0.0062 },
  { from: 0.46, to: 0.48, touches: 2, aside: -0.014, half: 0.02, broad: 0.0076 },
  { from: 0.555, to: 0.565, touches: 2, aside: 0.014, half: 0.013, broad: 0.005 },
  { from: 0.66, to: 0.67, touches: 1, aside: -0.004, half: 0.017, broad: 0.0066 },
  { from: 0.76, to: 0.78, touches: 2, aside: 0.016, half: 0.013, broad: 0.0052 },
  { from: 0.88, to: 0.88, touches: 1, aside: -0.02, half: 0.012, broad: 0.007 },
  { from: 1, to: 1, touches: 1, aside: 0.006, half: 0.015, broad: 0.0056 },
];
/** The two reds on the brush: coral and orange most often. */
const LOADS: readonly [Dab['reds'], ...Dab['reds'][]] = [
  ['coral', 'rust'],
  ['coral', 'pale'],
  ['orange', 'coral'],
  ['orange', 'rust'],
  ['rose', 'wine'],
  ['wine', 'rust'],
];
/** How far a group's touches lie off its middle, in their half lengths; and how steeply they slant, in their lengths. */
const STRAYS = 0.8;
const SLANT = 0.22;
/** How often a touch is heavy, how much broader it is then, and how long, in the half lengths of others. */
const HEAVY = { often: 0.22, broader: 1.5, half: 0.7 } as const;
/** How often one has dragged along the wet water, and how much of that it is. */
const DRAGGED = { often: 0.3, wet: 0.34 } as const;
/** Down to which share of the path red lies upon red: a note that sang there would not be found. */
const HEAPED = 0.1;

const setDown = (random: Random, pull: Pull, down: Down, group: Group): Sketch[] => {
  const { from, to, touches, aside, half, broad } = group;
  const way = choose([-1, 1], random);
  return Array.from({ length: touches }, (_, i) => {
    const gone = mix(from, to, (i + random()) / touches);
    const isHeavy = random() < HEAVY.often;
    const isDragged = random() < DRAGGED.often;
    const reach = vary(half, 0.45, random) * (isHeavy ? HEAVY.half : 1);
    const middle = aside + STRAYS * half * wobble(random);
    // Most slant one way, and every third a little back.
    const fall = reach * SLANT * (way * (i % 3 ? 1 : -0.6) + 0.6 * wobble(random));
    const [begins, ends] = random() < 0.7 ? [-1, 1] : [1, -1];
    return pull(
      {
        from: [middle + begins * reach, down(gone) + begins * fall],
        to: [middle + ends * reach, down(gone) + ends * fall],
        broad: vary(broad, 0.35, random) * (isHeavy ? HEAVY.broader : 1),
        reds: choose(LOADS, random),
        wet: isDragged ? DRAGGED.wet : 0.12 * gone,
      },
      {
        brush: isDragged ? 'worked' : choose(['loaded', 'loaded', 'pull', 'dab'], random),
        body: 0.9 + 0.6 * random(),
        stage: 0.7 + 0.2 * gone + 0.06 * random(),
        hand: gone < HEAPED ? 'left' : 'right',
      },
    );
  });
};

/** Single flecks of ochre far aside: how far down the path, how far aside and half how long, in sheets' scales. */
const FLECKS = [
  [0.2, 0.06, 0.01],
  [0.5, -0.05, 0.013],
  [0.62, 0.054, 0.009],
  [0.86, 0.036, 0.01],
] as const;

const fleck = (
  random: Random,
  pull: Pull,
  down: Down,
  [share, off, size]: (typeof FLECKS)[number],
): Sketch => {
  const y = down(share + 0.02 * wobble(random));
  const aside = off + 0.012 * wobble(random);
  const half = vary(size, 0.25, random) * choose([-1, 1], random);
  const tilt = 0.0022 * wobble(random);
  return pull(
    {
      from: [aside - half, y - tilt],
      to: [aside + half, y + tilt],
      broad: vary(0.006, 0.3, random),
      reds: ['ochre', 'rust'],
      wet: 0.3 * share,
    },
    { brush: choose(['loaded', 'drag'], random), body: 1, stage: 0.84 + 0.08 * random() },
  );
};

/** What the water keeps of the sun: separate touches, heaped under the shore, lower down in ever smaller groups with ever wider water between. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, (0.74 + 0.12 * random()) * scene.dawn.reach);
  const down: Down = (share) => mix(from, to, share);
  return [
    ...rubIn(random, pull, down),
    ...GROUPS.flatMap((group) => setDown(random, pull, down, group)),
    ...FLECKS.map((one) => fleck(random, pull, down, one)),
  ];
};
