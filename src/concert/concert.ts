import type { Seconds } from '../units.ts';
import { createEvening, type Evening, type House } from './evening.ts';
import { createFitting } from './fitting.ts';
import type { ConcertState, Valerie } from './handle.ts';
import { createListeners } from './listeners.ts';
import { motifOf } from './programme.ts';
import { createStage, type StageOptions } from './stage.ts';
import { createTravel } from './travel.ts';
import { createHandle, type Loudness } from './valerie.ts';

/** What a concert is given. */
export interface ConcertOptions extends StageOptions {
  /** The number of the first evening and picture. */
  readonly seed: number;
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

/** How long a concert waits for the sound before it begins in silence. */
const PATIENCE: Seconds = 1;

/** Prepares a concert; it begins when `valerie.play` is called. */
export const createConcert = (options: ConcertOptions): Concert => {
  const { wall, wait } = options;
  const setStage = createStage(options);
  const changes = createListeners();
  let { seed } = options;
  let state: ConcertState = 'preparing';
  let hanging = Promise.resolve();
  let house: House | undefined;
  let evening: Evening | undefined;
  let section: string | undefined;
  let loudness: Loudness = { volume: 1, muted: false };
  // How many canvases, and how often to play or to pause, were asked for: what was asked before the last is void.
  let canvases = 0;
  let wishes = 0;

  const enter = (next: ConcertState) => {
    if (state === next) return;
    state = next;
    changes.call();
  };

  /** Who has not begun yet is still ready, wherever it begins. */
  const rest = (next: 'paused' | 'finished') =>
    enter(next === 'paused' && state === 'ready' ? 'ready' : next);

  const travel = createTravel({ wall, wait, enter: rest });

  const setLoudness = (change: Partial<Loudness>) => {
    loudness = { ...loudness, ...change };
    if (house) Object.assign(house.piano, loudness);
  };

  const hang = async (number: number): Promise<void> => {
    const canvas = ++canvases;
    travel.end();
    evening?.stop(0);
    enter('preparing');
    try {
      const setting = await setStage(number);
      if (canvas !== canvases) return;
      house = setting.house;
      setLoudness({});
      evening = createEvening(house, setting.prepared, setting.size);
      seed = number;
      enter('ready');
    } catch (reason) {
      if (canvas === canvases) enter('failed');
      throw reason;
    }
  };

  const hangAnew = (number: number): Promise<void> => {
    hanging = hang(number);
    hanging.catch(() => {}); // whoever awaits it hears of it
    return hanging;
  };

  const there = () => (state === 'failed' ? undefined : evening);

  const prepared = async (): Promise<Evening | undefined> => {
    while (state === 'preparing') await hanging.catch(() => {});
    return there();
  };

  const wake = async (): Promise<void> => {
    if (house) await Promise.race([house.piano.wake(), wait(PATIENCE)]);
  };

  const play = async (): Promise<void> => {
    const wish = ++wishes;
    const woken = house && wake(); // at once, within the visitor's gesture
    if (state === 'finished') await hangAnew(seed);
    const begun = await prepared();
    await (woken ?? wake());
    if (wish !== wishes || !begun || begun !== evening || begun.running) return;
    begun.run();
    enter('playing');
  };

  const pause = () => {
    wishes += 1;
    if (state !== 'playing') return;
    evening?.stop();
    enter('paused');
  };

  const restart = async (number = seed): Promise<void> => {
    const wish = wishes;
    const going = state === 'playing';
    await hangAnew(number);
    if (going && wish === wishes) await play();
  };

  const seek = async (seconds: Seconds): Promise<void> => {
    const one = state === 'preparing' ? await prepared() : there();
    if (one) await travel.seek(one, seconds);
  };

  const paintTo = async (seconds: Seconds): Promise<void> => {
    pause();
    const one = state === 'preparing' ? await prepared() : there();
    if (!one) return;
    if (state === 'ready') enter('paused');
    await travel.paintTo(one, seconds);
  };

  const fit = createFitting({
    size: options.size,
    wait,
    hanging: () => (state === 'preparing' ? undefined : there()),
  });

  const noticeSection = (one: Evening) => {
    const { sections } = one.performance;
    const now = sections.findLast(({ at }) => at <= one.position)?.name;
    if (now === section) return;
    section = now;
    changes.call();
  };

  const ready = hangAnew(seed);

  const valerie = createHandle({
    ready,
    play,
    pause,
    seek,
    restart,
    paintTo,
    onChange: changes.add,
    setLoudness,
    get state() {
      return state;
    },
    get seed() {
      return seed;
    },
    get motif() {
      return motifOf(seed, options.motif);
    },
    get loudness() {
      return loudness;
    },
    get house() {
      return house;
    },
    get evening() {
      return evening;
    },
  });

  return {
    valerie,
    get audible() {
      if (!house) return false;
      const { piano, clock } = house;
      return piano.mute || (piano.time > 0 && clock.follows === 'sound');
    },
    tick() {
      if (!evening) return;
      evening.tick();
      noticeSection(evening);
      travel.tick(evening);
    },
    frame() {
      if (!evening) return;
      evening.countFrame(wall());
      travel.frame(evening);
    },
    repaint: () => evening?.repaint(),
    fit,
  };
};
