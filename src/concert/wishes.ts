import type { Seconds } from '../units.ts';
import type { Evening } from './evening.ts';
import type { Evenings } from './evenings.ts';
import type { Valerie, WantedMotif } from './handle.ts';
import type { Programme } from './stage.ts';

/** What can be asked of a concert; of what contradicts each other, the last counts. */
export interface Wishes
  extends Pick<
    Valerie,
    'play' | 'pause' | 'rehearse' | 'open' | 'read' | 'seek' | 'restart' | 'paintTo' | 'finish'
  > {
  /** A visitor begins to play alone, or goes on. */
  improvise(): void;
}

/** How long a concert waits for the sound before it begins in silence. */
const PATIENCE: Seconds = 1;

/** What a scene that is wanted changes in a programme. */
const ofScene = (motif?: WantedMotif): Partial<Programme> =>
  motif ? { motif: motif === 'any' ? undefined : motif } : {};

/** Fulfils wishes by what hangs, or by what is put up for them. */
export const createWishes = (
  evenings: Evenings,
  wait: (seconds: Seconds) => Promise<void>,
): Wishes => {
  // How often to play or to pause was asked for, and how often another programme was asked for or forgotten: what was asked before the last is void.
  let wishes = 0;
  let changes = 0;
  /** What of the programme is to change and is not yet known to be good. */
  let asked: Partial<Programme> = {};

  const wake = async (): Promise<void> => {
    const { house } = evenings;
    if (house) await Promise.race([house.piano.wake(), wait(PATIENCE)]);
  };

  const play = async (): Promise<void> => {
    const wish = ++wishes;
    const woken = evenings.house && wake(); // at once, within the visitor's gesture
    const { state } = evenings;
    if (state === 'finished' || state === 'improvising') await evenings.hang();
    const begun = await evenings.prepared();
    await (woken ?? wake());
    if (wish !== wishes || !begun || begun !== evenings.evening) return;
    if (begun.running && !begun.rehearsal) return;
    begun.endRehearsal();
    begun.run();
    evenings.enter('playing');
  };

  const pause = () => {
    wishes += 1;
    const { state, evening } = evenings;
    if (state !== 'playing' && state !== 'rehearsing') return;
    evening?.endRehearsal();
    evening?.stop();
    evenings.enter('paused');
  };

  /** Where a rehearsal may begin: on the piece that stands there, or on a fresh canvas after its end or in place of an improvisation. */
  const rehearsable = async (): Promise<Evening | undefined> => {
    if (evenings.state === 'finished' || evenings.evening?.improvised) await evenings.hang();
    return evenings.prepared();
  };

  /** Forgets what of the programme was to change. */
  const forget = () => {
    changes += 1;
    asked = {};
  };

  /** Puts up a canvas for another programme, and for what else of it was asked for just before, as soon as that is known to be good, and plays it. */
  const change = async (programme: Partial<Programme>): Promise<void> => {
    const mine = ++changes;
    const isAlone = Object.keys(asked).length === 0;
    const all = { ...asked, ...programme };
    asked = all;
    try {
      await evenings.expect({ ...evenings.programme, ...all });
    } catch (trouble) {
      if (mine !== changes) throw trouble;
      forget();
      if (isAlone) throw trouble;
      return change(programme); // the trouble may be the earlier wish's, and is told where that was asked for
    }
    if (mine !== changes) return;
    forget();
    const wish = ++wishes;
    await evenings.hang(all);
    if (wish === wishes) await play();
  };

  return {
    play,
    pause,
    open: (midi, motif) => change({ brought: midi, ...ofScene(motif) }),
    read: (reading) => change({ reading }),
    async rehearse() {
      const wish = ++wishes;
      const woken = wake();
      const begun = await rehearsable();
      await woken;
      if (wish !== wishes || !begun || begun !== evenings.evening || begun.rehearsal) return;
      begun.rehearse();
      evenings.enter('rehearsing');
    },
    async restart(number, motif) {
      const wish = wishes;
      const going = evenings.state === 'playing';
      const { seed } = evenings.programme;
      const isOther = number !== undefined && number !== seed;
      if (isOther) forget();
      // Another evening is the Nocturne's.
      await evenings.hang({
        ...(isOther ? { seed: number, brought: undefined } : {}),
        ...ofScene(motif),
      });
      if (going && wish === wishes) await play();
    },
    async seek(seconds) {
      const one = evenings.state === 'preparing' ? await evenings.prepared() : evenings.there;
      if (one) await evenings.travel.seek(one, seconds);
    },
    async paintTo(seconds) {
      pause();
      const one = evenings.state === 'preparing' ? await evenings.prepared() : evenings.there;
      if (!one) return;
      if (evenings.state === 'ready') evenings.enter('paused');
      await evenings.travel.paintTo(one, seconds);
    },
    improvise() {
      const { state, evening } = evenings;
      const left = evening?.improvised && state === 'paused' ? evening : undefined;
      const alone = left ?? evenings.hangForVisitor();
      if (!alone) return;
      wishes += 1; // whoever asked for the concert is overtaken
      alone.improvise();
      evenings.enter('improvising');
    },
    finish() {
      if (evenings.state === 'improvising') evenings.evening?.stop();
    },
  };
};
