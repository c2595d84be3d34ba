import type { Performance } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import { type Concert, type ConcertOptions, createConcert } from './concert.ts';
import { createFakeEasel, type FakeEasel } from './fakeEasel.ts';
import { createFakePiano, type FakePiano } from './fakePiano.ts';
import { opening, preparedFor } from './fakePiece.ts';

/** Lets all promises that can go on do so. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A concert hall in which time passes only when told. */
export interface FakeHall extends Pick<Concert, 'valerie' | 'tick' | 'frame' | 'repaint'> {
  readonly concert: Concert;
  readonly piano: FakePiano;
  readonly easel: FakeEasel;
  /** Lets time pass in steps of 1/60 s, with a frame and a tick at each. */
  pass(seconds: Seconds): void;
  /** Lets time pass while the page does nothing at all. */
  stall(seconds: Seconds): void;
}

/** A concert of `performance` with a fake piano and a fake easel, before it is ready. */
export const createFakeHall = (
  performance: Performance = opening,
  options: Partial<ConcertOptions> = {},
): FakeHall => {
  const piano = createFakePiano();
  const easel = createFakeEasel();
  let wall = 1000;
  const concert = createConcert({
    seed: 7,
    size: () => ({ format: 1.5, height: 480 }),
    prepare: async ({ seed }) => preparedFor(performance, seed),
    furnish: async () => ({ piano, easel }),
    wall: () => wall,
    wait: () => Promise.resolve(),
    ...options,
  });
  const stall = (seconds: Seconds) => {
    wall += seconds;
    if (piano.allowed) piano.time += seconds;
  };
  return {
    ...concert,
    concert,
    piano,
    easel,
    stall,
    pass(seconds) {
      for (let left = seconds; left > 1e-9; left -= 1 / 60) {
        stall(Math.min(left, 1 / 60));
        concert.tick();
        concert.frame();
      }
    },
  };
};
