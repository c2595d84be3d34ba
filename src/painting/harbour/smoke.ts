import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

const SMOKE: Hues = [lab('#4a8086'), lab('#4d827d'), lab('#587d89')];

/** The fat touches of a smoke: where along its way the middle of each is, how long and how broad, in sheets' scales, how it is turned from the upright towards the wind, in radians, and how much of it is the air. */
const CURLS = [
  { at: 0.7, long: 0.07, broad: 0.042, turned: 1.05, lost: 0.45 },
  { at: 0.36, long: 0.062, broad: 0.04, turned: 0.75, lost: 0.18 },
  { at: 0.1, long: 0.056, broad: 0.03, turned: 0.1, lost: 0.05 },
] as const;

/** How many soft touches carry it on, and how broad they are where they begin and where it is lost, in sheets' scales. */
const SCRUBS = 6;
const BROAD = [0.04, 0.09] as const;

/** The way of a smoke, so far along it (0 its root) and aside of it, in sheets' scales: it rises out of the funnel and goes with the wind. */
type Way = (along: number, aside: number) => Point;

const wayOf = ({ scale, side }: Scene, random: Random, [x, top]: Point): Way => {
  const [high, drifts] = [0.09 + 0.04 * random(), 0.07 + 0.06 * random()];
  return (along, aside) => [
    x - side * (drifts * along ** 1.5 + 0.5 * aside) * scale,
    top - (high * along ** 0.85 - 0.8 * aside) * scale,
  ];
};

/** Two or three fat pulls of a full brush that run into one another: up out of the funnel, and over with the wind. */
const drawCurls = (scene: Scene, random: Random, way: Way): Sketch[] => {
  const hue = choose(SMOKE, random);
  const { scale, side } = scene;
  return CURLS.map(({ at, long, broad, turned, lost }, i) => {
    const [x, y] = way(at, 0.004 * wobble(random));
    const own = blend(hue, choose(SMOKE, random), 0.6);
    const load = blend(own, scene.colour(x, y, 0.7), lost);
    return sketchTouch(random, {
      x,
      y,
      length: vary(long, 0.15, random) * scale,
      width: vary(broad, 0.15, random) * scale,
      angle: -UPRIGHT - side * (turned + 0.1 * wobble(random)),
      bow: -side * (0.2 + 0.12 * random()),
      brush: 'filbert',
      body: 0.9,
      load,
      second: shade(load, i === 1 ? 0.05 : -0.03),
      stage: 0.7 + 0.02 * i,
      hand: 'left',
      spread: 0.006,
    });
  });
};

/** What the wind carries on: soft touches over one another, ever larger and fainter. */
const carryOn = (scene: Scene, random: Random, way: Way): Sketch[] => {
  const { scale, side } = scene;
  const hue = choose(SMOKE, random);
  return Array.from({ length: SCRUBS }, (_, i) => {
    const along = 0.3 + 1.1 * ((i + random()) / SCRUBS);
    const gone = Math.min(1, along);
    const [x, y] = way(along, 0.02 * along * wobble(random));
    const width = vary(mix(...BROAD, gone), 0.3, random) * scale;
    const stage = 0.56 + 0.1 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(hue, here, 0.35 + 0.1 * random() + 0.4 * gone);
    return sketchTouch(random, {
      x,
      y,
      length: width * vary(1.6, 0.25, random),
      width,
      angle: side * mix(1.2, 0.5, gone) + 0.3 * wobble(random),
      bow: 0.3 * wobble(random),
      brush: 'scumble',
      body: 0.6,
      load,
      second: blend(load, here, 0.5),
      stage,
      hand: 'left',
      spread: 0.006,
    });
  });
};

/** A funnel, half lost in the air, and its smoke. */
export const sketchSmoke = (
  scene: Scene,
  random: Random,
  x: number,
  tall: number,
): readonly Sketch[] => {
  const { horizon, scale } = scene;
  const way = wayOf(scene, random, [x, horizon - tall * 0.5]);
  const funnel = hazy(scene, random, 0.2, {
    x,
    y: horizon - tall * 0.22,
    length: tall * 0.6,
    width: 0.0125 * scale,
    angle: UPRIGHT + 0.03 * wobble(random),
    bow: 0.03 * wobble(random),
    brush: 'drag',
    stage: 0.66,
    hand: 'left',
    body: 0.5,
  });
  return [...carryOn(scene, random, way), funnel, ...drawCurls(scene, random, way)];
};
