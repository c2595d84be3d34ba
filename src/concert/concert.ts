import type { Seconds } from '../units.ts';
import { createEvening, type Evening, type House } from './evening.ts';
import { createFitting } from './fitting.ts';
import type { ConcertState, Valerie } from './handle.ts';
import { createImprovisation } from './improvisation.ts';
import { createListeners } from './listeners.ts';
import type { Reading } from './prepare.ts';
import { motifOf, numberAfter } from './programme.ts';
import { createStage, type Programme, type Setting, type StageOptions } from './stage.ts';
import { createStool } from './stool.ts';
import { createTravel } from './travel.ts';
import { createHandle, type Loudness } from './valerie.ts';

/** What a concert is given. */
export interface ConcertOptions extends StageOptions {
  /** The number of the first evening and picture. */
  readonly seed: number;
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

/** How long a concert waits for the sound before it begins in silence. */
const PATIENCE: Seconds = 1;

/** An improvisation is dry, and finished, when nobody has played for so long. */
const DRY: Seconds = 30;

/** A rehearsal for which no key was struck for so long is left to the pianist. */
const FORSAKEN: Seconds = 30;

/** Prepares a concert; it begins when `valerie.play` is called. */
export const createConcert = (options: ConcertOptions): Concert => {
  const { wall, wait } = options;
  const stage = createStage(options);
  const changes = createListeners();
  let { seed, reading = 'valerie' } = options;
  /** The MIDI file that a visitor has brought, while it is played. */
  let brought: Uint8Array | undefined;
  let state: ConcertState = 'preparing';
  let hanging = Promise.resolve();
  let house: House | undefined;
  let setting: Setting | undefined;
  let evening: Evening | undefined;
  let section: string | undefined;
  let loudness: Loudness = { volume: 1, muted: false };
  // How many canvases, and how often to play or to pause, were asked for: what was asked before the last is void.
  let canvases = 0;
  let wishes = 0;
  let changesAsked = 0;
  /** When a picture was finished. */
  let finishedAt: Seconds = Number.NEGATIVE_INFINITY;
  /** Since when a rehearsal waits for its first key. */
  let waitsSince: Seconds = wall();

  const enter = (next: ConcertState) => {
    if (state === next) return;
    state = next;
    if (next === 'finished') finishedAt = wall();
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
      const next = await stage.set({ seed: number, reading, brought });
      if (canvas !== canvases) return;
      setting = next;
      house = next.house;
      setLoudness({});
      evening = createEvening(house, next.prepared, next.size);
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
    if (state === 'finished' || state === 'improvising') await hangAnew(seed);
    const begun = await prepared();
    await (woken ?? wake());
    if (wish !== wishes || !begun || begun !== evening) return;
    if (begun.running && !begun.rehearsal) return;
    begun.endRehearsal();
    begun.run();
    enter('playing');
  };

  const pause = () => {
    wishes += 1;
    if (state !== 'playing' && state !== 'rehearsing') return;
    evening?.endRehearsal();
    evening?.stop();
    enter('paused');
  };

  /** Where a rehearsal may begin: on the piece that stands there, or on a fresh canvas after its end or in place of an improvisation. */
  const rehearsable = async (): Promise<Evening | undefined> => {
    if (state === 'finished' || evening?.improvised) await hangAnew(seed);
    return prepared();
  };

  const rehearse = async (): Promise<void> => {
    const wish = ++wishes;
    const woken = wake();
    const begun = await rehearsable();
    await woken;
    if (wish !== wishes || !begun || begun !== evening || begun.rehearsal) return;
    begun.rehearse();
    enter('rehearsing');
  };

  const restart = async (number = seed): Promise<void> => {
    const wish = wishes;
    const going = state === 'playing';
    if (number !== seed) brought = undefined; // another evening is the Nocturne's
    await hangAnew(number);
    if (going && wish === wishes) await play();
  };

  /** Puts up a canvas for another programme as soon as that is known to be good, and plays it; what is asked last counts. */
  const change = async (programme: Omit<Programme, 'seed'>): Promise<void> => {
    const mine = ++changesAsked;
    const number = seed;
    await stage.expect({ ...programme, seed: number });
    if (mine !== changesAsked || number !== seed) return;
    ({ reading, brought } = programme);
    const wish = ++wishes;
    await hangAnew(seed);
    if (wish === wishes) await play();
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

  const takeTheCanvas = ({ house: one, prepared, size }: Setting): Evening => {
    travel.end();
    evening?.stop();
    evening = createEvening(one, prepared, size, createImprovisation(prepared.plan));
    return evening;
  };

  const improvise = () => {
    if (!setting) return;
    wishes += 1; // whoever asked for the concert is overtaken
    const left = evening?.improvised && state === 'paused' ? evening : undefined;
    (left ?? takeTheCanvas(setting)).improvise();
    enter('improvising');
  };

  const stool = createStool({
    get house() {
      return house;
    },
    get evening() {
      return evening;
    },
    get state() {
      return state;
    },
    get finishedAt() {
      return finishedAt;
    },
    wall,
    improvise,
    async putUpAnother() {
      brought = undefined;
      await hangAnew(numberAfter(seed));
      return state === 'ready';
    },
  });

  const finish = () => {
    if (state === 'improvising') evening?.stop();
  };

  const fit = createFitting({
    size: options.size,
    wait,
    hanging: () => (state === 'preparing' ? undefined : there()),
  });

  const noticeForsaken = (one: Evening) => {
    const waits = state === 'rehearsing' && !one.running;
    if (waits && wall() - waitsSince <= FORSAKEN) return;
    waitsSince = wall();
    if (waits) void play();
  };

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
    rehearse,
    open: (midi) => change({ reading, brought: midi }),
    read: (other) => change({ reading: other, brought }),
    get reading() {
      return reading;
    },
    get music() {
      if (evening?.improvised) return 'improvisation';
      return brought ? 'brought' : 'nocturne';
    },
    seek,
    restart,
    paintTo,
    finish,
    strike: stool.strike,
    damp: stool.damp,
    pedal: stool.pedal,
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
      if (evening.improvising && (evening.full || evening.silentFor > DRY)) finish();
      noticeForsaken(evening);
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
