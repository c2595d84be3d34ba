import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Clump, placeClumps, within } from './clump.ts';
import { BRIGHT, COOL, DARK, GREENS } from './colours.ts';
import type { Drift } from './drift.ts';
import { bloom, darken } from './standing.ts';

/** A coat of a clump's leaves: how many, when, how large, and of what paint at a rise. */
interface Coat {
  readonly count: number;
  readonly stages: readonly [number, number];
  readonly length: number;
  readonly width: number;
  /** From where to where up it is laid, 0 the foot and 1 the upper edge. */
  readonly between: readonly [number, number];
  paint(rise: number): Lab;
}

/** How far leaves leave the upright, in radians: they stand and hang all ways. */
const SWAY = 2.6;

const layCoat = ({ random, near, inWater }: Drift, clump: Clump, coat: Coat): Sketch[] =>
  Array.from({ length: Math.round(coat.count) }, () => {
    const { x, y, rise } = within(random, clump, coat.between);
    const stage = mix(...coat.stages, random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(coat.length, 0.6, random) * near,
      width: vary(coat.width, 0.6, random) * near,
      angle: -Math.PI / 2 + wobble(random) * SWAY,
      bow: wobble(random) * 0.8,
      brush: random() < 0.5 ? 'worked' : 'dab',
      load: inWater(coat.paint(rise), { x, y }, stage, 0.15),
      second: coat.paint(rise),
      stage,
      spread: 0.012,
      body: 0.8 + 0.6 * random(),
    });
  });

/** One clump: its dark, the middle green of its mass with blues and violets at the foot, and light where it ends above. */
const raise = (drift: Drift, clump: Clump): Sketch[] => {
  const { random, near } = drift;
  const lead = choose(GREENS, random);
  const bright = blend(choose(BRIGHT, random), lead, 0.3);
  const dark = (): Lab => shade(choose(DARK, random), -0.035, 0.85);
  const size = (clump.wide / (0.17 * near)) * (clump.high / (0.06 * near)) ** 0.5;
  const coats: readonly Coat[] = [
    {
      count: 11,
      stages: [0.56, 0.64],
      length: 0.066,
      width: 0.04,
      between: [-0.15, 0.6],
      paint: dark,
    },
    {
      count: 14,
      stages: [0.6, 0.74],
      length: 0.06,
      width: 0.032,
      between: [0, 1],
      paint: (rise) =>
        random() < 0.3 * (1 - rise)
          ? choose(COOL, random)
          : blend(blend(lead, choose(GREENS, random), 0.35), dark(), 0.5 - 0.45 * rise),
    },
    {
      count: 6,
      stages: [0.72, 0.87],
      length: 0.05,
      width: 0.027,
      between: [0.5, 1],
      paint: () => shade(blend(bright, lead, 0.5 * random()), 0.02 * wobble(random)),
    },
  ];
  return coats.flatMap((coat) => layCoat(drift, clump, { ...coat, count: coat.count * size }));
};

/** What stands up on an island: clumps of leaves one beside the other, and their flowers. */
export const raiseClumps = (drift: Drift): Sketch[] => {
  const isYellow = drift.random() < 0.6;
  return placeClumps(drift).flatMap((clump) => [
    ...darken(drift, clump),
    ...raise(drift, clump),
    ...bloom(drift, clump, isYellow),
  ]);
};
