import { clamp, type Pitch, type Point } from '../units.ts';
import { chooseNear, type Placed, registerOf } from './chooseNear.ts';
import { part, spanOf } from './path.ts';
import type { Touch } from './plan.ts';

/** One hand of someone who improvises. */
export interface ImproviserHand {
  /** The next touch of those that are open, near where the hand was last; none once all are painted. */
  take(pitch: Pitch): Touch | undefined;
  /** The next part of a touch that several notes share; none once all are painted. */
  drawOn(pitch: Pitch): Touch | undefined;
}

/** A touch of the picture that nobody has painted yet. */
interface OpenTouch extends Placed {
  readonly touch: Touch;
}

/** In how many parts at most a touch is divided when there are more notes than it takes: a run is a line then. None is shorter than it is broad. */
const MOST_PARTS = 3;

/** Two parts of a divided touch overlap by this share of it: the brush is not lifted between them, nor loaded. */
const OVERLAP = 0.22;
const JOINT = 0.25;

const partsOf = ({ path, width }: Touch): number =>
  clamp(Math.floor(spanOf(path) / width), 1, MOST_PARTS);

/** The `index`-th of a touch's parts, which goes on where the one before it ended. */
const partOf = (touch: Touch, index: number): Touch => {
  const parts = partsOf(touch);
  return {
    ...touch,
    path: part(touch.path, Math.max(0, index / parts - OVERLAP), (index + 1) / parts),
    dryness: touch.dryness / parts,
    landing: index === 0 ? touch.landing : JOINT,
    lifting: index === parts - 1 ? touch.lifting : JOINT,
  };
};

/** A hand that takes what it paints from `open`, the oldest first, all over the picture. */
export const createImproviserHand = (open: OpenTouch[]): ImproviserHand => {
  let place: Point | undefined;
  let line: { readonly touch: Touch; done: number } | undefined;

  const take = (pitch: Pitch): Touch | undefined => {
    const [next] = open.splice(chooseNear(open, place, registerOf({ pitch })), 1);
    place = next?.place ?? place;
    return next?.touch;
  };

  return {
    take,
    drawOn(pitch) {
      const touch = line?.touch ?? take(pitch);
      if (!touch) return undefined;
      const done = line?.done ?? 0;
      line = done + 1 < partsOf(touch) ? { touch, done: done + 1 } : undefined;
      return partOf(touch, done);
    },
  };
};
