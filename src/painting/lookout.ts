import type { Random } from '../random.ts';
import { clamp, type Point, type Seconds } from '../units.ts';
import { rangeOf, registerOf } from './chooseNear.ts';
import { headingOf, middleOf, spanOf } from './path.ts';
import { placedTouches } from './placedTouches.ts';
import type { Plan, Touch } from './plan.ts';
import type { VisitorNote } from './visitorHand.ts';

/** What a visitor's hand sees of the picture at an hour of the piece. */
export interface Lookout {
  /** Width ÷ height of the canvas. */
  readonly format: number;
  /** A touch like those that the picture wants now: light for a high note, and near where the hand comes from. */
  wanted(note: VisitorNote, from: Point | undefined, random: Random): Touch;
  /** The touch next to a place, of those that lie there and of those that are due; a broad one rather: it says how the mass there runs, and in which paint. */
  beside(place: Point, position: Seconds): Touch;
  /** The touch that lies uppermost at a place; none where the ground is bare. */
  below(place: Point, position: Seconds): Touch | undefined;
}

/** When a picture is as far as it will come. */
const WHOLE: Seconds = 250;

/** How many of the touches that the picture wants at an hour are looked over, and how many of those before them still show. */
const OVERVIEW = 120;
const SHOWING = 480;

/** How much the choice among equals is left to chance. */
const WHIM = 0.35;

const distance = ([x, y]: Point, [ax, ay]: Point): number => Math.hypot(x - ax, y - ay);

/** Whether a place lies under a touch, which is taken as straight. */
const covers = ({ path, width }: Touch, [x, y]: Point): boolean => {
  const [mx, my] = middleOf(path);
  const heading = headingOf(path);
  const [sine, cosine] = [Math.sin(heading), Math.cos(heading)];
  const along = (x - mx) * cosine + (y - my) * sine;
  const aside = (y - my) * cosine - (x - mx) * sine;
  return Math.abs(along) < spanOf(path) / 2 && Math.abs(aside) < width / 2;
};

const cheapest = <T>(things: readonly T[], costOf: (thing: T) => number): T => {
  const costs = things.map(costOf);
  const best = things[costs.indexOf(Math.min(...costs))];
  if (best === undefined) throw new RangeError('A plan needs touches for visitors.');
  return best;
};

/** A lookout over the picture that `plan` plans. */
export const createLookout = (plan: Plan): Lookout => {
  const { format } = plan;
  const touches = placedTouches(plan).filter(
    ({ place: [x, y] }) => x > 0 && x < format && y > 0 && y < 1,
  );

  const firstAt = (position: Seconds): number =>
    Math.floor(clamp(position / WHOLE) * Math.max(0, touches.length - OVERVIEW));

  return {
    format,
    wanted(note, from, random) {
      const first = firstAt(note.position);
      const seen = touches.slice(first, first + OVERVIEW);
      const lightness = rangeOf(seen.map(({ light }) => light));
      return cheapest(seen, ({ place, light }) => {
        const far = from ? distance(place, from) : 0;
        return far + Math.abs(lightness(light) - registerOf(note)) + WHIM * random();
      }).touch;
    },
    beside(place, position) {
      const first = firstAt(position);
      const seen = touches.slice(Math.max(0, first - SHOWING), first + OVERVIEW);
      return cheapest(seen, (one) => distance(one.place, place) - one.touch.width).touch;
    },
    below(place, position) {
      const laid = touches.slice(0, firstAt(position));
      return laid.findLast(({ touch }) => covers(touch, place))?.touch;
    },
  };
};
