import { clamp, type Seconds } from '../units.ts';
import type { Evening } from './evening.ts';
import { createListeners } from './listeners.ts';

/** What a journey through the piece needs of the concert. */
export interface TravelOptions {
  wall(): Seconds;
  wait(seconds: Seconds): Promise<void>;
  /** The concert stands where it was sent, or at its end. */
  enter(state: 'paused' | 'finished'): void;
}

/** Brings the picture to where the music is: frame by frame, or at once. */
export interface Travel {
  /** Goes to a second of the piece, playing on if it plays; resolves when the picture is there too. */
  seek(evening: Evening, seconds: Seconds): Promise<void>;
  /** Goes to a second of the piece and paints as fast as the machine can, without showing it; resolves when done, or when somebody goes elsewhere. */
  paintTo(evening: Evening, seconds: Seconds): Promise<void>;
  /** Paints and shows one frame's worth. */
  frame(evening: Evening): void;
  /** Paints in place of the frames that a hidden page does not get. */
  tick(evening: Evening): void;
  /** Another evening begins: whoever is still on the way has arrived. */
  end(): void;
}

/** The slices that one frame paints at most, and that are painted at a time when nobody watches. */
const FRAME_BUDGET = 500;
const UNSEEN_BUDGET = 1000;

/** Between two lots, so that a slow graphics card is not asked without end whether it is done. */
const BREATH: Seconds = 0.004;

/** A page without frames for so long is hidden. */
const HIDDEN_AFTER: Seconds = 1;

/** Journeys through the piece, the last of which counts. */
export const createTravel = ({ wall, wait, enter }: TravelOptions): Travel => {
  const arrivals = createListeners();
  let shownAt = wall();
  let journey = 0;
  /** The journey that is painted unseen, during which frames leave the easel alone. */
  let unseen: number | undefined;

  const set = (evening: Evening, seconds: Seconds) => {
    const going = evening.running;
    journey += 1;
    const { improvising, rehearsal } = evening;
    evening.goTo(clamp(seconds || 0, 0, evening.performance.duration));
    if (improvising) evening.improvise();
    else if (going && !rehearsal) evening.run();
    else if (!rehearsal) enter(evening.varnished ? 'finished' : 'paused');
  };

  const varnish = (evening: Evening) => {
    if (evening.ended && !evening.varnished) evening.finish();
  };

  const show = (evening: Evening, budget: number) => {
    shownAt = wall();
    if (!evening.paint(budget)) return;
    varnish(evening);
    if (evening.ended) enter('finished');
    arrivals.call();
  };

  return {
    async seek(evening, seconds) {
      set(evening, seconds);
      await new Promise<void>((resolve) => {
        const stop = arrivals.add(() => {
          stop();
          resolve();
        });
      });
    },
    async paintTo(evening, seconds) {
      set(evening, seconds);
      const ours = journey;
      unseen = ours;
      while (ours === journey && !evening.paintUnseen(UNSEEN_BUDGET)) await wait(BREATH);
      if (ours !== journey) return;
      unseen = undefined;
      varnish(evening); // before it is lit, not twice
      show(evening, UNSEEN_BUDGET);
    },
    frame(evening) {
      if (unseen !== journey) show(evening, FRAME_BUDGET);
    },
    tick(evening) {
      if (unseen !== journey && wall() - shownAt > HIDDEN_AFTER) show(evening, UNSEEN_BUDGET);
    },
    end() {
      journey += 1;
      arrivals.call();
    },
  };
};
