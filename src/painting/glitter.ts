import type { Random } from '../random.ts';
import { mix, type Unit } from '../units.ts';
import { blend, type Lab } from './colour.ts';
import { choose, type Sketch, vary, wobble } from './sketch.ts';
import { sketchTouch } from './sketchTouch.ts';

/** A light's way over the water, in canvas units; pairs are at its beginning and where it goes out. */
interface Way {
  readonly from: number;
  readonly to: number;
  /** Its middle at a height. */
  at(y: number): number;
  readonly wide: readonly [number, number];
  /** How high its passages are, and how many touches one has. */
  readonly high: readonly [number, number];
  readonly crowd: readonly [number, number];
  /** How wide the rests between them are. */
  readonly rest: readonly [number, number];
  /** How steeply the brush goes to and fro where it begins, in radians. */
  readonly steep: number;
  /** How large its touches are: 1 on a canvas of 16:10. */
  readonly scale: number;
}

/** One passage of a light on the water: where, how far it spreads, and how its touches lean. */
export interface Passage {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly lean: number;
  readonly steep: number;
  readonly count: number;
  readonly scale: number;
  /** How far along its way it is, 0 to 1. */
  readonly gone: number;
}

/** The passages of a light's way: crowded where it begins, then with rests that grow, and drifting aside. */
export const divideWay = (random: Random, way: Way): readonly Passage[] => {
  const { from, to, scale, wide, crowd, rest, steep } = way;
  const passages: Passage[] = [];
  let y = from;
  while (y < to) {
    const gone = (y - from) / (to - from);
    const high = vary(mix(...way.high, gone), 0.45, random);
    passages.push({
      x: way.at(y) + wobble(random) * mix(0.006, 0.02, gone) * scale,
      y: y + high / 2,
      wide: vary(mix(...wide, gone), 0.35, random),
      high,
      lean: -0.34 + 0.5 * wobble(random),
      steep,
      count: Math.max(1, Math.round(mix(...crowd, gone ** 0.5) * vary(1, 0.35, random))),
      scale,
      gone,
    });
    y += high + mix(...rest, gone) * (0.3 + 1.4 * random());
  }
  return passages;
};

/** The paints of a passage: one that leads, others that answer it, what is palest, the water, and how much of the passage that dulls, dragged into it. */
export interface PassagePaints {
  readonly hue: Lab;
  readonly others: readonly [Lab, ...Lab[]];
  readonly pale: Lab;
  readonly water: Lab;
  readonly dulled: Unit;
}

/** How much of a passage joins what lies above to what lies below. */
const JOINED = 0.16;

/** A passage's touches, the first at `stage`: the brush goes to and fro down it, each touch over the end of the last, a few broad, some steep that join, some dragged into the water; what strays lies flat. */
export const paintPassage = (
  random: Random,
  p: Passage,
  { hue, others, pale, water, dulled }: PassagePaints,
  stage: number,
): readonly Sketch[] =>
  Array.from({ length: p.count }, (_, i) => {
    const [isDulled, isJoined] = [random() < dulled, random() < JOINED];
    const aside = wobble(random) * p.wide * mix(0.28, 0.5, p.gone);
    const slant = (i % 2 ? 1 : -1) * mix(p.steep, 0.12, p.gone ** 0.7) * (0.4 + 0.9 * random());
    const hued = blend(random() < 0.6 ? hue : choose(others, random), water, 0.22 * random());
    const load = isDulled ? blend(hued, water, 0.4 + 0.35 * random()) : hued;
    const width = vary(isDulled ? 0.0105 : 0.008, 0.55, random) * p.scale * mix(0.9, 1.15, p.gone);
    return sketchTouch(random, {
      x: p.x + aside,
      y: p.y + ((i + random()) / p.count - 0.5) * p.high,
      length: Math.max(2.6 * width, p.wide * (0.3 + 1.1 * random() ** 1.8)),
      width,
      angle: (isJoined ? 2.4 : 1) * slant + 0.3 * p.lean * p.gone + (random() < 0.5 ? Math.PI : 0),
      bow: wobble(random) * 0.3,
      brush: isDulled ? 'worked' : choose(['dab', 'worked', 'filbert', 'dab'], random),
      load,
      second: blend(load, random() < 0.25 ? pale : water, 0.4),
      // What is dulled lies below the rest here, and is dragged over it there.
      stage: stage + 0.003 * i + (isDulled ? choose([-0.06, 0.03], random) : 0),
      body: isDulled ? 0.4 : 0.5 + 0.7 * random(),
      spread: 0.014,
    });
  });
