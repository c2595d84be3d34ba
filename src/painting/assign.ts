import type { Hand, Note } from '../score/score.ts';
import { type Beats, clamp, type Point, type Unit } from '../units.ts';
import { chooseNear, rangeOf } from './chooseNear.ts';
import { byStage, type Due, enoughFor, takeAlong } from './due.ts';
import { covers } from './keepLights.ts';
import { MAPPING } from './mapping.ts';
import { progressOf } from './progressOf.ts';
import { share } from './share.ts';
import { sings } from './sing.ts';
import type { Sketch } from './sketch.ts';

/** What a note does not lay waits for the next; and its last touch may take one along. */
const MOST = MAPPING.duration.most - 1;
/** Where more than this a note would be left for those that follow, a hand runs ahead of the picture. */
const LEFT_FOR_LATER = 6;
/** For how much of the picture a touch that was due waits until it is laid before any other: later, a wash would cover what was painted upon its place. A note that sings shows what it does for a little longer. */
const PATIENCE = { usual: 0.03, shown: 0.12 } as const;
/** Notes that follow each other so closely grow their strokes at the same time. */
const TOGETHER: Beats = 0.9;

/** A touch that a note has taken, and when that is struck. */
interface Laid {
  readonly onset: Beats;
  readonly due: Due;
}

/** Whether the first of those that are open has waited for too long when so much of the picture is due. */
const isOverdue = ([first]: readonly Due[], progress: Unit = 1, shows = false): boolean =>
  first !== undefined && progress - first.rank > PATIENCE[shows ? 'shown' : 'usual'];

/** What of a hand's touches is laid at about the time of a note; asked for rising onsets, of touches whose onsets rise. */
const createNear = (laid: readonly Laid[]): ((onset: Beats) => readonly Due[]) => {
  let since = 0;
  return (onset) => {
    const near: Due[] = [];
    for (let i = since; i < laid.length; i++) {
      const one = laid[i];
      if (!one || one.onset >= onset + TOGETHER) break;
      if (one.onset > onset - TOGETHER) near.push(one.due);
      else since = i + 1;
    }
    return near;
  };
};

/** Gives a hand's notes theirs and says what it has laid; `others` is what the other hand has. */
const assignHand = (
  notes: readonly Note[],
  progress: readonly number[],
  mine: readonly number[],
  due: readonly Due[],
  others: readonly Laid[],
): { readonly taken: ReadonlyMap<number, readonly Sketch[]>; readonly laid: readonly Laid[] } => {
  const open = enoughFor(mine.length, due);
  const registerOf = rangeOf(mine.map((index) => notes[index]?.pitch ?? 0));
  const taken = new Map<number, Sketch[]>();
  let from: Point | undefined;
  const laid: Laid[] = [];
  const [ours, theirs] = [createNear(laid), createNear(others)];
  mine.forEach((index, turn) => {
    const isLast = turn === mine.length - 1;
    const ready = open.slice(0, MOST).filter(({ rank }) => rank <= (progress[index] ?? 1)).length;
    const toCome = mine.length - turn - 1;
    const spare = open.length - toCome;
    const pressing = open.length - LEFT_FOR_LATER * toCome;
    const count = isLast ? Infinity : clamp(Math.max(Math.min(ready, spare), pressing), 1, MOST);
    const note = notes[index];
    const register = registerOf(note?.pitch ?? 0);
    const onset = note?.onset ?? 0;
    const touches: Sketch[] = [];
    while (touches.length < count && open.length > 0) {
      const shows = touches.length === 0 && note !== undefined && sings(note);
      const growing = [...ours(onset), ...theirs(onset)];
      const near = () => chooseNear(open, from, register, shows, growing);
      const [next] = open.splice(isOverdue(open, progress[index], shows) ? 0 : near(), 1);
      if (!next) break;
      touches.push(next.sketch, ...next.along);
      laid.push({ onset, due: next });
      from = next.place;
    }
    taken.set(index, touches);
  });
  return { taken, laid };
};

/**
 * Gives each note its touches of a picture of a format (width ÷ height): at least one, in the picture's own order of growth, every hand its own kind while there
 * are enough of it; where the whole picture has fewer touches that are seen than there are notes, some are cut. Both hands keep step with the picture as a whole; each works its way from place to place.
 */
export const assign = (
  notes: readonly Note[],
  sketches: readonly Sketch[],
  format: number,
): readonly (readonly Sketch[])[] => {
  const progress = progressOf(notes);
  const due = takeAlong(byStage(sketches, format));
  const playing = (hand: Hand) =>
    notes.flatMap((note, index) => (note.hand === hand ? [index] : []));
  const mine = { left: playing('left'), right: playing('right') };
  const hands = (['left', 'right'] as const).filter((hand) => mine[hand].length > 0);
  const shares = share(
    due,
    {
      handOf: ({ sketch }) => sketch.hand,
      noticed: ({ sketch, striking }) => (covers(sketch) ? 0 : striking),
    },
    { left: mine.left.length, right: mine.right.length },
  );
  const taken: ReadonlyMap<number, readonly Sketch[]>[] = [];
  let others: readonly Laid[] = [];
  for (const hand of hands) {
    const own = hands.length === 1 ? due : shares[hand];
    const given = assignHand(notes, progress, mine[hand], own, others);
    taken.push(given.taken);
    others = given.laid;
  }
  return notes.map((_, index) => taken.flatMap((map) => map.get(index) ?? []));
};
