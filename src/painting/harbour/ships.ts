import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

const SPAR = lab('#1b3f4a');

/** A ship at its mooring: where its mainmast stands, how high that is, how plainly it is told (0 to 1), and how it leans, in radians. */
export interface Ship {
  readonly x: number;
  readonly tall: number;
  readonly told: number;
  readonly lean: number;
}

/** What is broad about a ship, pulled upright out of the mist: canvas, hulls behind hulls, smoke; taller in the middle. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 4 }, (_, i) => {
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.9 - 0.5 * Math.abs(aside)) * (0.3 + 0.6 * rises);
    return hazy(scene, random, 0.62 - 0.25 * told + 0.3 * rises, {
      x: x + aside * 0.075 * scale,
      y: horizon + 0.012 - high / 2,
      length: high,
      width: vary(0.042, 0.4, random) * scale,
      angle: -UPRIGHT + wobble(random) * 0.3,
      bow: wobble(random) * 0.08,
      brush: choose(['scumble', 'worked', 'scumble'], random),
      stage: 0.36 + 0.02 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** A spar from a place to another, opaque as far as its ship is told. */
const spar = (
  scene: Scene,
  random: Random,
  told: number,
  [x0, y0]: Point,
  [x1, y1]: Point,
  rest: Pick<WristTouch, 'width' | 'brush' | 'stage'>,
): Sketch => {
  const reach = hazy(scene, random, 0.5 - 0.5 * told, {
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    length: Math.hypot(x1 - x0, y1 - y0),
    angle: Math.atan2(y1 - y0, x1 - x0),
    bow: wobble(random) * 0.035,
    hand: 'left',
    body: 0.3,
    ...rest,
  });
  const load = blend(reach.load, shade(SPAR, 0.02 * wobble(random)), 0.9 * told);
  return { ...reach, load, second: shade(load, 0.015) };
};

/** Its masts, pushed up out of the wet hull: one that counts, each pull begun in another, and now and then a shorter one that crosses its lean. */
const raiseMasts = (scene: Scene, random: Random, { x, tall, told, lean }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const other = { at: choose([-1, 1], random) * (0.016 + 0.02 * random()), high: 0.62, firm: 0.45 };
  const masts = [{ at: 0, high: 1, firm: 1 }, ...(random() < 0.2 + 0.35 * told ? [other] : [])];
  return masts.flatMap(({ at, high, firm }) => {
    const height = tall * high;
    const leaning = lean + (1 - firm) * 0.08 * wobble(random);
    const width = vary(mix(0.0085, 0.0125, told * firm), 0.2, random) * scale;
    const up = (share: number): Point => [
      x + at * scale + Math.sin(leaning) * height * share,
      horizon + 0.026 - (height + 0.026) * share,
    ];
    const stage = 0.6 + 0.1 * random();
    const lay = (from: number, to: number, wide: number) =>
      spar(scene, random, told * firm, up(from), up(to), {
        width: width * wide,
        brush: 'pull',
        stage,
      });
    const waist = 0.5 + 0.2 * random();
    return [lay(-0.06, waist + 0.08, 1), lay(waist - 0.1, 1, 0.66), lay(0.3 * waist, -0.06, 0.9)];
  });
};

/** Its yard, and a stay from the masthead down to the hull: a touch each. */
const rig = (scene: Scene, random: Random, { x, tall, told, lean }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const high = tall * (0.55 + 0.25 * random());
  const [middle, half] = [x + lean * high, vary(0.018, 0.4, random) * scale];
  const tilt = 0.3 * wobble(random) * half;
  const aside = choose([-1, 1], random) * (0.03 + 0.03 * random()) * scale;
  const from: Point = [middle - 1.2 * half, horizon - high + tilt];
  const yard = spar(scene, random, 0.8 * told, from, [middle + 0.9 * half, horizon - high - tilt], {
    width: 0.008 * scale,
    brush: 'worked',
    stage: 0.7 + 0.06 * random(),
  });
  const top: Point = [x + 0.9 * lean * tall, horizon - 0.86 * tall];
  const stay = spar(scene, random, 0.4 * told, top, [x + aside, horizon], {
    width: 0.0046 * scale,
    brush: 'rigger',
    stage: 0.72,
  });
  return told > 0.5 ? [yard, stay] : [yard].slice(random() < 0.5 ? 0 : 1);
};

/** A ship out of the mist: its haze, what stands clear of it, and its rigging. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...raiseMasts(scene, random, ship),
  ...rig(scene, random, ship),
];
