import type { Seconds } from '../units.ts';
import { createEvening, type Evening } from './evening.ts';
import type { ConcertState } from './handle.ts';
import type { House } from './house.ts';
import { createImprovisation } from './improvisation.ts';
import type { Loudness } from './loudness.ts';
import { createStage, type Programme, type Setting, type StageOptions } from './stage.ts';
import { createTravel, type Travel } from './travel.ts';

/** What the evenings are given: what their stage needs, and with what they begin. */
export interface EveningsOptions extends StageOptions {
  readonly programme: Programme;
  /** Resolves after `seconds`; after 0, as soon as the page has seen to its events. */
  wait(seconds: Seconds): Promise<void>;
  /** The state has changed. */
  onChange(): void;
}

/** The evenings of a concert, one after the other: which of them hangs, and how it stands. */
export interface Evenings {
  readonly state: ConcertState;
  /** What is played, by the number of the evening that hangs. */
  readonly programme: Programme;
  /** The house and the evening, as soon as they are prepared. */
  readonly house: House | undefined;
  readonly evening: Evening | undefined;
  /** The evening, unless the next one failed. */
  readonly there: Evening | undefined;
  /** When a picture was finished last. */
  readonly finishedAt: Seconds;
  /** The way through the evening that hangs. */
  readonly travel: Travel;
  loudness: Loudness;
  enter(next: ConcertState): void;
  /** Prepares a programme before anything is changed for it; rejects when it cannot be read. */
  expect(programme: Programme): Promise<void>;
  /** Puts up a fresh canvas for this programme, or for one that differs from it; rejects when it cannot be read. */
  hang(change?: Partial<Programme>): Promise<void>;
  /** Waits for what is being put up. */
  prepared(): Promise<Evening | undefined>;
  /** Puts up a canvas for an improvisation in place of the piece. */
  hangForVisitor(): Evening | undefined;
}

/** Evenings none of which hangs yet. */
export const createEvenings = (options: EveningsOptions): Evenings => {
  const { wall, wait, onChange } = options;
  const stage = createStage(options);
  let { programme } = options;
  // What the canvas that is being put up is for: the programme's own, or the next one's.
  let asked = programme;
  let state: ConcertState = 'preparing';
  let hanging = Promise.resolve();
  let setting: Setting | undefined;
  let evening: Evening | undefined;
  let loudness: Loudness = { volume: 1, muted: false };
  // How many canvases were asked for: what was asked before the last is void.
  let canvases = 0;
  let finishedAt: Seconds = Number.NEGATIVE_INFINITY;

  const enter = (next: ConcertState) => {
    if (state === next) return;
    state = next;
    if (next === 'finished') finishedAt = wall();
    onChange();
  };

  /** Who has not begun yet is still ready, wherever it begins. */
  const rest = (next: 'paused' | 'finished') =>
    enter(next === 'paused' && state === 'ready' ? 'ready' : next);

  const travel = createTravel({ wall, wait, enter: rest });

  const setLoudness = (next: Loudness) => {
    loudness = next;
    if (setting) Object.assign(setting.house.piano, loudness);
  };

  const put = async (wanted: Programme): Promise<void> => {
    const canvas = ++canvases;
    travel.end();
    evening?.stop(0);
    enter('preparing');
    try {
      const next = await stage.set(wanted);
      if (canvas !== canvases) return;
      setting = next;
      setLoudness(loudness);
      evening = createEvening(next.house, next.prepared, next.size);
      programme = wanted;
      enter('ready');
    } catch (reason) {
      if (canvas === canvases) {
        asked = programme;
        enter('failed');
      }
      throw reason;
    }
  };

  const there = () => (state === 'failed' ? undefined : evening);

  return {
    travel,
    enter,
    expect: stage.expect,
    get state() {
      return state;
    },
    get programme() {
      return programme;
    },
    get house() {
      return setting?.house;
    },
    get evening() {
      return evening;
    },
    get there() {
      return there();
    },
    get finishedAt() {
      return finishedAt;
    },
    get loudness() {
      return loudness;
    },
    set loudness(next) {
      setLoudness(next);
    },
    hang(change = {}) {
      asked = { ...asked, ...change };
      hanging = put(asked);
      hanging.catch(() => {}); // whoever awaits it hears of it
      return hanging;
    },
    async prepared() {
      while (state === 'preparing') await hanging.catch(() => {});
      return there();
    },
    hangForVisitor() {
      if (!setting) return;
      const { house, prepared, size } = setting;
      travel.end();
      evening?.stop();
      evening = createEvening(house, prepared, size, createImprovisation(prepared.plan));
      return evening;
    },
  };
};
