import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { vary, wobble } from '../sketch.ts';
import type { Ground, Subject } from './site.ts';

/** A poplar: a slender trunk, bare below, and a feathery crown. */
export interface Poplar {
  /** Where its foot stands. */
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  /** Half its crown's width, and at which share of its height the crown begins. */
  readonly half: number;
  readonly crown: number;
  /** How thick its trunk is at the foot. */
  readonly stem: number;
  /** How far its top leans and its middle bows to the right, in shares of its height. */
  readonly lean: number;
  readonly bow: number;
  /** 0 near to 1 lost in the haze. */
  readonly far: number;
}

/** A row on the near bank: the share of the width that it spans, where its crowns begin, and how tall it is, in shares of what lies above its feet. */
interface Row {
  readonly span: readonly [number, number];
  readonly crown: number;
  readonly tall: number;
}

/** The near rows; at the bend the row that comes round it is the near one. */
const ROWS: Readonly<Record<Exclude<Subject, 'bend'>, Row>> = {
  trees: { span: [0.12, 0.9], crown: 0.6, tall: 1.14 },
  autumn: { span: [0.12, 0.84], crown: 0.32, tall: 1.02 },
  wind: { span: [0.24, 0.86], crown: 0.42, tall: 0.97 },
};

/** How tall the first tree of the row is that follows the river. */
const FIRST: Readonly<Record<Subject, number>> = {
  trees: 0.68,
  autumn: 0.56,
  bend: 1.05,
  wind: 0.56,
};

/** Shares of a row from 0 to 1, unequal: some keep close company, some stand apart. */
const unequal = (count: number, random: Random): readonly number[] => {
  const gaps = Array.from({ length: count - 1 }, () => vary(1, 0.5, random));
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  const places = [0];
  for (const gap of gaps) places.push((places.at(-1) ?? 0) + gap / whole);
  return places;
};

/** Equal steps into the distance: what is `a` tall and ends `b` tall, at a share of the way. */
const recede = (a: number, b: number, t: number): number => a / (1 + (a / b - 1) * t);

/** The row that follows the river: it comes large from one side, turns, and goes back small; the farthest first. */
export const plantBend = (
  { format, scale }: Sheet,
  random: Random,
  { subject, side, wind, eye, shore, rim }: Ground,
): readonly Poplar[] => {
  const isBend = subject === 'bend';
  const tall = FIRST[subject] * vary(1, 0.06, random);
  const from = 0.5 + side * (isBend ? 0.46 : 0.5 + 0.05 * random());
  const turn = 0.5 - side * (0.2 + 0.14 * random());
  const back = 0.5 + side * (0.12 + 0.26 * random());
  const first = Math.round(isBend ? 5 + 3.4 * format : 7 + 5 * format);
  const second = Math.round(9 + 5 * format);
  const middle = tall * (isBend ? 0.3 : 0.42) * vary(1, 0.1, random);
  const poplar = (share: number, height: number, far: number, gap: number): Poplar => {
    const x = share * format + wobble(random) * 0.05 * height;
    const onBank =
      isBend && far < 0.5 ? mix(shore(x), rim(x), 0.3) : mix(rim(x), eye, 0.3 + far / 2);
    return {
      x,
      foot: onBank,
      height: vary(height, mix(0.08, 0.3, far), random),
      half:
        vary(Math.max(0.085 * height * mix(0.75, 1, scale), 0.9 * gap), 0.2, random) *
        mix(1, 1.5, far),
      crown: mix(0.32, 0.14, far) + 0.12 * random(),
      stem: Math.max(0.022 * height, 0.004) * mix(0.8, 1, scale),
      lean: wobble(random) * 0.03 + wind * 0.7,
      bow: wobble(random) * 0.02,
      far,
    };
  };
  const coming = (t: number) => mix(from, turn, 1 - (1 - t) ** 1.8);
  const going = (t: number) => mix(turn, back, 0.3 * t + 0.7 * t * t * (3 - 2 * t));
  const row = (count: number, place: (t: number) => number, a: number, b: number, far: number) =>
    Array.from({ length: count }, (_, i) => {
      const t = i / count;
      const gap = Math.abs(place(t + 1 / count) - place(t)) * format;
      return poplar(place(t), recede(a, b, t), far + 0.5 * t, gap);
    });
  return [
    ...row(first, coming, tall, middle, 0),
    ...row(second, going, middle, middle * 0.3, 0.5),
  ].reverse();
};

/** The row on the near bank, tall enough for the canvas's upper edge. */
export const plantRow = (
  { format, scale }: Sheet,
  random: Random,
  { side, wind, shore, rim }: Ground,
  subject: keyof typeof ROWS,
): readonly Poplar[] => {
  const { span, crown, tall } = ROWS[subject];
  const count = Math.round(2.8 + 1.5 * format + 0.9 * (random() - 0.5));
  const [low, high] = [span[0] + wobble(random) * 0.04, span[1] + wobble(random) * 0.04];
  return unequal(count, random).map((share) => {
    const along = mix(low, high, share);
    const x = (side > 0 ? along : 1 - along) * format;
    const foot = mix(shore(x), rim(x), 0.15 + 0.3 * random());
    return {
      x,
      foot,
      height: tall * foot * vary(1, 0.07, random),
      half: vary(0.076, 0.22, random) * scale,
      crown: crown + 0.09 * wobble(random),
      stem: vary(0.019, 0.2, random) * scale,
      lean: wobble(random) * 0.025 + wind,
      bow: wobble(random) * 0.016,
      far: 0,
    };
  });
};
