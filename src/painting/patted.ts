import type { Random } from '../random.ts';
import { mix } from '../units.ts';
import { blend } from './colour.ts';
import { comma } from './gesture.ts';
import { headingOf, part, placeOn, wayOf } from './path.ts';
import { type Sketch, vary, wobble } from './sketch.ts';

/** How broad a pat is, and how long: in widths of the touch that it is a part of, and in its own; it is never longer than the touch. */
const BREADTH = 0.43;
const LENGTH = 3.2;
/** It is never broader than so much of the touch. */
const BROADEST = 0.55;
/** How unlike its pats are in breadth and in length. */
const UNEQUAL = { breadth: 0.6, length: 0.3 } as const;
/** How far the middle of the first lies from where the touch begins, and of the last from where it ends, in the usual breadth; at most nearly half the way. */
const MARGIN = 1.2;
const NEARLY_HALF = 0.45;
/** How far a pat leaves the touch's way, in radians, and how far it bends, in shares of its length. */
const TURN = 0.35;
const BOW = 0.12;
/** How far to either side along the touch its way is looked at, in shares of it. */
const AHEAD = 0.1;
/** Every third pat is of any mixture of the brush's paints, the others mostly of the first. */
const MIXED = 0.35;
const MOSTLY = 0.3;
/** How far one pat stands off another in lightness, in OKLab. */
const UNLIKE = 0.025;

/** A broad touch set down as several smaller ones that go its way and cover its place, each with its own share of the brush's two paints: where a single one would be a ribbon. */
export const patted = (sketch: Sketch, random: Random): readonly Sketch[] => {
  const { path, width, load, second } = sketch;
  const way = wayOf(path);
  const usual = width * BREADTH;
  const count = Math.max(2, Math.round((way * width) / (usual * usual * LENGTH)));
  const margin = Math.min(NEARLY_HALF, (MARGIN * usual) / way);
  return Array.from({ length: count }, (_, nth): Sketch => {
    const share = mix(margin, 1 - margin, (nth + random()) / count);
    const heading = headingOf(part(path, Math.max(0, share - AHEAD), Math.min(1, share + AHEAD)));
    const [x, y] = placeOn(path, share);
    const aside = (random() - 0.5) * (width - usual);
    const breadth = Math.min(width * BROADEST, vary(usual, UNEQUAL.breadth, random));
    const length = Math.min(way, vary(breadth * LENGTH, UNEQUAL.length, random));
    const paint = random() < MIXED ? random() : MOSTLY * random();
    const [l, a, b] = blend(load, second, paint);
    return {
      ...sketch,
      path: comma(
        x - Math.sin(heading) * aside,
        y + Math.cos(heading) * aside,
        length,
        heading + TURN * wobble(random),
        BOW * wobble(random),
      ),
      width: breadth,
      load: [l + UNLIKE * wobble(random), a, b],
      second: blend(load, second, 1 - paint),
    };
  });
};
