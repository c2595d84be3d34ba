import type { MotifName } from '../painting/motifName.ts';
import { clamp } from '../units.ts';
import type { Evenings } from './evenings.ts';
import type { Valerie } from './handle.ts';
import { createKeys } from './keys.ts';
import { NOTHING_YET } from './stats.ts';
import type { Stool } from './stool.ts';
import type { Wishes } from './wishes.ts';

/** Who stands behind the handle. */
export interface HandleParts {
  readonly ready: Promise<void>;
  readonly evenings: Evenings;
  readonly wishes: Wishes;
  readonly stool: Stool;
  readonly motif: () => MotifName;
  readonly onChange: Valerie['onChange'];
}

const HIGHEST_SEED = 999_999;

/** The picture's number, unless it is none: then the one that hangs. */
const seedOf = (seed = -1): number | undefined =>
  Number.isInteger(seed) && seed >= 0 && seed <= HIGHEST_SEED ? seed : undefined;

/** The page's handle on a concert. */
export const createHandle = (parts: HandleParts): Valerie => {
  const { ready, evenings, wishes, stool, motif, onChange } = parts;
  const keys = createKeys(evenings, stool);
  const performance = () => evenings.evening?.performance;
  return {
    ready,
    play: wishes.play,
    pause: wishes.pause,
    rehearse: wishes.rehearse,
    open: wishes.open,
    read: wishes.read,
    seek: wishes.seek,
    restart: (seed, motif) => wishes.restart(seedOf(seed), motif),
    paintTo: wishes.paintTo,
    finish: wishes.finish,
    onChange,
    get state() {
      return evenings.state;
    },
    get position() {
      return evenings.evening?.position ?? 0;
    },
    get duration() {
      return performance()?.duration ?? 0;
    },
    get title() {
      return performance()?.title ?? '';
    },
    get music() {
      if (evenings.evening?.improvised) return 'improvisation';
      return evenings.programme.brought ? 'brought' : 'nocturne';
    },
    get reading() {
      return evenings.programme.reading;
    },
    get leads() {
      return evenings.evening?.rehearsal?.leads ?? 'pianist';
    },
    get sections() {
      return performance()?.sections ?? [];
    },
    get compass() {
      return evenings.evening?.compass ?? [60, 72];
    },
    get seed() {
      return evenings.programme.seed;
    },
    get motif() {
      return motif();
    },
    get light() {
      return evenings.evening?.light;
    },
    get withVisitors() {
      return evenings.evening?.withVisitors ?? false;
    },
    get volume() {
      return evenings.loudness.volume;
    },
    set volume(volume) {
      evenings.loudness = { ...evenings.loudness, volume: clamp(volume || 0) };
    },
    get muted() {
      return evenings.loudness.muted;
    },
    set muted(muted) {
      evenings.loudness = { ...evenings.loudness, muted };
    },
    async snapshot() {
      await evenings.prepared();
      if (!evenings.house) throw new Error('There is no picture yet.');
      return evenings.house.easel.snapshot();
    },
    stats: () => evenings.evening?.stats() ?? NOTHING_YET,
    strike: keys.strike,
    damp: keys.damp,
    pedal: keys.pedal,
    get keysDown() {
      return keys.down;
    },
  };
};
