import { createRandom, seedFor } from '../random.ts';
import { clamp, mix, type Rgb, type Seconds, type Unit } from '../units.ts';
import { registerOf } from './chooseNear.ts';
import { type GestureKind, kindOfGesture } from './kindOfGesture.ts';
import { lieOnTop, lightOver } from './lieOnTop.ts';
import { createLookout } from './lookout.ts';
import { weigh } from './paintNote.ts';
import { lengthen, middleOf, spanOf } from './path.ts';
import type { Plan, Touch } from './plan.ts';
import { drawBristles, lightnessOf, type Stroke } from './stroke.ts';
import { moveHand, type VisitorHand, type VisitorNote } from './visitorHand.ts';

/** Paints visitors' notes, each once, in their order; asked again it gives the same stroke. */
export type VisitorPainter = (note: VisitorNote) => Stroke;

/** How far a touch is drawn into the visitors' own family of hues: less where it is dark, or it would be brown. */
const OWN_HUE_IN_LIGHT = 0.75;
const OWN_HUE_IN_DARK = 0.5;
/** How far it comes to their lightness: one can point at it. */
const OWN_LIGHT = 0.22;

/** How long the hand takes for a gesture's note, how broad it is against the touch that it began with, how broad and long at least so that it is seen, in canvas units (and twice as long as broad, or it would be a block), how the brush is set down and lifted, and how far each touch lies on top of the picture: the many small parts of a line would be a worm. */
const HANDLING: Readonly<
  Record<
    GestureKind,
    {
      readonly time: Seconds;
      readonly width: number;
      readonly widest?: number;
      readonly least: number;
      readonly shortest?: number;
      readonly tips?: Unit;
      readonly onTop?: Unit;
    }
  >
> = {
  touch: { time: 0.8, width: 1, least: 0.016, shortest: 0.055 },
  chord: { time: 0.8, width: 0.8, least: 0.014, shortest: 0.05 },
  repeat: { time: 0.8, width: 0.9, least: 0.015, shortest: 0.05 },
  line: { time: 0.03, width: 0.62, widest: 0.014, least: 0.008, tips: 0.35, onTop: 0.5 },
  trill: { time: 0.03, width: 0.4, widest: 0.012, least: 0.006, onTop: 0.5 },
};

/** How much thicker each repeated note lies, and up to how many. */
const THICKER = 0.12;
const THICKEST = 6;

/** For how long a key is held that draws all of its touch. */
const HELD: Seconds = 0.9;

/** A line is one stroke of many notes: the brush does not run dry in each of them. */
const DRYNESS_OF_LINE = 0.2;

/** A paint in another's hue, nearly as light as it was. */
const dye = (paint: Rgb, hue: Rgb, share: Unit): Rgb => {
  const [red, green, blue] = paint.map((value, i) => mix(value, hue[i] ?? value, share));
  const mixed: Rgb = [red ?? 0, green ?? 0, blue ?? 0];
  const light = mix(lightnessOf({ load: paint }), lightnessOf({ load: hue }), OWN_LIGHT);
  const lift = light / Math.max(0.02, lightnessOf({ load: mixed }));
  return [clamp(mixed[0] * lift), clamp(mixed[1] * lift), clamp(mixed[2] * lift)];
};

/** A touch in the hues of one of the visitors' own. */
const dyeTouch = (touch: Touch, own: Touch): Touch => {
  const share = mix(OWN_HUE_IN_DARK, OWN_HUE_IN_LIGHT, lightnessOf(touch));
  return {
    ...touch,
    load: dye(touch.load, own.load, share),
    second: dye(touch.second, own.second, share / 2),
  };
};

/** A touch that is seen over the one `below`, or over the bare ground: a lighter one in a hue of the visitors', a darker one in the picture's, or it would be grey. */
const show = (
  touch: Touch,
  own: Touch,
  below: Touch | undefined,
  register: Unit,
  by: Unit,
): Touch => {
  const dyed = dyeTouch(touch, own);
  if (!below) return lieOnTop(dyed, lightnessOf(dyed), by);
  const light = lightOver(dyed, below, register, by);
  return lieOnTop(light < lightnessOf(below) ? touch : dyed, light, by);
};

/** The same path, lengthened about its middle to a span where it is shorter; a dot only sixfold. */
const atLeast = (path: Touch['path'], span: number): Touch['path'] =>
  span > spanOf(path) ? lengthen(path, Math.min(6, span / spanOf(path))) : path;

/** What a hand's note makes of its touch. */
const handle = (kind: GestureKind, { touch, path, count }: VisitorHand): Touch => {
  const { width, widest = touch.width, least, shortest = 0, tips } = HANDLING[kind];
  const broad = Math.max(least, Math.min(widest, touch.width * width));
  const thick = kind === 'repeat' ? 1 + THICKER * Math.min(THICKEST, count) : 1;
  return {
    ...touch,
    path: atLeast(path, shortest && Math.max(shortest, 2 * broad)),
    width: broad,
    body: clamp(touch.body * thick + 0.04),
    landing: tips ?? touch.landing,
    lifting: tips ?? touch.lifting,
    dryness: kind === 'line' ? DRYNESS_OF_LINE : touch.dryness,
  };
};

/** A painter beside the pianist: each key takes up the kind of touch that the picture is painted with at this hour, in the visitors' own hues; a chord is one gesture, a run a line, a trill a shimmer, and a repeated note builds. */
export const createVisitorPainter = (plan: Plan): VisitorPainter => {
  const lookout = createLookout(plan);
  /** The visitors' own touches, from dark to light. */
  const own = plan.reserve.toSorted((a, b) => lightnessOf(a) - lightnessOf(b));
  const painted: Stroke[] = [];
  let hand: VisitorHand | undefined;

  const ownFor = (note: VisitorNote): Touch | undefined =>
    own[Math.round(mix(0.25, 0.95, registerOf(note)) * (own.length - 1))];

  const paint = (note: VisitorNote): Stroke => {
    const random = createRandom(seedFor(note.order, 'visitor'));
    const kind = hand ? kindOfGesture(note, hand.note, hand.before) : 'touch';
    hand = moveHand(kind, note, hand, lookout, random);
    const touch = handle(kind, hand);
    const { time, onTop = 1 } = HANDLING[kind];
    const below = lookout.below(middleOf(touch.path), note.position);
    const seen = show(touch, ownFor(note) ?? touch, below, registerOf(note), onTop);
    const bristled = { ...seen, seed: drawBristles(random) };
    return { ...weigh(bristled, { ...note, held: HELD }), delay: 0, time };
  };

  return (note) => {
    const known = painted[note.order];
    if (known) return known;
    const stroke = paint(note);
    painted[note.order] = stroke;
    return stroke;
  };
};
