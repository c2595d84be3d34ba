import { createRandom, type Random, seedFor } from '../random.ts';
import { clamp, mix, type Pitch, type Point, type Rgb, type Seconds, type Unit } from '../units.ts';
import { rangeOf, registerOf } from './chooseNear.ts';
import { kindOfGesture } from './kindOfGesture.ts';
import { weigh } from './paintNote.ts';
import { middleOf } from './path.ts';
import { placedTouches } from './placedTouches.ts';
import type { Plan, Touch } from './plan.ts';
import { drawBristles, lightnessOf, type Stroke } from './stroke.ts';

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

/** Paints visitors' notes, each once, in their order; asked again it gives the same stroke. */
export type VisitorPainter = (note: VisitorNote) => Stroke;

/** When a picture is as far as it will come. */
const WHOLE: Seconds = 250;

/** How many of the touches that the picture wants at this hour are looked over. */
const OVERVIEW = 120;

/** A hand that rested for so long may go anywhere. */
const RESTED: Seconds = 1.5;

/** How far a touch is drawn into the visitors' own family of hues. */
const OWN_HUE = 0.58;

/** How long a hand takes for a held touch, for one note of a line, and for a dab. */
const HELD: Seconds = 0.9;
const LINE: Seconds = 0.03;
const DAB: Seconds = 0.03;

const LONGEST_STEP = 0.075;
const SHORTEST_STEP = 0.022;
const BEND = 0.16;
const EDGE = 0.04;

/** What the hand did last. */
interface Hand {
  readonly note: VisitorNote;
  readonly before: VisitorNote | undefined;
  readonly touch: Touch;
  readonly path: Stroke['path'];
  /** Which way a line runs, in radians. */
  readonly heading: number;
  /** How many notes belong to the gesture already. */
  readonly count: number;
}

const along = ([x, y]: Point, angle: number, length: number): Point => [
  x + Math.cos(angle) * length,
  y + Math.sin(angle) * length,
];

const straight = (from: Point, angle: number, length: number): Stroke['path'] => [
  from,
  along(from, angle, length / 3),
  along(from, angle, (2 * length) / 3),
  along(from, angle, length),
];

const shift = (path: Stroke['path'], dx: number, dy: number): Stroke['path'] => {
  const [a, b, c, d] = path.map(([x, y]): Point => [x + dx, y + dy]);
  return a && b && c && d ? [a, b, c, d] : path;
};

const headingOf = ([from, , , to]: Stroke['path']): number =>
  Math.atan2(to[1] - from[1], to[0] - from[0]);

const lengthOf = ([from, , , to]: Stroke['path']): number =>
  Math.hypot(to[0] - from[0], to[1] - from[1]);

/** A paint in another's hue, as light as it was. */
const dye = (paint: Rgb, hue: Rgb, share: Unit): Rgb => {
  const [red, green, blue] = paint.map((value, i) => mix(value, hue[i] ?? value, share));
  const mixed: Rgb = [red ?? 0, green ?? 0, blue ?? 0];
  const lift = lightnessOf({ load: paint }) / Math.max(0.02, lightnessOf({ load: mixed }));
  return [clamp(mixed[0] * lift), clamp(mixed[1] * lift), clamp(mixed[2] * lift)];
};

