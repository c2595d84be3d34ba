import { endOf } from '../../score/endOf.ts';
import type { Notation } from '../../score/notation.ts';
import type { TempoChange } from '../../score/score.ts';
import type { Beats } from '../../units.ts';
import type { Variation } from '../variation.ts';
import type { TempoWeights } from '../weights.ts';
import { breaths } from './breaths.ts';
import { cadenza } from './cadenza.ts';
import { closing } from './closing.ts';
import type { Curve, TempoRule } from './curve.ts';
import { evening } from './evening.ts';
import { fermatas } from './fermatas.ts';
import { form } from './form.ts';
import { harmony } from './harmony.ts';
import { highPoints } from './highPoints.ts';
import { loudness } from './loudness.ts';
import { meter } from './meter.ts';
import { ornaments } from './ornaments.ts';
import { phraseArch } from './phraseArch.ts';
import { phraseEnds } from './phraseEnds.ts';
import { upbeats } from './upbeats.ts';
import { words } from './words.ts';

/** Quarter notes a minute: an eighth = 100, on the whole. */
const ANDANTE = 50;

/** How finely time is drawn: an eighth, and a small note where time is free. */
const EIGHTH: Beats = 1 / 2;
const SMALL: Beats = 1 / 4;

type Rules = readonly (readonly [name: keyof TempoWeights, rule: TempoRule])[];

/** What bends the time where there are measures. */
const MEASURED: Rules = [
  ['phraseArch', phraseArch],
  ['phraseEnds', phraseEnds],
  ['breaths', breaths],
  ['upbeats', upbeats],
  ['words', words],
  ['ornaments', ornaments],
  ['meter', meter],
  ['highPoints', highPoints],
  ['harmony', harmony],
  ['loudness', loudness],
  ['form', form],
  ['closing', closing],
  ['fermatas', fermatas],
];

/** What bends it where it is free. */
const FREE: Rules = [
  ['cadenza', cadenza],
  ['fermatas', fermatas],
];

/** The rules' curves, each as strong as its weight, laid over one another. */
const addUp = (rules: Rules, notation: Notation, weights: TempoWeights): Curve => {
  const curves = rules.map(([name, rule]) => ({ weight: weights[name], curve: rule(notation) }));
  return (at) => curves.reduce((sum, { weight, curve }) => sum + weight * curve(at), 0);
};

const readFree = ({ marks }: Notation): ((at: Beats) => boolean) => {
  const free = marks.filter(({ text }) => text === 'senza tempo');
  return (at) => free.some((mark) => at >= mark.at && at < mark.to);
};

interface Place {
  readonly at: Beats;
  readonly free: boolean;
  readonly bend: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How much longer than even time the measured part would take: what one phrase takes, the others give back, so that the piece keeps its pace. */
const stretchOf = (places: readonly Place[]): number => {
  const free = places.findIndex((place) => place.free);
  const measured = places.slice(0, free < 0 ? places.length : free);
  return measured.length > 0 ? mean(measured.map(({ bend }) => Math.exp(-bend))) : 1;
};

/** The time of an interpretation: all rules of time laid over one another, an eighth at a time, and finer where time is free. */
export const shapeTempo = (
  notation: Notation,
  weights: TempoWeights,
  variation: Variation,
): readonly TempoChange[] => {
  const isFree = readFree(notation);
  const measured = addUp(MEASURED, notation, weights);
  const free = addUp(FREE, notation, weights);
  const tonight = evening(variation);
  const places: Place[] = [];
  for (let at = 0; at < endOf(notation); at += isFree(at) ? SMALL : EIGHTH) {
    places.push({ at, free: isFree(at), bend: isFree(at) ? free(at) : measured(at) });
  }
  const pace = ANDANTE * stretchOf(places);
  return places.map(({ at, bend }) => ({
    at,
    quartersPerMinute: pace * Math.exp(bend + weights.evening * tonight(at)),
  }));
};
