import type { Random } from '../random.ts';
import { mix } from '../units.ts';
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
  readonly count: number;
  readonly scale: number;
  /** How far along its way it is, 0 to 1. */
  readonly gone: number;
}

/** The passages of a light's way: crowded where it begins, then with rests that grow, and drifting aside. */
export const divideWay = (random: Random, way: Way): readonly Passage[] => {
  const { from, to, scale, wide, crowd, rest } = way;
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
      count: Math.max(1, Math.round(mix(...crowd, gone ** 0.5) * vary(1, 0.35, random))),
      scale,
      gone,
    });
    y += high + mix(...rest, gone) * (0.3 + 1.4 * random());
  }
  return passages;
};

/** The paints of a passage: one that leads, others that answer it, what is palest, and the water. */
export interface PassagePaints {
  readonly hue: Lab;
  readonly others: readonly [Lab, ...Lab[]];
  readonly pale: Lab;
  readonly water: Lab;
}

/** A passage's touches, the first at `stage`: commas that cross in twos and threes, some half wiped away. */
export const paintPassage = (
  random: Random,
  p: Passage,
  { hue, others, pale, water }: PassagePaints,
  stage: number,
): readonly Sketch[] =>
  Array.from({ length: p.count }, (_, i) => {
    const aside = wobble(random) * p.wide * 0.55;
    const isWiped = random() < 0.26;
    // In the crowd the brush goes to and fro; what strays from it lies flat.
    const slant = mix((i % 2 ? 1 : -1) * (0.1 + 0.28 * random()), 0.3 * p.lean, p.gone);
    const load = blend(random() < 0.6 ? hue : choose(others, random), water, 0.22 * random());
    const width = vary(isWiped ? 0.014 : 0.0084, 0.4, random) * p.scale * (1 - 0.3 * p.gone);
    return sketchTouch(random, {
      x: p.x + aside,
      y: p.y + (random() - 0.5) * p.high - aside * 0.1,
      length: Math.max(2.8 * width, p.wide * (0.4 + 1.1 * random() ** 1.6) * (isWiped ? 1.3 : 1)),
      width,
      angle: slant + wobble(random) * 0.1 + (random() < 0.4 ? Math.PI : 0),
      bow: wobble(random) * 0.24,
      brush: isWiped ? 'scumble' : choose(['dab', 'filbert', 'drag', 'filbert'], random),
      load: isWiped ? blend(load, water, 0.45) : load,
      second: blend(load, random() < 0.25 ? pale : water, 0.45),
      stage: stage + 0.003 * i - (isWiped ? 0.06 : 0),
      body: isWiped ? 0.4 : 0.5 + 1.1 * random(),
      spread: 0.016,
    });
  });