/** A painter beside the pianist: each key takes up the kind of touch that the picture is painted with at this hour, in the visitors' own hues; a chord is one gesture, a run a line, a trill a shimmer, and a repeated note builds. */
export const createVisitorPainter = (plan: Plan): VisitorPainter => {
  const touches = placedTouches(plan);
  const format = touches.reduce((widest, { place }) => Math.max(widest, place[0]), 0);
  const hues = plan.reserve.toSorted((a, b) => lightnessOf(a) - lightnessOf(b));
  const painted: Stroke[] = [];
  let hand: Hand | undefined;

  /** A touch like those that the picture wants now: light for a high note, near where the hand is. */
  const look = (note: VisitorNote, random: Random): Touch => {
    const stage = clamp(note.position / WHOLE);
    const first = Math.floor(stage * Math.max(0, touches.length - OVERVIEW));
    const seen = touches.slice(first, first + OVERVIEW);
    const lightness = rangeOf(seen.map(({ light }) => light));
    const from = hand && note.onset - hand.note.onset < RESTED ? middleOf(hand.path) : undefined;
    const [best] = seen
      .map(({ touch, place, light }) => {
        const far = from ? Math.hypot(place[0] - from[0], place[1] - from[1]) : 0;
        const cost = far + Math.abs(lightness(light) - registerOf(note)) + 0.35 * random();
        return { touch, cost };
      })
      .sort((a, b) => a.cost - b.cost);
    const touch = best?.touch ?? plan.reserve[note.order % plan.reserve.length];
    if (!touch) throw new RangeError('A plan needs touches for visitors.');
    return touch;
  };

  const isOutside = ([x, y]: Point): boolean =>
    x < EDGE || y < EDGE || x > format - EDGE || y > 1 - EDGE;

  const inwards = ([x, y]: Point): number => Math.atan2(0.5 - y, format / 2 - x);

  const fresh = (note: VisitorNote, random: Random): Hand => {
    const touch = look(note, random);
    const path = shift(touch.path, (random() - 0.5) * 0.03, (random() - 0.5) * 0.03);
    const before = hand?.note;
    return { note, before, touch, path, heading: headingOf(path), count: 1 };
  };

  /** The next note of a line begins where the last one ended; it bends up or down with the tune. */
  const drawOn = (note: VisitorNote, last: Hand): Hand => {
    const [, , , from] = last.path;
    const length = clamp(0.6 * lengthOf(last.touch.path), SHORTEST_STEP, LONGEST_STEP);
    const bent = last.heading - BEND * Math.sign(note.pitch - last.note.pitch);
    const heading = isOutside(along(from, bent, 2 * length)) ? inwards(from) : bent;
    const path = straight(from, heading, length);
    return { ...last, note, before: last.note, path, heading, count: last.count + 1 };
  };

  /** A chord's touches lie side by side, out from the first one to both sides. */
  const spread = (note: VisitorNote, last: Hand): Hand => {
    const { touch, count, heading } = last;
    const side = (count % 2 === 1 ? 1 : -1) * Math.ceil(count / 2) * 2 - (count % 2 === 1 ? 1 : 0);
    const [dx, dy] = along([0, 0], heading + Math.PI / 2, 0.5 * side * touch.width);
    const path = shift(last.path, dx, dy);
    return { ...last, note, before: last.note, path, count: count + 1 };
  };

  const scatter = (note: VisitorNote, last: Hand, random: Random): Hand => {
    const reach = 1.2 * last.touch.width + 0.012;
    const [x, y] = middleOf(last.touch.path);
    const at: Point = [x + (random() - 0.5) * 2 * reach, y + (random() - 0.5) * 2 * reach];
    const path = straight(at, last.heading + (random() - 0.5), 0.014);
    return { ...last, note, before: last.note, path, count: last.count + 1 };
  };

  const build = (note: VisitorNote, last: Hand, random: Random): Hand => {
    const stray = 0.3 * last.touch.width;
    const path = shift(last.path, (random() - 0.5) * stray, (random() - 0.5) * stray);
    return { ...last, note, before: last.note, path, count: last.count + 1 };
  };

  const paint = (note: VisitorNote): Stroke => {
    const random = createRandom(seedFor(note.order, 'visitor'));
    const kind = hand ? kindOfGesture(note, hand.note, hand.before) : 'touch';
    const next = (() => {
      if (!hand || kind === 'touch') return fresh(note, random);
      if (kind === 'chord') return spread(note, hand);
      if (kind === 'trill') return scatter(note, hand, random);
      return kind === 'repeat' ? build(note, hand, random) : drawOn(note, hand);
    })();
    hand = next;
    const hue =
      hues[Math.round(mix(0.25, 0.95, registerOf(note)) * (hues.length - 1))] ?? next.touch;
    const { touch, path, count } = next;
    const narrow = { touch: 1, chord: 0.85, repeat: 0.9, line: 0.62, trill: 0.4 }[kind];
    const thick = kind === 'repeat' ? 1 + 0.12 * Math.min(6, count) : 1;
    const time = { touch: HELD, chord: HELD, repeat: HELD, line: LINE, trill: DAB }[kind];
    const dyed: Touch = {
      ...touch,
      path,
      width: touch.width * narrow,
      load: dye(touch.load, hue.load, OWN_HUE),
      second: dye(touch.second, hue.second, OWN_HUE / 2),
      body: clamp(touch.body * thick + 0.04),
      landing: kind === 'line' ? 0.2 : touch.landing,
      lifting: kind === 'line' ? 0.2 : touch.lifting,
      seed: drawBristles(random),
    };
    return { ...weigh(dyed, { ...note, held: HELD }), delay: 0, time };
  };

  return (note) => {
    const known = painted[note.order];
    if (known) return known;
    const stroke = paint(note);
    painted[note.order] = stroke;
    return stroke;
  };
};
