import type { Random } from '../../random.ts';
import { clamp, mix, type Point } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Quay } from './quay.ts';

/** The bridge, from where it leaves the far shore to where it comes near. */
export interface Span {
  /** Its piers, along the shore, the far one first, and how near it is there (0 far, 1 near). */
  readonly piers: readonly number[];
  nearness(x: number): number;
  deck(x: number): number;
  /** Where the water begins, and the piers stand in it. */
  waterline(x: number): number;
  /** Half a pier's breadth at a place, in canvas units. */
  pierHalf(x: number): number;
  /** Where an arch's under-side is, at `aside` (−1 to 1, and a little beyond) between the piers at `from` and `to`. */
  vault(from: number, to: number, aside: number): Point;
}

/** Where the piers stand, in shares of the bridge's length, and on a narrow canvas. */
const SPANS = [0, 0.13, 0.3, 0.52, 0.8, 1.18];
const FEW_SPANS = [0, 0.3, 0.78, 1.4];

/** The bridge of a sheet, begun near where the palace ends. */
export const createSpan = (
  { format, scale, swell }: Sheet,
  { tall, along, across, bank }: Quay,
  palaceEnd: number,
  random: Random,
): Span => {
  const isNarrow = format < 0.8;
  const begin = palaceEnd - 0.02 + 0.05 * random();
  const arch = (0.62 + 0.3 * random()) * (isNarrow ? 0.75 : 1);
  const nearness = (x: number) => clamp((along(x) - begin) / (1 - begin), 0, 1.1);
  const waterline = (x: number) => bank(x) + 0.05 * arch * tall * nearness(x) ** 1.2;
  const deck = (x: number) =>
    bank(x) - (0.042 + 0.044 * arch * nearness(x) - 0.01 * nearness(x) ** 2) * tall;
  const underDeck = (x: number) => deck(x) + (0.02 + 0.016 * nearness(x)) * tall;
  const piers = (isNarrow ? FEW_SPANS : SPANS).map((at, i) =>
    mix(begin, 1, at + (i ? 0.16 * at * (random() - 0.5) * (1 - 0.6 * at) : 0)),
  );
  const pierHalf = (x: number) => (0.007 + 0.011 * nearness(x)) * scale;
  /** From where to where along the shore an arch is open. */
  const openingOf = (from: number, to: number) =>
    [from + pierHalf(across(from)) / format, to - pierHalf(across(to)) / format] as const;
  /** How far down its piers an arch springs: no two are cut alike. */
  const springing = (from: number) => mix(0.34, 0.5, swell(across(from), 0, 4.3, 1, 33));
  const vault = (from: number, to: number, aside: number): Point => {
    const x = across(mix(...openingOf(from, to), 0.5 + 0.5 * aside));
    return [x, underDeck(x) + aside * aside * (waterline(x) - underDeck(x)) * springing(from)];
  };
  return { piers, nearness, deck, waterline, pierHalf, vault };
};
