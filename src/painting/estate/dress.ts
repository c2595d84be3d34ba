import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** Muslin turned from the sun, a bodice in shade, an arm that the light grazes, a straw hat. */
const COOL: Hues = [lab('#b6b4cb'), lab('#bdb5c8'), lab('#b0b3ca')];
const BODICE: Hues = [lab('#454a6b'), lab('#4c4d6d')];
const GRAZED: Hues = [lab('#7b7f9f'), lab('#8b8499')];
const STRAW: Hues = [lab('#c7a878'), lab('#c09f74')];

/** How the skirt's strokes lie, from the shade to the sun: where the middle of each is, how far it leans in to the waist, in radians, and its paint; blunt at the hem, they meet under the bodice. */
const FOLDS: readonly (readonly [aside: number, leans: number, hues: Hues])[] = [
  [-0.095, 0.33, COOL],
  [0.085, -0.27, MUSLIN],
  [-0.035, 0.12, [COOL[1] ?? COOL[0], MUSLIN[0]]],
  [0.03, -0.1, [MUSLIN[1] ?? MUSLIN[0], LIT[0]]],
];

/** A skirt that widens to the ground: its shade, and on it a stroke a fold, the one in the sun last. */
const skirt = (lay: Lay, sun: number): Sketch[] => [
  lay(0.6, [-0.02, -0.19], [0.46, 0.24], COOL, { angle: -UPRIGHT, brush: 'pull' }),
  ...FOLDS.map(([aside, leans, hues], i) =>
    lay(1 + i, [aside, -0.215], [0.48, 0.125], hues, {
      angle: -UPRIGHT + leans * sun,
      bow: 0.3 * aside * sun,
      brush: i < 2 ? 'dab' : 'impasto',
      body: 0.35,
    }),
  ),
];

/** The bodice from the waist to the shoulders, and the arm that goes up from there: its hand is where the handle begins. */
const bodice = (lay: Lay, sun: number): Sketch[] => [
  lay(5, [0, -0.5], [0.25, 0.12], BODICE, { angle: -UPRIGHT - 0.06 * sun, brush: 'dab' }),
  lay(5.6, [0.015, -0.575], [0.15, 0.085], BODICE, { angle: 0.12 * sun, bow: -0.2, brush: 'flat' }),
  lay(6.2, [0.085, -0.55], [0.17, 0.055], GRAZED, {
    angle: sun > 0 ? -0.35 : Math.PI + 0.35,
    bow: 0.2 * sun,
    brush: 'flat',
  }),
];

/** Hair, and a straw hat set low on it. */
const head = (lay: Lay, sun: number): Sketch[] => [
  lay(6.6, [0.01, -0.65], [0.12, 0.095], HEAD, { angle: -UPRIGHT + 0.1 * sun, brush: 'dab' }),
  lay(7.4, [0, -0.67], [0.2, 0.075], STRAW, { angle: -0.12 * sun, bow: -0.1, brush: 'flat' }),
];

/** Who walks there, without what she carries. */
export const dress = (lay: Lay, sun: number): readonly Sketch[] =>
  [skirt, bodice, head].flatMap((work) => work(lay, sun));
