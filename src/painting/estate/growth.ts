import type { Random } from '../../random.ts';
import type { Hand } from '../../score/score.ts';
import { mix, type Unit } from '../../units.ts';
import { choose, wobble } from '../sketch.ts';
import { isBare, type Place } from './lookAt.ts';

/** What a row shows across: the path in its shade, its flank turned from the sun, its flowers, its crest, the path in the light; leaves, and grass where it has taken a row. */
export type Growth = 'furrow' | 'shade' | 'bloom' | 'crest' | 'earth' | 'stem' | 'grass';

/** From the side away from the sun to the other: up to how far from its crest each reaches, in rows. */
const SECTIONS: readonly (readonly [Growth, number])[] = [
  ['furrow', -0.42],
  ['stem', -0.36],
  ['shade', -0.08],
  ['bloom', 0.08],
  ['crest', 0.29],
];

/** How far a section strays into the next, in rows. */
const FRAYED = 0.055;

/** What shows where rows have grown into one another: flowers, here and there lit, and leaves between them. */
const MERGED: readonly [Growth, ...Growth[]] = ['bloom', 'bloom', 'stem', 'crest'];

/** From how far on a path is grown over. */
export const OVERGROWN: Unit = 0.5;

/** What grows at a place; a handful of leaves stands low in the flowers. */
export const growthAt = (random: Random, place: Place): Growth => {
  const { aside } = place;
  if (place.wild > 0.5 + 0.3 * wobble(random)) return 'grass';
  if (place.merged > OVERGROWN && (aside < -0.08 || aside > 0.29)) return choose(MERGED, random);
  if (isBare(place) && aside > -0.42 && aside < 0.36) return 'earth';
  const at = aside + FRAYED * wobble(random);
  return SECTIONS.find(([, end]) => at < end)?.[0] ?? 'earth';
};

/** What shows through it, and stands beside it. */
const BESIDE: Readonly<Record<Growth, readonly [Growth, ...Growth[]]>> = {
  furrow: ['earth', 'stem'],
  earth: ['furrow', 'grass', 'earth'],
  stem: ['grass', 'furrow'],
  grass: ['stem', 'earth'],
  shade: ['bloom', 'stem', 'shade'],
  bloom: ['shade', 'crest', 'bloom'],
  crest: ['bloom'],
};

/** A growth beside another. */
export const beside = (random: Random, growth: Growth): Growth => choose(BESIDE[growth], random);

/** When each is laid, the dark first and the light last. */
const BEGUN: Readonly<Record<Growth, Unit>> = {
  furrow: 0,
  earth: 0.15,
  stem: 0.15,
  grass: 0.3,
  shade: 0.25,
  bloom: 0.55,
  crest: 0.8,
};

/** When a growth's touch is laid between two stages. */
export const begunAt = (random: Random, growth: Growth, from: Unit, to: Unit): Unit =>
  mix(from, to, 0.55 * BEGUN[growth] + 0.45 * random());

/** How much of each is the right hand's: what is lit. */
const RIGHT: Readonly<Record<Growth, Unit>> = {
  furrow: 0,
  earth: 0.7,
  stem: 0,
  grass: 0.6,
  shade: 0,
  bloom: 0.7,
  crest: 1,
};

/** What is farther is too pale and small for a melody's touch to be found. */
const FOUND = 0.2;

/** Whose it is. */
export const handOf = (random: Random, growth: Growth, { near }: Place): Hand =>
  random() < RIGHT[growth] && near > FOUND ? 'right' : 'left';
