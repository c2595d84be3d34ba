import { blend } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Work } from './work.ts';

/** One level touch of what hangs below a boat, in boat's lengths: how far from who stands and how deep its middle is, how far it reaches to either side, how thick it is, and how much of it the water has. */
interface Level {
  readonly aside: number;
  readonly deep: number;
  readonly half: number;
  readonly thick: number;
  readonly gone: number;
}

/** Under the hull broad ones that run into it and one another, heaped where somebody stands; then, loose of them, fat dabs that walk down in two files and grow fainter, no two apart alike. */
const LEVELS: readonly Level[] = [
  { aside: 0.22, deep: 0.18, half: 0.25, thick: 0.07, gone: 0.1 },
  { aside: 0.05, deep: 0.225, half: 0.11, thick: 0.085, gone: 0.1 },
  { aside: 0.36, deep: 0.22, half: 0.1, thick: 0.07, gone: 0.24 },
  { aside: 0.01, deep: 0.295, half: 0.06, thick: 0.1, gone: 0.12 },
  { aside: 0.2, deep: 0.305, half: 0.11, thick: 0.055, gone: 0.24 },
  { aside: -0.03, deep: 0.375, half: 0.042, thick: 0.095, gone: 0.18 },
  { aside: 0.15, deep: 0.41, half: 0.1, thick: 0.075, gone: 0.26 },
  { aside: 0.1, deep: 0.5, half: 0.05, thick: 0.04, gone: 0.42 },
  { aside: 0.18, deep: 0.57, half: 0.1, thick: 0.066, gone: 0.4 },
];

/** How many of them run into the hull and one another. */
const JOINED = 3;

/** How many of them a boat farther off has. */
const FEW = 5;

/** What hangs below a boat (`far` 0 near, 1 farther off): level touches dragged to and fro into the wet water. */
export const mirror = (
  { pull, dark, moss, cool, water, random }: Work,
  far: number,
  who: number,
): readonly Sketch[] =>
  LEVELS.slice(0, far ? FEW : LEVELS.length).map(
    ({ aside, deep, half, thick, gone }, i): Sketch => {
      const reach = half * (0.8 + 0.4 * random()) * (i % 2 ? -1 : 1);
      const down = far ? deep - 0.04 : deep;
      const middle = who + aside + 0.03 * wobble(random);
      const isJoined = i < JOINED;
      const sinks = (isJoined ? 0.006 : 0.03) * wobble(random);
      const hue = blend(i % 2 ? cool : moss, dark, 0.6 * random());
      const load = blend(hue, water, gone);
      return pull([middle - reach, down - sinks], [middle + reach, down + sinks], thick, {
        brush: isJoined ? 'pull' : choose(['flat', 'flat', 'pull'], random),
        bow: (isJoined ? 0.06 : 0.4) * wobble(random),
        load,
        second: blend(load, water, 0.35),
        stage: 0.83 + 0.008 * i,
        body: 0.8 - gone,
      });
    },
  );
