import { blend } from '../../colour.ts';
import { choose, type Sketch, wobble } from '../../sketch.ts';
import type { Work } from './work.ts';

/** One level touch of what hangs below a boat, in boat's lengths: how far from who stands and how deep its middle is, how far it reaches to either side, how thick it is, and how much of it the water has. */
interface Level {
  readonly aside: number;
  readonly deep: number;
  readonly half: number;
  readonly thick: number;
  readonly gone: number;
}

/** Under the hull broad ones that run into it and one another, heaped where somebody stands; then, loose of them, shorter ones that walk down in two files, no two apart alike. */
const LEVELS: readonly Level[] = [
  { aside: 0.2, deep: 0.18, half: 0.27, thick: 0.062, gone: 0.1 },
  { aside: 0.05, deep: 0.225, half: 0.16, thick: 0.06, gone: 0.16 },
  { aside: 0.3, deep: 0.252, half: 0.13, thick: 0.04, gone: 0.3 },
  { aside: 0.02, deep: 0.29, half: 0.08, thick: 0.075, gone: 0.16 },
  { aside: 0.2, deep: 0.315, half: 0.13, thick: 0.052, gone: 0.24 },
  { aside: -0.01, deep: 0.36, half: 0.09, thick: 0.06, gone: 0.2 },
  { aside: 0.13, deep: 0.42, half: 0.12, thick: 0.072, gone: 0.28 },
  { aside: -0.04, deep: 0.45, half: 0.07, thick: 0.034, gone: 0.4 },
];

/** How many of them run into the hull and one another. */
const JOINED = 3;

/** Which share of that the water has of a near boat's. */
const NEAR = 0.25;

/** How many of them a boat has, near, farther off and all but lost. */
const COUNTS = [8, 5, 2] as const;

/** What hangs below a boat (`far` 0 near, 2 all but lost): level touches dragged to and fro into the wet water. */
export const mirror = (
  { pull, dark, moss, cool, water, random }: Work,
  far: number,
  who: number,
): readonly Sketch[] =>
  LEVELS.slice(0, COUNTS[far] ?? 2).map(({ aside, deep, half, thick, gone }, i): Sketch => {
    const reach = half * (0.8 + 0.4 * random()) * (i % 2 ? -1 : 1);
    const down = far ? deep - 0.04 : deep;
    const middle = who + aside + 0.03 * wobble(random);
    const isJoined = i < JOINED;
    const sinks = (isJoined ? 0.006 : 0.03) * wobble(random);
    // A near boat's is nearly as dark as its hull.
    const [deepest, wet] = far ? [0, gone] : [0.4, NEAR * gone];
    const hue = blend(i % 2 ? cool : moss, dark, deepest + 0.6 * random());
    const load = blend(hue, water, wet);
    return pull([middle - reach, down - sinks], [middle + reach, down + sinks], 1.2 * thick, {
      brush: choose(
        isJoined ? ['drag', 'worked'] : [far ? 'dab' : 'pull', 'drag', 'worked'],
        random,
      ),
      bow: (isJoined ? 0.06 : 0.4) * wobble(random),
      load,
      second: blend(load, water, 0.35),
      stage: 0.83 + 0.008 * i,
      body: 0.8 - wet,
    });
  });
