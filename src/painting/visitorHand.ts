import type { Random } from '../random.ts';
import { clamp, type Pitch, type Point, type Seconds, type Unit } from '../units.ts';
import { along, bow, turnToForm } from './heading.ts';
import type { GestureKind } from './kindOfGesture.ts';
import type { Lookout } from './lookout.ts';
import { headingOf, middleOf, shift, spanOf } from './path.ts';
import type { Touch } from './plan.ts';
import type { Stroke } from './stroke.ts';

/** A key of a visitor beside the pianist; `order` counts from the canvas's first, `onset` is the canvas's own time. */
export interface VisitorNote {
  readonly pitch: Pitch;
  readonly velocity: Unit;
  /** How deep the visitor's pedal was. */
  readonly pedal: Unit;
  readonly order: number;
  readonly onset: Seconds;
  /** Where the piece was: it says how far the picture has come. */
  readonly position: Seconds;
}

/** What a visitor's hand did last. */
export interface VisitorHand {
  readonly note: VisitorNote;
  readonly before: VisitorNote | undefined;
  /** The touch whose brush and paint it has. */
  readonly touch: Touch;
  readonly path: Stroke['path'];
  /** Which way it goes, in radians. */
  readonly heading: number;
  /** How many notes its gesture has already. */
  readonly count: number;
}

/** A hand that rested for so long may go anywhere. */
const RESTED: Seconds = 1.5;

/** More keys at once than a hand has fingers are another hand: it sets down a touch of its own. */
const FINGERS = 5;

/** How long a note's part of a line is, how much of it lies over the last one, how far a step bends it, and how much it is drawn into the way of the forms there. */
const LONGEST_STEP = 0.075;
const SHORTEST_STEP = 0.022;
const OVERLAP = 0.35;
const BEND = 0.16;
const DRAWN = 0.5;

/** A brush is loaded for so many notes of a line; a longer run is several lines. */
const LOADED = 9;

/** No line comes nearer to the edge. */
const EDGE = 0.04;

const goOn = (
  note: VisitorNote,
  last: VisitorHand,
): Pick<VisitorHand, 'note' | 'before' | 'count'> => ({
  note,
  before: last.note,
  count: last.count + 1,
});

/** A touch of its own, near where the hand is. */
const setDown = (
  note: VisitorNote,
  last: VisitorHand | undefined,
  lookout: Lookout,
  random: Random,
): VisitorHand => {
  const near = last && note.onset - last.note.onset < RESTED ? middleOf(last.path) : undefined;
  const touch = lookout.wanted(note, near, random);
  const path = shift(touch.path, (random() - 0.5) * 0.03, (random() - 0.5) * 0.03);
  return { note, before: last?.note, touch, path, heading: headingOf(path), count: 1 };
};

/** The next note of a line goes on where the last one ended; it bends up or down with the tune, and follows the forms. */
const drawOn = (
  note: VisitorNote,
  last: VisitorHand,
  lookout: Lookout,
  random: Random,
): VisitorHand => {
  if (last.count >= LOADED) return setDown(note, last, lookout, random);
  const [, , , end] = last.path;
  const touch = lookout.beside(end, note.position);
  const { format } = lookout;
  const isOutside = ([x, y]: Point): boolean =>
    x < EDGE || y < EDGE || x > format - EDGE || y > 1 - EDGE;
  const length = clamp(0.6 * spanOf(last.touch.path), SHORTEST_STEP, LONGEST_STEP);
  const bent =
    last.heading +
    DRAWN * turnToForm(last.heading, headingOf(touch.path)) -
    BEND * Math.sign(note.pitch - last.note.pitch);
  const inwards = Math.atan2(0.5 - end[1], format / 2 - end[0]);
  const heading = isOutside(along(end, bent, 2 * length)) ? inwards : bent;
  const from = along(end, last.heading + Math.PI, OVERLAP * length);
  const path = bow(from, last.heading, heading, (1 + OVERLAP) * length);
  const paint = { ...touch, width: last.touch.width };
  return { ...goOn(note, last), touch: { ...paint, path: last.touch.path }, path, heading };
};

/** A chord's touches lie side by side, out from the first one to both sides, none quite like the other. */
const spread = (
  note: VisitorNote,
  last: VisitorHand,
  lookout: Lookout,
  random: Random,
): VisitorHand => {
  if (last.count >= FINGERS) return setDown(note, last, lookout, random);
  const { touch, count, heading } = last;
  // Each is laid off from the last one: one to this side, two to that, three to this …
  const side = count % 2 === 1 ? count : -count;
  const aside = along([0, 0], heading + Math.PI / 2, 0.5 * side * touch.width);
  const ahead = along([0, 0], heading, (random() - 0.5) * 0.5 * spanOf(touch.path));
  const path = shift(last.path, aside[0] + ahead[0], aside[1] + ahead[1]);
  return { ...last, ...goOn(note, last), path };
};

const scatter = (note: VisitorNote, last: VisitorHand, random: Random): VisitorHand => {
  const reach = 1.2 * last.touch.width + 0.012;
  const [x, y] = middleOf(last.touch.path);
  const at: Point = [x + (random() - 0.5) * 2 * reach, y + (random() - 0.5) * 2 * reach];
  const angle = last.heading + (random() - 0.5);
  return { ...last, ...goOn(note, last), path: bow(at, angle, angle, 0.014) };
};

const build = (note: VisitorNote, last: VisitorHand, random: Random): VisitorHand => {
  const stray = 0.3 * last.touch.width;
  const path = shift(last.path, (random() - 0.5) * stray, (random() - 0.5) * stray);
  return { ...last, ...goOn(note, last), path };
};

/** What a hand does with a note: a touch of its own, or its part of a gesture. */
export const moveHand = (
  kind: GestureKind,
  note: VisitorNote,
  last: VisitorHand | undefined,
  lookout: Lookout,
  random: Random,
): VisitorHand => {
  if (!last || kind === 'touch') return setDown(note, last, lookout, random);
  switch (kind) {
    case 'chord':
      return spread(note, last, lookout, random);
    case 'trill':
      return scatter(note, last, random);
    case 'repeat':
      return build(note, last, random);
    case 'line':
      return drawOn(note, last, lookout, random);
  }
};
