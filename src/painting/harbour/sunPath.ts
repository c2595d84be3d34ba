import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CORALS, OCHRES, PALES, type Pull, pullIn, RUSTS } from './dabs.ts';
import type { Scene } from './scene.ts';

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, rise, docks }: Scene): number => {
  let y = horizon + 0.03 * rise;
  while (docks(sun.x, y) > 0.35 && y < horizon + 0.3 * rise) y += 0.005 * rise;
  return y;
};

/** The rust that lies under the upper half of the path, rubbed in flat before any mark stands. */
const rubIn = (scene: Scene, random: Random, pull: Pull, from: number, to: number): Sketch[] =>
  Array.from({ length: 18 }, () => {
    const gone = random() ** 1.3;
    const y = mix(from, mix(from, to, 0.55), gone);
    const load = blend(choose(RUSTS, random), scene.colour(scene.sun.x, y, 0.6), 0.25 + 0.5 * gone);
    const mark = {
      aside: 0.012 * wobble(random),
      y,
      half: vary(0.03, 0.3, random),
      tilt: -0.08 + 0.08 * wobble(random),
    };
    return pull(mark, {
      width: vary(0.0105, 0.35, random),
      brush: choose(['dry', 'worked', 'drag'], random),
      body: 0.5,
      stage: 0.46 + 0.2 * random(),
      load,
      hand: 'left',
    });
  });

/** Knots: how far down the path they begin and end, 0 to 1, and how many strokes they have; below them lie single ones. */
const KNOTS = [
  [0, 0.05, 6],
  [0.075, 0.16, 14],
  [0.175, 0.29, 17],
  [0.315, 0.37, 7],
  [0.41, 0.44, 4],
] as const;
const SINGLES = [0.53, 0.585, 0.64, 0.7, 0.77, 0.84, 0.91, 1] as const;
/** Half how long a stroke is under the shore and where the path goes out, and how broad, in sheets' scales. */
const HALF = [0.025, 0.0165] as const;
const BROAD = [0.0056, 0.0052] as const;
/** Which share of a knot's strokes lie on its others, where a note that sang would not be found. */
const HEAPED = 0.2;

/** A stroke of the path: loaded, blunt, slanting. */
const strike = (
  scene: Scene,
  random: Random,
  pull: Pull,
  gone: Unit,
  mark: { aside: number; y: number; tilt: number; stage: Unit; heaped: boolean },
): Sketch => {
  const { aside, y, tilt, stage, heaped } = mark;
  const isPale = random() < 0.16;
  const coral = choose(isPale ? PALES : CORALS, random);
  // Under the shore it is dull yet.
  const paint = gone < 0.04 ? blend(coral, choose(OCHRES, random), 0.5) : coral;
  return pull(
    { aside, y, half: vary(mix(...HALF, gone), 0.42, random) * (isPale ? 0.8 : 1), tilt },
    {
      width: vary(mix(...BROAD, gone), 0.28, random) * (isPale ? 0.75 : 1),
      brush: choose(['flat', 'flat', 'pull'], random),
      body: 0.8,
      stage,
      load: blend(paint, scene.colour(scene.sun.x, y, 1), 0.3 * gone ** 1.5),
      second: choose(random() < 0.35 ? PALES : CORALS, random),
      hand: heaped ? 'left' : 'right',
    },
  );
};

/** A knot: the brush goes to and fro down the water, slants up and comes back flatter, over its own strokes. */
const tie = (
  scene: Scene,
  random: Random,
  pull: Pull,
  at: (share: Unit) => number,
  [from, to, count]: (typeof KNOTS)[number],
): Sketch[] => {
  const first = 0.6 + 0.2 * random();
  const bulge = random();
  return Array.from({ length: count }, (_, i) => {
    const down = (i + 0.5 + 0.5 * wobble(random)) / count;
    // Here the hand goes wide, there it hardly moves.
    const aside = 0.01 * Math.sin(4 * down + 6 * bulge) + 0.01 * wobble(random);
    return strike(scene, random, pull, from, {
      aside,
      y: at(mix(from, to, down)),
      tilt: i % 3 === 1 ? 0.04 + 0.14 * random() : -0.12 - 0.24 * random(),
      stage: first + 0.16 * (i / count),
      heaped: i / count < HEAPED,
    });
  });
};

/** A short ochre touch beside the path. */
const stray = (random: Random, pull: Pull, y: number): Sketch =>
  pull(
    {
      aside: choose([-1, 1], random) * (0.024 + 0.016 * random()),
      y,
      half: vary(0.013, 0.25, random),
      tilt: 0.1 * wobble(random),
    },
    {
      width: vary(0.0068, 0.2, random),
      brush: 'flat',
      body: 0.8,
      stage: 0.84 + 0.1 * random(),
      load: choose(OCHRES, random),
    },
  );

/** What the water keeps of the sun: under the shore knots of slanting strokes that thin out, farther down single ones, a few of ochre beside them. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.74 + 0.12 * random());
  const at = (share: Unit) => mix(from, to, share);
  const singles = SINGLES.flatMap((share): Sketch[] => {
    const aside = 0.013 * wobble(random);
    return Array.from({ length: random() < 0.5 - 0.3 * share ? 2 : 1 }, (_, i) =>
      strike(scene, random, pull, share, {
        aside: aside + (i ? 0.02 * wobble(random) : 0),
        y: at(share) + 0.011 * i * scene.scale,
        tilt: -0.04 + 0.16 * wobble(random),
        stage: 0.78 + 0.18 * random(),
        heaped: false,
      }),
    );
  });
  return [
    ...rubIn(scene, random, pull, from, to),
    ...KNOTS.flatMap((knot) => tie(scene, random, pull, at, knot)),
    ...singles,
    ...[0.03, 0.5, 0.62, 0.67, 0.8].map((share) => stray(random, pull, at(share))),
  ];
};
