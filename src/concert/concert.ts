import type { Seconds } from '../units.ts';
import { createEvenings } from './evenings.ts';
import { createFitting } from './fitting.ts';
import type { Valerie } from './handle.ts';
import { createListeners } from './listeners.ts';
import type { Reading } from './prepare.ts';
import { motifOf } from './programme.ts';
import type { StageOptions } from './stage.ts';
import { createStool } from './stool.ts';
import { createUsher } from './usher.ts';
import { createHandle } from './valerie.ts';
import { createWishes } from './wishes.ts';

/** What a concert is given. */
export interface ConcertOptions extends StageOptions {
  /** The number of the first evening and picture. */
  readonly seed: number;
  /** The scene that is asked for, to begin with; the numbers decide if it is none. */
  readonly motif?: string | undefined;
  /** Who reads what is played, to begin with. */
  readonly reading?: Reading;
  /** Resolves after `seconds`; after 0, as soon as the page has seen to its events. */
  wait(seconds: Seconds): Promise<void>;
}

/** The concert, and what drives it. */
export interface Concert {
  readonly valerie: Valerie;
  /** Whether the browser lets sound out now; where no sound can ever come, there is none to wait for. */
  readonly audible: boolean;
  /** Call it ten to twenty times a second, also while the page is hidden. */
  tick(): void;
  /** Call it once per frame. */
  frame(): void;
  /** The easel lost its paint: all is painted again. */
  repaint(): void;
  /** Call it when the window has changed: once it stays as it is, the canvas is painted again if its pixels fit no more. */
  fit(): Promise<void>;
}

/** Prepares a concert; it begins when `valerie.play` is called. */
export const createConcert = ({
  seed,
  motif,
  reading = 'valerie',
  ...options
}: ConcertOptions): Concert => {
  const { wall, wait, size } = options;
  const changes = createListeners();
  const programme = { seed, motif, reading, brought: undefined };
  const evenings = createEvenings({ ...options, programme, onChange: changes.call });
  const wishes = createWishes(evenings, wait);
  const stool = createStool(evenings, wishes, wall);
  const usher = createUsher(evenings, wishes, wall, changes.call);
  const hanging = () => (evenings.state === 'preparing' ? undefined : evenings.there);

  return {
    valerie: createHandle({
      ready: evenings.hang(),
      evenings,
      wishes,
      stool,
      motif: () => motifOf(evenings.programme.seed, evenings.programme.motif),
      onChange: changes.add,
    }),
    get audible() {
      if (!evenings.house) return false;
      const { piano, clock } = evenings.house;
      return piano.mute || (piano.time > 0 && clock.follows === 'sound');
    },
    tick() {
      const { evening, travel } = evenings;
      if (!evening) return;
      evening.tick();
      usher.tick(evening);
      travel.tick(evening);
    },
    frame() {
      const { evening, travel } = evenings;
      if (!evening) return;
      evening.countFrame(wall());
      travel.frame(evening);
    },
    repaint: () => evenings.evening?.repaint(),
    fit: createFitting({ size, wait, hanging }),
  };
};
