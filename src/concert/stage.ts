import type { MotifName } from '../painting/motifName.ts';
import type { Performance } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import { createClock } from './clock.ts';
import type { House } from './house.ts';
import { once } from './once.ts';
import type { Easel, Piano } from './ports.ts';
import type { Prepared, Reading } from './prepare.ts';
import { motifOf } from './programme.ts';
import type { Size } from './size.ts';

/** What is to be played and painted: the Nocturne, unless a visitor has brought a MIDI file. */
export interface Picture {
  readonly seed: number;
  readonly motif: MotifName;
  readonly format: number;
  readonly reading: Reading;
  readonly brought: Uint8Array | undefined;
}

/** An evening's number, what is played, and what is painted. */
export interface Programme extends Pick<Picture, 'seed' | 'reading' | 'brought'> {
  /** The scene that was asked for; the numbers decide if it is none. */
  readonly motif: string | undefined;
}

/** What a concert is given: everything that is slow, takes time or may be refused comes from outside. */
export interface StageOptions {
  /** How much later than the piano knows its sound reaches the ear. */
  readonly offset?: Seconds;
  /** The size that a canvas has in the window as it is now: of the window's format, or of one that was chosen. */
  size(format?: number): Size;
  /** Reads the piece and plans its picture; rejects when the piece cannot be read. */
  prepare(picture: Picture): Promise<Prepared>;
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
export const createStage = ({ offset = 0, size, prepare, furnish, wall }: StageOptions) => {
  let last: { picture: Picture; prepared: Prepared } | undefined;

  const openHouse = once(async (performance: Performance): Promise<House> => {
    const { piano, easel } = await furnish(performance);
    const latency = () => piano.latency + offset;
    return { piano, easel, clock: createClock({ sound: () => piano.time, latency, wall }) };
  });

  const isLast = (picture: Picture): boolean => {
    const known = last?.picture;
    return (['seed', 'motif', 'format', 'reading', 'brought'] as const).every(
      (part) => known?.[part] === picture[part],
    );
  };

  const preparedFor = async (programme: Programme, format: number): Promise<Prepared> => {
    const picture = { ...programme, motif: motifOf(programme.seed, programme.motif), format };
    if (last && isLast(picture)) return last.prepared;
    const prepared = await prepare(picture);
    last = { picture, prepared };
    return prepared;
  };

  return {
    /** Prepares what is to be set, which is at hand then; rejects when it cannot be read. */
    async expect(programme: Programme): Promise<void> {
      await preparedFor(programme, size().format);
    },
    async set(programme: Programme): Promise<Setting> {
      const { format } = size();
      const prepared = await preparedFor(programme, format);
      const house = await openHouse(prepared.performance);
      return { house, prepared, size: size(format) }; // the window may have changed meanwhile
    },
  };
};
