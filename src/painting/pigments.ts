import { Color, mix as mixPaints } from 'spectral.js';
import type { Random } from '../random.ts';
import { blend, type Lab } from './colour.ts';

/** Monet's tubes of about 1905 (A. Roy, National Gallery Technical Bulletin 28, 2007); no black. */
const TUBES = {
  white: '#f7f2e6',
  cadmium: '#f2b51e',
  lemon: '#f2de62',
  vermilion: '#d5452c',
  madder: '#8e2142',
  cobalt: '#1c4f9c',
  ultramarine: '#29307f',
  viridian: '#1c6a56',
  emerald: '#2f9463',
  violet: '#6a3f8a',
} as const;

type Portion = readonly [tube: string, weight: number];

const WHITE_FOR_ONE = [0.12, 0.25, 0.45, 0.7, 1.1, 1.8, 3, 6];
const WHITE_FOR_TWO = [0.15, 0.35, 0.7, 1.3, 2.5, 6];
const SHARES = [0.2, 0.4, 0.6, 0.8];

const recipes = (): Portion[][] => {
  const { white, ...colours } = TUBES;
  const tubes = Object.values(colours);
  const withWhite = (paints: Portion[], weights: readonly number[]) => [
    paints,
    ...weights.map((weight): Portion[] => [...paints, [white, weight]]),
  ];
  const alone = tubes.flatMap((tube) => withWhite([[tube, 1]], WHITE_FOR_ONE));
  const pairs = tubes.flatMap((one, i) =>
    tubes.slice(i + 1).flatMap((other) =>
      SHARES.flatMap((share) =>
        withWhite(
          [
            [one, share],
            [other, 1 - share],
          ],
          WHITE_FOR_TWO,
        ),
      ),
    ),
  );
  return [...alone, ...pairs];
};

const mixed = (portions: readonly Portion[]): Lab => {
  const [l, a, b] = mixPaints(
    ...portions.map(([hex, weight]): [Color, number] => [new Color(hex), weight]),
  ).OKLab;
  return [l, a, b];
};

const isClose = (p: Lab, q: Lab): boolean =>
  Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) + Math.abs(p[2] - q[2]) < 0.022;

/** The heaps of paint on the palette: one tube or two and white, mixed as pigments mix (Kubelka–Munk, spectral.js). */
const layOut = (): readonly Lab[] =>
  recipes()
    .map(mixed)
    .reduce<Lab[]>((heaps, one) => {
      if (!heaps.some((other) => isClose(one, other))) heaps.push(one);
      return heaps;
    }, []);

let heaps: readonly Lab[] | undefined;

const nearest = ([l, a, b]: Lab): Lab => {
  heaps ??= layOut();
  let best: Lab = [l, a, b];
  let least = Number.POSITIVE_INFINITY;
  for (const heap of heaps) {
    const distance = (heap[0] - l) ** 2 * 1.6 + (heap[1] - a) ** 2 + (heap[2] - b) ** 2;
    if (distance < least) {
      least = distance;
      best = heap;
    }
  }
  return best;
};

/**
 * The paint that a painter would take for a wanted colour: strayed in hue by up to `spread` (OKLab) at about equal
 * lightness, then leaning to the nearest heap on the palette, the less the less it may stray; chroma stays quiet.
 */
export const takePaint = (wanted: Lab, spread: number, random: Random): Lab => {
  const angle = random() * Math.PI * 2;
  const stray = spread * Math.sqrt(random());
  const strayed: Lab = [
    wanted[0] + (random() - 0.5) * spread * 0.5,
    wanted[1] + Math.cos(angle) * stray,
    wanted[2] + Math.sin(angle) * stray,
  ];
  const leaning = blend(strayed, nearest(strayed), Math.min(0.7, spread * 40));
  const chroma = Math.hypot(leaning[1], leaning[2]);
  const kept = Math.hypot(strayed[1], strayed[2]) * 0.6 + chroma * 0.4;
  const quiet = chroma > 1e-4 ? Math.min(1.2, kept / chroma) : 1;
  return [strayed[0] * 0.6 + leaning[0] * 0.4, leaning[1] * quiet, leaning[2] * quiet];
};
