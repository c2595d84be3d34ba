import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
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

/** The trees on the near bank: how many on a canvas of 16:10, where their crowns begin and how tall they are, in shares of what lies above their feet, and how much each stands back from the one before. */
interface Stand {
  readonly count: readonly [least: number, most: number];
  readonly crown: number;
  readonly tall: number;
  readonly recedes: number;
}

const STANDS: Readonly<Record<Subject, Stand>> = {
  trees: { count: [4, 5], crown: 0.66, tall: 1.22, recedes: 0 },
  autumn: { count: [3, 4], crown: 0.44, tall: 1.12, recedes: 0.04 },
  bend: { count: [4, 5], crown: 0.56, tall: 1.25, recedes: 0.1 },
  wind: { count: [3, 4], crown: 0.5, tall: 1.14, recedes: 0.03 },
};

/** How the near trees stand: wide and narrow gaps in turn, and thick trunks beside slender ones. */
const GAPS = [1, 0.42, 1.45, 0.75];
const STEMS = [1.05, 0.74, 1.22, 0.86];

/** Shares of a row from 0 to 1, unequal: some keep close company, some stand apart. */
const unequal = (count: number, random: Random): readonly number[] => {
  const first = Math.floor(4 * random());
  const places = [0];
  for (let i = 1; i < count; i++)
    places.push((places.at(-1) ?? 0) + vary(GAPS[(first + i) % 4] ?? 1, 0.2, random));
  const whole = places.at(-1) ?? 1;
  return places.map((place) => place / whole);
};

/** The trees on the near bank, from the side where the distant row comes in; taller than the canvas. */
export const plantNear = (
  { format, scale }: Sheet,
  random: Random,
  { subject, side, wind, shore, rim }: Ground,
): readonly Poplar[] => {
  const { count: most, crown, tall, recedes } = STANDS[subject];
  const wide = clamp((format - 0.56) / 1.04);
  const count = Math.max(2, Math.round(mix(...most, random()) * mix(0.46, 1, wide)));
  // On a narrow canvas the corner with the signature stays free.
  const [low, high] = [0.13 + 0.06 * random(), mix(0.66, 0.8, wide) + 0.08 * random()];
  const first = Math.floor(4 * random());
  return unequal(count, random).map((share, i) => {
    const along = mix(low, high, share ** (1 - 2 * recedes));
    const x = (side > 0 ? 1 - along : along) * format;
    const back = 1 - recedes * i;
    const foot = mix(shore(x), rim(x), 0.12 + 0.5 * (1 - back) + 0.3 * random());
    return {
      x,
      foot,
      height: tall * foot * vary(back, 0.05, random),
      half: vary(0.1, 0.2, random) * scale ** 0.8 * back,
      crown: crown + 0.1 * wobble(random),
      stem: 0.0195 * (STEMS[(first + i) % 4] ?? 1) * vary(1, 0.1, random) * scale ** 0.6 * back,
      lean: wobble(random) * 0.045 + wind,
      bow: wobble(random) * 0.02,
      far: 0,
    };
  });
};

/** How tall the first tree of the distant row is, and that at the river's turn. */
const TALL: Readonly<Record<Subject, readonly [number, number]>> = {
  trees: [0.6, 0.17],
  autumn: [0.52, 0.15],
  bend: [0.58, 0.15],
  wind: [0.5, 0.15],
};

/** A stretch of the distant row: where it begins and ends, how tall it is there, and how its crowns rise from the ground and are lost in the haze. */
interface Stretch {
  readonly x: readonly [number, number];
  readonly tall: readonly [number, number];
  readonly crown: readonly [number, number];
  readonly far: readonly [number, number];
  /** How fast it is small: above 1 it shrinks at once and then keeps its size. */
  readonly falls: number;
}

const plantStretch = (
  { scale }: Sheet,
  random: Random,
  { wind, eye, rim }: Ground,
  { x: [from, to], tall, crown, far, falls }: Stretch,
): Poplar[] => {
  const row: Poplar[] = [];
  const away = Math.sign(to - from);
  let x = from;
  while ((to - x) * away > 0) {
    const way = Math.abs((x - from) / (to - from));
    const t = 1 - (1 - way) ** falls;
    const height = mix(...tall, t);
    const half = vary(mix(0.12, 0.2, far[1]) * height, 0.26, random) + 0.006 * scale;
    row.push({
      x,
      foot: mix(rim(x) + 0.012, eye, mix(...far, way)),
      height: vary(height, 0.26, random),
      half,
      crown: Math.max(0, mix(...crown, t) + 0.08 * wobble(random)),
      stem: Math.max(0.02 * height, 0.004),
      lean: wobble(random) * 0.03 + wind * 0.6,
      bow: wobble(random) * 0.015,
      far: mix(...far, way),
    });
    x += away * vary(mix(0.92, 0.9, way) * half, 0.4, random);
  }
  return row;
};

/** The row that follows the river as one winding mass: it comes large from one side, turns, and goes back small along the horizon; the farthest first. */
export const plantRow = (sheet: Sheet, random: Random, ground: Ground): readonly Poplar[] => {
  const { format } = sheet;
  const { subject, side } = ground;
  const high = format < 0.8 ? 0.8 : 1;
  const [first, turned] = TALL[subject].map((tall) => tall * high * vary(1, 0.06, random)) as [
    number,
    number,
  ];
  const at = (share: number) => (side > 0 ? 1 - share : share) * format;
  const turn = 0.74 + 0.14 * random();
  const back = turn - 0.58 - 0.14 * random();
  const coming = plantStretch(sheet, random, ground, {
    x: [at(-0.06), at(turn)],
    tall: [first, turned],
    crown: [0.2, 0.02],
    far: [0.1, 0.5],
    falls: 1.25,
  });
  const going = plantStretch(sheet, random, ground, {
    x: [at(turn + 0.01), at(back)],
    tall: [0.8 * turned, 0.3 * turned],
    crown: [0, 0],
    far: [0.5, 0.8],
    falls: 1.2,
  });
  return [...coming, ...going].reverse();
};
