import { measureSpeed } from './measureTempo.ts';
import { type Moment, measureLags, measurePresses, measureSpreads } from './measureTouch.ts';
import type { Evening } from './readEvening.ts';

/** A measure of an evening in figures; NaN where there is nothing to measure. */
export interface MeasureFigures {
  readonly number: number;
  readonly seconds: number;
  /** Eighths a minute. */
  readonly speed: number;
  /** Mean MIDI velocities. */
  readonly right: number;
  readonly left: number;
  /** By how many ms the melody comes after the left hand, on average; below 0 before it. */
  readonly lag: number;
  /** From the first to the last note of a chord, in ms, on average. */
  readonly spread: number;
  /** How often the pedal goes down, and how many ms after the left hand. */
  readonly presses: number;
  readonly delay: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The figures of each measure. */
export const tabulate = (evening: Evening): readonly MeasureFigures[] => {
  const { notation, notes } = evening;
  const [lags, spreads, presses] = [
    measureLags(evening),
    measureSpreads(evening),
    measurePresses(evening),
  ];
  return notation.measures.map((measure) => {
    const { number, length } = measure;
    const own = (moments: readonly Moment[]) => moments.filter((one) => one.measure === number);
    const meanOf = (moments: readonly Moment[]) =>
      mean(own(moments).map(({ milliseconds }) => milliseconds));
    const loudness = (hand: 'right' | 'left') =>
      mean(
        notes
          .filter((one) => one.measure === number && one.hand === hand)
          .map(({ velocity }) => velocity * 127),
      );
    const speed = measureSpeed(evening, measure)?.eighths ?? Number.NaN;
    return {
      number,
      seconds: ((length * 2) / speed) * 60,
      speed,
      right: loudness('right'),
      left: loudness('left'),
      lag: meanOf(lags),
      spread: meanOf(spreads),
      presses: own(presses).length,
      delay: meanOf(presses),
    };
  });
};

const HEAD =
  '   measure  seconds  eighths/min   vel R   vel L   lag ms  spread ms  pedals  delay ms';

const cell = (value: number, width: number, digits: number): string =>
  (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(width);

/** The figures as a table for a terminal; of measure 34 the time up to its last onset is stretched to the whole. */
export const printTable = (figures: readonly MeasureFigures[]): string =>
  [
    HEAD,
    ...figures.map((one) =>
      [
        cell(one.number, 10, 0),
        cell(one.seconds, 9, 2),
        cell(one.speed, 13, 1),
        cell(one.right, 8, 1),
        cell(one.left, 8, 1),
        cell(one.lag, 9, 1),
        cell(one.spread, 11, 1),
        cell(one.presses, 8, 0),
        cell(one.delay, 10, 0),
      ].join(''),
    ),
  ].join('\n');
