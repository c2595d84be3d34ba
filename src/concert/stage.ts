import type { MotifName } from '../painting/motifName.ts';
import type { Performance } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import { createClock } from './clock.ts';
import type { House } from './evening.ts';
import { once } from './once.ts';
import type { Easel, Piano } from './ports.ts';
import type { Prepared } from './prepare.ts';
import { motifOf } from './programme.ts';
import type { Size } from './size.ts';

/** What a concert is given: everything that is slow, takes time or may be refused comes from outside. */
export interface StageOptions {
  /** How much later than the piano knows its sound reaches the ear. */
  readonly offset?: Seconds;
  /** The size that a canvas has in the window as it is now: of the window's format, or of one that was chosen. */
  size(format?: number): Size;
  /** The scene that was asked for; the numbers decide if it is none. */
  readonly motif?: string | undefined;
  /** Reads the piece and plans its picture; rejects when the piece cannot be read. */
  prepare(seed: number, motif: MotifName, format: number): Promise<Prepared>;
  /** Brings the easel, and the piano as soon as it can play the first bars. */
  furnish(performance: Performance): Promise<{ readonly piano: Piano; readonly easel: Easel }>;
  /** A monotonic time. */
  wall(): Seconds;
}

/** All that an evening begins with. */
export interface Setting {
  readonly house: House;
  readonly prepared: Prepared;
  readonly size: Size;
}

/** Sets the stage for one evening after the other: furnished once, planned for each picture. */
export const createStage = ({ offset = 0, motif, size, prepare, furnish, wall }: StageOptions) => {
  let last: { seed: number; format: number; prepared: Prepared } | undefined;

  const openHouse = once(async (performance: Performance): Promise<House> => {
    const { piano, easel } = await furnish(performance);
    const latency = () => piano.latency + offset;
    return { piano, easel, clock: createClock({ sound: () => piano.time, latency, wall }) };
  });

  const preparedFor = async (seed: number, format: number): Promise<Prepared> => {
    if (last?.seed === seed && last.format === format) return last.prepared;
    const prepared = await prepare(seed, motifOf(seed, motif), format);
    last = { seed, format, prepared };
    return prepared;
  };

  return async (seed: number): Promise<Setting> => {
    const { format } = size();
    const prepared = await preparedFor(seed, format);
    const house = await openHouse(prepared.performance);
    return { house, prepared, size: size(format) }; // the window may have changed meanwhile
  };
};
