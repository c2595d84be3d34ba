import { mix, type Pitch, type Point, type Seconds, type Unit } from '../units.ts';
import { chooseNear, registerOf } from './chooseNear.ts';
import { weigh } from './paintNote.ts';
import { part } from './path.ts';
import { placedTouches } from './placedTouches.ts';
import type { Plan, Touch } from './plan.ts';
import type { Stroke } from './stroke.ts';
import { createVisitorPainter } from './visitorPainter.ts';

/** A key of an improvisation, on the clock of its canvas. */
export interface ImprovisedKey {
  readonly pitch: Pitch;
  readonly velocity: Unit;
  /** How deep the pedal was when it was struck. */
  readonly pedal: Unit;
  /** The how-manieth key on this canvas. */
  readonly order: number;
  readonly onset: Seconds;
  /** Absent while the key is down. */
  readonly release?: Seconds;
}

/** A stroke and the moment at which its hand begins. */
interface ImprovisedStroke {
  readonly stroke: Stroke;
  readonly begins: Seconds;
  readonly order: number;
}

/** A painter who grows the whole picture out of whatever is played. */
export interface Improviser {
  /** The strokes that begin before `time` and were not given yet, by the moment at which they begin. */
  before(time: Seconds): readonly ImprovisedStroke[];
}

/** How long it takes to fill a canvas: what it takes of touches in that time is no mess. */
const WHOLE: Seconds = 220;

/** Touches a second on a canvas for which few are planned. */
const SLOWEST = 8;

/** For how long a canvas goes on owing touches to a player who was quiet. */
const OWED: Seconds = 2;

/** A key lays at once what the canvas takes in so long, soft or loud; held on, this share of what it takes meanwhile; and no more than it takes in so long. */
const SOFT: Seconds = 0.08;
const LOUD: Seconds = 0.2;
const HELD = 0.25;
const MOST: Seconds = 0.55;

/** In how many parts a touch is divided when there are more notes than it takes: a run is a line then. */
const PARTS = 3;

/** How long a hand takes for a touch, and how long a key would be held that draws all of it. */
const HAND_TIME: Seconds = 0.42;
const ALL_OF_IT: Seconds = 1;

/** Two parts of a divided touch overlap by this share of it: the brush is not lifted between them. */
const OVERLAP = 0.14;
const JOINT = 0.5;
const MIDDLE_C: Pitch = 60;

/** A touch that several notes share, and how much of it is painted. */
interface Line {
  readonly touch: Touch;
  done: number;
}

/** One hand of the player: where it paints, and what it is in the middle of. */
interface Hand {
  place?: Point;
  line?: Line;
}

/** A key that is down or has just been struck, and what it lays next. */
interface Sounding {
  readonly order: number;
  laid: number;
  next: Seconds;
}

/**
 * Paints what `keys`, which are by onset, play: every key takes the next touches of the plan near its hand, more of them
 * the longer it is held; where keys come too fast, several draw one touch between them. A pure function of the keys,
 * however often and how late one asks.
 */
export const createImproviser = (plan: Plan, keys: readonly ImprovisedKey[]): Improviser => {
  const open = placedTouches(plan);
  /** Touches a second. */
  const rate = Math.max(SLOWEST, open.length / WHOLE);
  const again = 1 / (rate * HELD);
  const most = Math.round(rate * MOST);
  const leastOf = ({ velocity }: ImprovisedKey) =>
    Math.max(1, Math.round(rate * mix(SOFT, LOUD, velocity)));
  /** Whoever plays on before a full picture goes over it in the visitors' own colours. */
  const paintMore = createVisitorPainter(plan);
  let more = 0;
  const hands: readonly [Hand, Hand] = [{}, {}];
  let sounding: Sounding[] = [];
  let taken = 0;
  let store = rate * OWED;
  let storedAt: Seconds = 0;

  const handOf = ({ pitch }: ImprovisedKey): Hand => hands[pitch < MIDDLE_C ? 0 : 1];

  const take = (key: ImprovisedKey): Touch => {
    const hand = handOf(key);
    const [next] = open.splice(chooseNear(open, hand.place, registerOf(key)), 1);
    if (!next) return paintMore({ ...key, order: more++, position: Number.POSITIVE_INFINITY });
    hand.place = next.place;
    return next.touch;
  };

  const drawLine = (key: ImprovisedKey): Touch => {
    const hand = handOf(key);
    hand.line ??= { touch: take(key), done: 0 };
    const { touch, done } = hand.line;
    hand.line.done++;
    if (hand.line.done === PARTS) delete hand.line;
    return {
      ...touch,
      path: part(touch.path, Math.max(0, done / PARTS - OVERLAP), (done + 1) / PARTS),
      landing: done === 0 ? touch.landing : JOINT,
      lifting: done === PARTS - 1 ? touch.lifting : JOINT,
    };
  };

  const lay = (key: ImprovisedKey, begins: Seconds): ImprovisedStroke => {
    store = storeAt(begins);
    storedAt = begins;
    const rich = store >= 1;
    if (rich) store -= 1;
    const touch = rich ? take(key) : drawLine(key);
    const stroke = { ...weigh(touch, { ...key, held: ALL_OF_IT }), delay: 0, time: HAND_TIME };
    return { stroke, begins, order: key.order };
  };

  const keyOf = (one: Sounding): ImprovisedKey | undefined =>
    keys.find(({ order }) => order === one.order);

  const storeAt = (time: Seconds): number =>
    Math.min(rate * OWED, store + rate * (time - storedAt));

  /** Where keys come too fast, each draws its part and no more. */
  const goesOn = (key: ImprovisedKey, { laid, next }: Sounding): boolean => {
    if (laid >= most || storeAt(next) < 1) return false;
    return laid < leastOf(key) || (key.release ?? Number.POSITIVE_INFINITY) > next;
  };

  /** What comes first before `time`: a key that is struck, or a touch of one that is held. */
  const nextBefore = (time: Seconds): ImprovisedStroke | undefined => {
    const soonest = sounding.reduce<Sounding | undefined>(
      (first, one) => (first && first.next <= one.next ? first : one),
      undefined,
    );
    const key = keys[taken];
    if (key && key.onset < time && key.onset <= (soonest?.next ?? time)) {
      taken++;
      sounding.push({ order: key.order, laid: 1, next: key.onset + again });
      return lay(key, key.onset);
    }
    if (!soonest || soonest.next >= time) return undefined;
    const held = keyOf(soonest);
    if (!held || !goesOn(held, soonest)) {
      sounding = sounding.filter((one) => one !== soonest);
      return nextBefore(time);
    }
    const begins = soonest.next;
    soonest.laid++;
    soonest.next += again;
    return lay(held, begins);
  };

  return {
    before(time) {
      const strokes: ImprovisedStroke[] = [];
      for (let one = nextBefore(time); one; one = nextBefore(time)) strokes.push(one);
      return strokes;
    },
  };
};
