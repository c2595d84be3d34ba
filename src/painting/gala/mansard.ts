import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { atValue, blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { MAUVE, NEUTRAL, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Half its breadth at a height, 0 at the cornice, 1 at the ridge. */
export const halfAt = (up: number) => mix(HALF, CROWN, up);

/** What its slate and its stone are broken into, at the dark's own value. */
const BROKEN: Hues = [ZINC, MAUVE, lab('#54406a'), lab('#3f5a80'), lab('#4f4a5c')];

/** From where to where a touch goes down a roof, at a share of its breadth, so that half its `width` stays within. */
const downRoof = (
  { top, ridge }: Tower,
  share: number,
  [from, to]: readonly [number, number],
  width: number,
) => {
  const place = (up: number): Point => [share * (halfAt(up) - 0.5 * width), mix(top, ridge, up)];
  return [place(from), place(to)] as const;
};

/** Its mansard as it is laid in. */
export const layMansard = (tower: Tower): Sketch[] =>
  [0, -0.72, 0.72].map((share) =>
    tower.draw(...downRoof(tower, share, [0.82, -0.5], 0.04), 0.062, {
      stage: 0.056,
      brush: 'wash',
    }),
  );

/** Broad strokes from the roof on down into the wall: at which share of the breadth, from how high, how far down the wall, how broad. */
const DOWN = [
  { share: -0.9, from: 0.72, to: 0.36, broad: 0.054 },
  { share: 0.92, from: 0.7, to: 0.3, broad: 0.056 },
  { share: 0.04, from: 0.7, to: 0.46, broad: 0.08 },
  { share: -0.3, from: 0.3, to: 0.2, broad: 0.07 },
] as const;

/** Strokes across, from which side of it to which and how high: one bends over its crown, one binds roof and wall where the cornice is. */
const ACROSS = [
  { from: -0.95, to: 0.95, up: 0.76, broad: 0.05 },
  { from: 1.14, to: -0.3, up: 0, broad: 0.04 },
  { from: -0.9, to: 0.1, up: -0.06, broad: 0.05 },
  { from: 0.8, to: -0.6, up: 0.42, broad: 0.06 },
] as const;

/** Its mansard, one mass with the wall below: opaque darks of many hues and hardly two values, down into the wall and across. */
export const mansard = (random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, foot, dark, daySide, trace } = tower;
  const paint = () => {
    const hue = atValue(choose(BROKEN, random), dark[0] + 0.012 * wobble(random));
    return {
      load: blend(blend(dark, NEUTRAL, 0.3 * random()), hue, 0.2 + 0.24 * random()),
      second: shade(blend(dark, hue, 0.6), 0.02 * wobble(random)),
    };
  };
  const down = DOWN.map(({ share, from, to, broad }, i) => {
    const [begin, end] = [mix(top, ridge, from), mix(top, foot, to)];
    const lean = 0.014 * wobble(random);
    return trace(
      (t) => {
        const y = mix(begin, end, t);
        const up = Math.max(0, (y - top) / (ridge - top));
        return [daySide * share * (halfAt(up) - 0.4 * broad) + lean * Math.sin(Math.PI * t), y];
      },
      vary(broad, 0.15, random),
      { stage: 0.42 + 0.03 * i, brush: choose(['flat', 'worked'], random), body: 0.8, ...paint() },
    );
  });
  const across = ACROSS.map(({ from, to, up, broad }, i) => {
    const half = halfAt(Math.max(0, up)) - 0.012;
    const tilt = 0.16 * wobble(random);
    return trace(
      (t) => {
        const share = mix(from, to, t);
        const round = 0.1 * (1 - share * share);
        return [daySide * share * half, mix(top, ridge, up + round + tilt * (t - 0.5))];
      },
      vary(broad, 0.2, random),
      { stage: 0.53 + 0.025 * i, brush: choose(['worked', 'flat'], random), body: 0.7, ...paint() },
    );
  });
  return [...down, ...across];
};
