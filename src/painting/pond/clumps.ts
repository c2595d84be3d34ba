import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { BRIGHT, COOL, DARK, GREENS, PETALS, ROSY, YELLOW } from './colours.ts';
import type { Drift } from './drift.ts';

/** Leaves that stand up close together: the middle of their foot, and how far they spread and rise. */
interface Clump {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

const placeClumps = ({ random, island, near }: Drift): readonly Clump[] => {
  const lean = wobble(random) * 0.4;
  return Array.from({ length: island.clumps }, (_, i) => {
    const along = ((i + 0.5) / island.clumps - 0.5) * 1.3 + lean + 0.14 * wobble(random);
    const size = vary(i === 0 ? 1.45 : 0.8, 0.35, random);
    return {
      x: island.x + along * island.across,
      y: island.y - 0.15 * island.deep,
      wide: Math.min(0.34 * island.across, 0.17 * near * size),
      high: 0.06 * near * size,
    };
  });
};

/** A place in a clump: `rise` is 0 at its foot and 1 at its upper edge, which is round. */
const within = (random: Random, { x, y, wide, high }: Clump, between: Coat['between'] = [0, 1]) => {
  const along = wobble(random) * 0.95;
  const rise = mix(...between, random());
  return { x: x + along * wide, y: y - rise * high * (1 - 0.75 * along * along), rise };
};

/** A coat of a clump's leaves: how many, when, how large, and of what paint at a rise. */
interface Coat {
  readonly count: number;
  readonly stages: readonly [number, number];
  readonly length: number;
  readonly width: number;
  /** How far its strokes leave the upright, in radians. */
  readonly sway: number;
  /** From where to where up it is laid, 0 the foot and 1 the upper edge. */
  readonly between: readonly [number, number];
  paint(rise: number): Lab;
}

const layCoat = ({ random, near, inWater }: Drift, clump: Clump, coat: Coat): Sketch[] =>
  Array.from({ length: Math.round(coat.count) }, () => {
    const { x, y, rise } = within(random, clump, coat.between);
    const stage = mix(...coat.stages, random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(coat.length, 0.5, random) * near,
      width: vary(coat.width, 0.5, random) * near,
      angle: -Math.PI / 2 + wobble(random) * coat.sway,
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
  const dark = (): Lab => choose(DARK, random);
  const size = (clump.wide / (0.17 * near)) * (clump.high / (0.06 * near)) ** 0.5;
  const coats: readonly Coat[] = [
    {
      count: 11,
      stages: [0.56, 0.64],
      length: 0.066,
      width: 0.04,
      sway: 2.6,
      between: [-0.15, 0.6],
      paint: dark,
    },
    {
      count: 20,
      stages: [0.6, 0.74],
      length: 0.05,
      width: 0.026,
      sway: 2.6,
      between: [0, 1],
      paint: (rise) =>
        random() < 0.3 * (1 - rise)
          ? choose(COOL, random)
          : blend(blend(lead, choose(GREENS, random), 0.35), dark(), 0.5 - 0.45 * rise),
    },
    {
      count: 9,
      stages: [0.72, 0.87],
      length: 0.04,
      width: 0.02,
      sway: 2.6,
      between: [0.5, 1],
      paint: () => shade(blend(bright, lead, 0.5 * random()), 0.02 * wobble(random)),
    },
  ];
  return coats.flatMap((coat) => layCoat(drift, clump, { ...coat, count: coat.count * size }));
};

/** Flowers on it, few and thick: two touches each, pale over yellow or over rose. */
const bloom = ({ random, near }: Drift, clump: Clump, isYellow: boolean): Sketch[] =>
  Array.from({ length: 2 + Math.floor(2.6 * random()) }).flatMap(() => {
    const place = within(random, clump);
    const x = place.x + wobble(random) * 0.7 * clump.wide;
    const base = isYellow ? YELLOW : choose(ROSY, random);
    const size = vary(1, 0.45, random) * near;
    return [0, 1].map((nth) =>
      sketchTouch(random, {
        x: x + wobble(random) * 0.008 * size,
        y: place.y + (0.008 - 0.01 * nth) * size,
        length: vary(0.028, 0.25, random) * size,
        width: vary(0.022 - 0.006 * nth, 0.25, random) * size,
        angle: wobble(random) * 1.3,
        brush: 'impasto',
        load: nth === 0 ? shade(base, -0.06) : blend(base, choose(PETALS, random), 0.55),
        second: base,
        stage: 0.84 + 0.1 * random() + 0.01 * nth,
        spread: 0.02,
      }),
    );
  });

/** What stands up on an island: clumps of leaves one beside the other, and their flowers. */
export const raiseClumps = (drift: Drift): Sketch[] => {
  const isYellow = drift.random() < 0.6;
  return placeClumps(drift).flatMap((clump) => [
    ...raise(drift, clump),
    ...bloom(drift, clump, isYellow),
  ]);
};
