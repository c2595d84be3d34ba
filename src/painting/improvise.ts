import { mix, type Pitch, type Seconds, type Unit } from '../units.ts';
import { createImproviserHand, type ImproviserHand } from './improviserHand.ts';
import { weigh } from './paintNote.ts';
import { placedTouches } from './placedTouches.ts';
import type { Plan, Touch } from './plan.ts';
import { createStore } from './store.ts';
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

/** A key lays at once what the canvas takes in so long, soft or loud; held on, this share of what it takes meanwhile; and no more than it takes in so long. */
const SOFT: Seconds = 0.08;
const LOUD: Seconds = 0.2;
const HELD = 0.25;
const MOST: Seconds = 0.55;

/** How long a hand takes for a touch, and how long a key would be held that draws all of it. */
const HAND_TIME: Seconds = 0.42;
const ALL_OF_IT: Seconds = 1;

const MIDDLE_C: Pitch = 60;

/** A key that is down or has just been struck, and what it lays next. */
interface Sounding {
  readonly order: number;
  laid: number;
  next: Seconds;
}

/** Both hands of someone who improvises; after a full picture they go over it in the visitors' own colours. */
const createTwoHands = (plan: Plan, open: ReturnType<typeof placedTouches>) => {
  const hands: readonly [ImproviserHand, ImproviserHand] = [
    createImproviserHand(open),
    createImproviserHand(open),
  ];
  const paintMore = createVisitorPainter(plan);
  let more = 0;
  return (key: ImprovisedKey, whole: boolean): Touch => {
    const hand = hands[key.pitch < MIDDLE_C ? 0 : 1];
    const touch = whole ? hand.take(key.pitch) : hand.drawOn(key.pitch);
    return touch ?? paintMore({ ...key, order: more++, position: Number.POSITIVE_INFINITY });
  };
};

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
  const store = createStore(rate);
  const take = createTwoHands(plan, open);
  let sounding: Sounding[] = [];
  let taken = 0;

  const leastOf = ({ velocity }: ImprovisedKey): number =>
    Math.max(1, Math.round(rate * mix(SOFT, LOUD, velocity)));

  const lay = (key: ImprovisedKey, begins: Seconds): ImprovisedStroke => {
    const touch = take(key, store.take(begins));
    const stroke = { ...weigh(touch, { ...key, held: ALL_OF_IT }), delay: 0, time: HAND_TIME };
    return { stroke, begins, order: key.order };
  };

  /** Where keys come too fast, each draws its part and no more. */
  const goesOn = (key: ImprovisedKey, { laid, next }: Sounding): boolean => {
    if (laid >= most || !store.takes(next)) return false;
    return laid < leastOf(key) || (key.release ?? Number.POSITIVE_INFINITY) > next;
  };

  const soonest = (): Sounding | undefined =>
    sounding.reduce<Sounding | undefined>(
      (first, one) => (first && first.next <= one.next ? first : one),
      undefined,
    );

  const strike = (key: ImprovisedKey): ImprovisedStroke => {
    taken++;
    sounding.push({ order: key.order, laid: 1, next: key.onset + again });
    return lay(key, key.onset);
  };

  /** As it is known by now; those that sound were taken last. */
  const keyOf = ({ order }: Sounding): ImprovisedKey | undefined => {
    for (let place = taken - 1; place >= 0; place--) {
      if (keys[place]?.order === order) return keys[place];
    }
    return undefined;
  };

  const layNext = (one: Sounding): ImprovisedStroke | undefined => {
    const key = keyOf(one);
    if (!key || !goesOn(key, one)) {
      sounding = sounding.filter((other) => other !== one);
      return undefined;
    }
    const begins = one.next;
    one.laid++;
    one.next += again;
    return lay(key, begins);
  };

  /** What comes first before `time`: a key that is struck, or a touch of one that is held. */
  const nextBefore = (time: Seconds): ImprovisedStroke | undefined => {
    const held = soonest();
    const key = keys[taken];
    if (key && key.onset < time && key.onset <= (held?.next ?? time)) return strike(key);
    if (!held || held.next >= time) return undefined;
    return layNext(held) ?? nextBefore(time);
  };

  return {
    before(time) {
      const strokes: ImprovisedStroke[] = [];
      for (let one = nextBefore(time); one; one = nextBefore(time)) strokes.push(one);
      return strokes;
    },
  };
};
