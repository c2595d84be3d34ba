import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
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
const RUBBED = { count: 22, down: 0.5 } as const;

/** The rust and the wine that lie under the path, rubbed in flat before any mark stands. */
const rubIn = (random: Random, pull: Pull, down: Down): Sketch[] =>
  Array.from({ length: RUBBED.count }, () => {
    const gone = RUBBED.down * random() ** 1.5;
    const aside = 0.02 * wobble(random);
    const half = vary(0.026, 0.35, random);
    const tilt = 0.003 * wobble(random);
    return pull(
      {
        from: [aside - half, down(gone) - tilt],
        to: [aside + half, down(gone) + tilt],
        broad: vary(0.011, 0.4, random),
        reds: [random() < 0.4 ? 'wine' : 'rust', 'rust'],
        wet: 0.15 + gone,
      },
      {
        brush: choose(['dry', 'worked', 'drag'], random),
        body: 0.8,
        stage: 0.6 + 0.12 * random(),
        hand: 'left',
      },
    );
  });

/** A run of the brush to and fro without lifting: from where to where down the path, in how many pulls, half how wide, in sheets' scales, of what reds. */
interface Zigzag {
  readonly from: Unit;
  readonly to: Unit;
  readonly pulls: number;
  readonly half: number;
  readonly reds: Dab['reds'];
}

/** Wine, coral and pale heaped upon one another under the shore, then ever shorter runs of ever fewer pulls. */
const ZIGZAGS: readonly Zigzag[] = [
  { from: 0, to: 0.17, pulls: 11, half: 0.029, reds: ['coral', 'wine'] },
  { from: 0.01, to: 0.13, pulls: 9, half: 0.026, reds: ['coral', 'rust'] },
  { from: 0.02, to: 0.16, pulls: 8, half: 0.022, reds: ['coral', 'pale'] },
  { from: 0.19, to: 0.29, pulls: 7, half: 0.024, reds: ['coral', 'wine'] },
  { from: 0.2, to: 0.27, pulls: 4, half: 0.02, reds: ['pale', 'coral'] },
  { from: 0.33, to: 0.4, pulls: 4, half: 0.024, reds: ['coral', 'wine'] },
  { from: 0.45, to: 0.49, pulls: 3, half: 0.02, reds: ['coral', 'pale'] },
  { from: 0.57, to: 0.59, pulls: 2, half: 0.018, reds: ['coral', 'wine'] },
];
/** How broad the brush is on its way there, and how much of that is left on its way back, in sheets' scales. */
const BROAD = 0.006;
const BACK = 0.7;
/** How far it may turn aside, in its own half widths. */
const WIDEST = 1.3;
/** Down to which share of the path red lies upon red: a note that sang there would not be found. */
const HEAPED = 0.1;

/** Its pulls, each begun where the last one ended, and none turning where another did. */
const runDown = (random: Random, pull: Pull, down: Down, run: Zigzag, nth: number): Sketch[] => {
  const { from, to, pulls, half, reds } = run;
  const middle = 0.008 * wobble(random);
  const way = choose([-1, 1], random);
  const turns = Array.from({ length: pulls + 1 }, (_, i): Point => {
    const gone = mix(from, to, (i + 0.7 * wobble(random)) / pulls);
    return [
      middle + way * (i % 2 ? 1 : -1) * Math.min(vary(half, 0.5, random), WIDEST * half),
      down(gone),
    ];
  });
  return turns.slice(1).map((turn, i) => {
    const gone = mix(from, to, i / pulls);
    return pull(
      {
        from: turns[i] ?? turn,
        to: turn,
        broad: vary(BROAD * (i % 2 ? BACK : 1), 0.3, random),
        reds,
        wet: 0.3 * gone,
      },
      {
        brush: choose(['loaded', 'loaded', 'pull', 'drag'], random),
        body: 1 + 0.5 * random(),
        stage: 0.7 + 0.02 * nth + 0.004 * i,
        hand: gone < HEAPED ? 'left' : 'right',
      },
    );
  });
};

/** Single flecks lower down: how far down the path, how far aside and half how long, in sheets' scales, and of what reds. */
const FLECKS = [
  [0.21, 0.062, 0.01, ['rust', 'ochre']],
  [0.52, -0.052, 0.013, ['ochre', 'rust']],
  [0.64, 0.002, 0.017, ['coral', 'pale']],
  [0.66, 0.05, 0.011, ['ochre', 'rust']],
  [0.73, -0.01, 0.015, ['coral', 'wine']],
  [0.8, 0.016, 0.014, ['coral', 'pale']],
  [0.84, -0.03, 0.01, ['ochre', 'rust']],
  [0.91, 0, 0.011, ['coral', 'wine']],
  [1, 0.012, 0.01, ['coral', 'pale']],
] as const;

const fleck = (
  random: Random,
  pull: Pull,
  down: Down,
  [share, off, size, reds]: (typeof FLECKS)[number],
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
      reds,
      wet: 0.3 * share,
    },
    { brush: choose(['loaded', 'drag'], random), body: 1, stage: 0.84 + 0.08 * random() },
  );
};

/** What the water keeps of the sun: under the shore red upon red in runs to and fro, lower down shorter ones, then single flecks with wide water between. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, (0.74 + 0.12 * random()) * scene.dawn.reach);
  const down: Down = (share) => mix(from, to, share);
  return [
    ...rubIn(random, pull, down),
    ...ZIGZAGS.flatMap((run, nth) => runDown(random, pull, down, run, nth)),
    ...FLECKS.map((one) => fleck(random, pull, down, one)),
  ];
};
