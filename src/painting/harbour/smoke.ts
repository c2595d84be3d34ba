import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#4a8086'), lab('#4d827d'), lab('#587d89')];

/** What is drawn of a smoke, from where to where along its way, how far aside of that and how broad, in sheets' scales, and how much of it is the air: first the fat curl at the root, the last already running dry. */
const CURL = [
  { from: -0.08, to: 0.3, aside: 0.008, broad: 0.036, lost: 0.08 },
  { from: -0.04, to: 0.52, aside: -0.008, broad: 0.042, lost: 0 },
  { from: 0.06, to: 0.66, aside: 0.012, broad: 0.034, lost: 0.12 },
  { from: 0.22, to: 0.84, aside: -0.004, broad: 0.038, lost: 0.3 },
  { from: 0.36, to: 1.05, aside: 0.014, broad: 0.032, lost: 0.45 },
] as const;

/** How many scrubs carry it on, and how broad they are where they begin and where it is lost, in sheets' scales. */
const SCRUBS = 14;
const BROAD = [0.032, 0.08] as const;
/** How many touches of the air are cut into its edge. */
const CUTS = 2;
/** A filbert in the curl is at least so broad, in sheets' scales: a note that sang on a narrower one would make a lozenge of it. */
const NARROWEST = 0.019;

/** The way of a smoke, so far along it (0 its root) and aside of it, in sheets' scales: it swells one way out of the funnel, turns over and goes with the wind. */
type Way = (along: number, aside: number) => Point;

const wayOf = ({ scale, side }: Scene, random: Random, [x, top]: Point): Way => {
  const [high, drifts] = [0.1 + 0.05 * random(), 0.09 + 0.08 * random()];
  const swells = 0.012 + 0.008 * random();
  return (along, aside) => {
    const gone = Math.max(0, along);
    const turn = swells * Math.sin(Math.min(gone, 0.7) * 9) * (1 - 0.6 * gone);
    return [
      x - side * (drifts * gone ** 1.5 - turn + 0.6 * aside) * scale,
      top - (high * Math.sign(along) * Math.abs(along) ** 0.85 - 0.8 * aside) * scale,
    ];
  };
};

/** The curl: loaded pulls over one another along the smoke's way, of close hues, none as long as another. */
const drawCurl = (scene: Scene, random: Random, way: Way): Sketch[] => {
  const hue = choose(SMOKE, random);
  return CURL.map(({ from, to, aside, broad, lost }, i) => {
    const at = (share: number) => way(mix(from, to, share), aside + 0.004 * wobble(random));
    const [x, y] = at(0.5);
    const own = shade(blend(hue, choose(SMOKE, random), 0.6), 0.03 * wobble(random));
    const load = blend(own, scene.colour(x, y, 0.7), lost);
    return sketchAlong(random, sampled(at), {
      width: Math.max(NARROWEST, vary(broad, 0.15, random)) * scene.scale,
      brush: i < 3 ? 'filbert' : 'worked',
      body: i < 3 ? 1.1 : 0.7,
      load,
      second: shade(load, i % 2 ? 0.014 : -0.012),
      stage: 0.72 + 0.01 * i,
      hand: 'left',
      spread: 0.008,
    });
  });
};

/** What the wind carries on: scrubs that lie over one another, ever larger and fainter. */
const carryOn = (scene: Scene, random: Random, way: Way): Sketch[] => {
  const { scale, side } = scene;
  const hue = choose(SMOKE, random);
  return Array.from({ length: SCRUBS }, (_, i) => {
    const along = 0.15 + 1.15 * ((i + random()) / SCRUBS);
    const gone = Math.min(1, along);
    const [x, y] = way(along, 0.03 * along * wobble(random));
    const width = vary(mix(...BROAD, gone), 0.35, random) * scale;
    const stage = 0.54 + 0.18 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(hue, here, 0.25 + 0.2 * random() + 0.4 * gone);
    return sketchTouch(random, {
      x,
      y,
      length: width * vary(1.7, 0.35, random),
      width,
      angle: side * mix(1.2, 0.35, gone) + 0.5 * wobble(random),
      bow: 0.4 * wobble(random),
      brush: choose(['scumble', 'scumble', 'worked'], random),
      body: 0.6,
      load,
      second: blend(load, here, 0.5),
      stage,
      hand: 'left',
      spread: 0.008,
    });
  });
};

/** A little of the air dragged late along the smoke's edge, and over it. */
const cutIn = (scene: Scene, random: Random, way: Way): Sketch[] =>
  Array.from({ length: CUTS }, () => {
    const along = 0.35 + 0.5 * random();
    const [x, y] = way(along, 0.03 * choose([-1, 1], random));
    const here = scene.colour(x, y, 0.8);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.056, 0.35, random) * scene.scale,
      width: 0.014 * scene.scale,
      angle: scene.side * mix(1.2, 0.35, along) + 0.5 * wobble(random),
      bow: 0.4 * wobble(random),
      brush: 'drag',
      body: 0.9,
      load: shade(here, 0.02),
      second: here,
      stage: 0.8,
      hand: 'left',
      spread: 0.008,
    });
  });

/** A funnel, half lost in the air, and its smoke. */
export const sketchSmoke = (
  scene: Scene,
  random: Random,
  x: number,
  tall: number,
): readonly Sketch[] => {
  const { horizon, scale } = scene;
  const stage = 0.47 + 0.14 * random();
  const way = wayOf(scene, random, [x, horizon - tall * 0.5]);
  const funnel = [0.013, 0.008].map((width, i) =>
    hazy(scene, random, 0.22 + 0.2 * i, {
      x: x + 0.005 * i * scale,
      y: horizon - tall * (i ? 0.2 : 0.27),
      length: tall * (i ? 0.36 : 0.5),
      width: width * scale,
      angle: UPRIGHT + 0.03 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: i ? 'drag' : 'rigger',
      stage: stage + 0.02 * i,
      hand: 'left',
      body: 0.6,
    }),
  );
  return [
    ...carryOn(scene, random, way),
    ...funnel,
    ...drawCurl(scene, random, way),
    ...cutIn(scene, random, way),
  ];
};
