import type { Random } from '../random.ts';
import { mix } from '../units.ts';
import { blend, type Hues, type Lab } from './colour.ts';
import type { Field } from './sheet.ts';
import { choose, type Sketch, vary, wobble } from './sketch.ts';
import { sketchTouch } from './sketchTouch.ts';

/** A run of ripples: where its middle is, how far it reaches, how it bends, how near it is and how plainly told (0 to 1). */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly slope: number;
  readonly near: number;
  readonly told: number;
}

/** Where water is in motion, and what its ripples are painted with. */
export interface Ripples {
  readonly count: number;
  /** Where the water begins. */
  readonly horizon: number;
  readonly hues: Hues;
  /** Whether a ripple may lie there. */
  isOpen(x: number, y: number): boolean;
}

/** A few runs, close and small far out, long and loose near by. */
const placeRuns = (
  { format, scale }: Field,
  random: Random,
  { count, horizon }: Ripples,
): readonly Run[] =>
  Array.from({ length: count }, (_, i) => {
    const near = 0.2 + 0.8 * ((i + random()) / count) ** 0.75;
    return {
      x: format * random(),
      y: mix(horizon, 1, near),
      wide: vary(0.2, 0.5, random) * (0.4 + near) * scale,
      high: vary(0.022, 0.5, random) * (0.3 + near),
      slope: 0.05 * wobble(random),
      near,
      told: random() ** 0.8,
    };
  });

/** One run: flat dashes of one hue in loose rows, many with another that takes up where they end; most are a step off the water, some told plainly. */
const dashRun = (field: Field, random: Random, run: Run, { hues, isOpen }: Ripples): Sketch[] => {
  const hue = choose(hues, random);
  const stage = 0.56 + 0.3 * random();
  const count = 3 + Math.round(10 * random() * (0.4 + run.told));
  return Array.from({ length: count }).flatMap((): Sketch[] => {
    const away = wobble(random);
    const x = run.x + away * run.wide;
    const y = run.y + wobble(random) * run.high + away * run.wide * run.slope;
    if (!isOpen(x, y)) return [];
    const here = field.colour(x, y, stage);
    const plain = run.told * (1 - away * away) * (0.4 + 0.6 * random());
    const size = vary(1, 0.45, random) * (0.25 + run.near) * field.scale;
    const load = blend(here, hue, 0.25 + 0.7 * plain);
    const dash = (aside: number, down: number, long: number, paint: Lab): Sketch =>
      sketchTouch(random, {
        x: x + aside * size,
        y: y + down * size,
        length: vary(long, 0.55, random) * size,
        width: vary(0.0095, 0.4, random) * size,
        angle: run.slope + wobble(random) * 0.12,
        bow: wobble(random) * 0.12,
        brush: choose(['flat', 'flat', 'filbert'], random),
        load: paint,
        second: blend(paint, here, 0.5),
        stage: stage + 0.08 * random(),
        spread: 0.006,
        hand: plain < 0.4 ? 'left' : 'right',
        body: 0.2 + 0.4 * random(),
      });
    const follows = random() < 0.7;
    return [
      dash(0, 0, 0.058, load),
      ...(follows
        ? [dash(0.03 * (random() < 0.5 ? -1 : 1), 0.006, 0.05, blend(load, here, 0.4))]
        : []),
    ];
  });
};

/** Ripples that gather in runs, with wide quiet water between. */
export const sketchRipples = (field: Field, ripples: Ripples): readonly Sketch[] => {
  const random = field.randomFor('ripples');
  return placeRuns(field, random, ripples).flatMap((run) => dashRun(field, random, run, ripples));
};
