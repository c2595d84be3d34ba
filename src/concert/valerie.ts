import { clamp, type Unit } from '../units.ts';
import type { Evening, House } from './evening.ts';
import type { Stats, Valerie } from './handle.ts';
import { createKeys } from './keys.ts';

export interface Loudness {
  readonly volume: Unit;
  readonly muted: boolean;
}

/** What the handle reads and does; house and evening come when they are prepared. */
export interface HandleParts
  extends Pick<
    Valerie,
    | 'ready'
    | 'state'
    | 'seed'
    | 'motif'
    | 'play'
    | 'pause'
    | 'rehearse'
    | 'open'
    | 'read'
    | 'reading'
    | 'music'
    | 'seek'
    | 'restart'
    | 'paintTo'
    | 'finish'
    | 'strike'
    | 'damp'
    | 'pedal'
    | 'onChange'
  > {
  readonly house: House | undefined;
  readonly evening: Evening | undefined;
  readonly loudness: Loudness;
  setLoudness(change: Partial<Loudness>): void;
}

const HIGHEST_SEED = 999_999;

/** The picture's number, unless it is none: then the one that hangs. */
const seedOf = (seed = -1): number | undefined =>
  Number.isInteger(seed) && seed >= 0 && seed <= HIGHEST_SEED ? seed : undefined;

const NOTHING_YET: Stats = {
  notesDue: 0,
  notesPainted: 0,
  strokes: 0,
  liveStrokes: 0,
  worstLatenessMs: 0,
  medianLatenessMs: 0,
  p95LatenessMs: 0,
  frames: 0,
  longFrames: 0,
  scheduledNotes: 0,
  heldNotes: 0,
  latencyHint: '',
  outputLatency: 0,
  picture: '',
};

/** The page's handle on a concert. */
export const createHandle = (parts: HandleParts): Valerie => {
  const keys = createKeys(parts);
  return {
    ready: parts.ready,
    play: parts.play,
    pause: parts.pause,
    rehearse: parts.rehearse,
    open: parts.open,
    read: parts.read,
    get reading() {
      return parts.reading;
    },
    seek: parts.seek,
    restart: (seed) => parts.restart(seedOf(seed)),
    paintTo: parts.paintTo,
    finish: parts.finish,
    onChange: parts.onChange,
    get state() {
      return parts.state;
    },
    get position() {
      return parts.evening?.position ?? 0;
    },
    get duration() {
      return parts.evening?.performance.duration ?? 0;
    },
    get title() {
      return parts.evening?.performance.title ?? '';
    },
    get music() {
      return parts.music;
    },
    get leads() {
      return parts.evening?.rehearsal?.leads ?? 'pianist';
    },
    get sections() {
      return parts.evening?.performance.sections ?? [];
    },
    get compass() {
      return parts.evening?.compass ?? [60, 72];
    },
    get seed() {
      return parts.seed;
    },
    get motif() {
      return parts.motif;
    },
    get withVisitors() {
      return parts.evening?.withVisitors ?? false;
    },
    get volume() {
      return parts.loudness.volume;
    },
    set volume(volume) {
      parts.setLoudness({ volume: clamp(volume || 0) });
    },
    get muted() {
      return parts.loudness.muted;
    },
    set muted(muted) {
      parts.setLoudness({ muted });
    },
    async snapshot() {
      await parts.ready;
      if (!parts.house) throw new Error('There is no picture yet.');
      return parts.house.easel.snapshot();
    },
    stats: () => parts.evening?.stats() ?? NOTHING_YET,
    strike: keys.strike,
    damp: keys.damp,
    pedal: keys.pedal,
    get keysDown() {
      return keys.down;
    },
  };
};
