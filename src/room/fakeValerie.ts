import type { ConcertState, KeyDown, Music, Stats, Valerie } from '../concert/handle.ts';

/** A concert without sound or paint, for the room's tests: it remembers what it was asked and changes when told. */
export interface FakeValerie extends Valerie {
  readonly asked: string[];
  position: number;
  duration: number;
  keysDown: readonly KeyDown[];
  /** How many listen to its changes. */
  readonly listeners: number;
  become(change: {
    readonly state?: ConcertState;
    readonly seed?: number;
    readonly withVisitors?: boolean;
    readonly music?: Music;
  }): void;
}

const STATS: Stats = {
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
  latencyHint: 'interactive',
  outputLatency: 0,
  picture: '',
};

/** The form of the Nocturne, with about the times of a real evening. */
const SECTIONS = [
  { at: 0, name: 'A' },
  { at: 31, name: 'A′' },
  { at: 61, name: 'B' },
  { at: 91, name: 'A″' },
  { at: 122, name: 'B′' },
  { at: 152, name: 'A‴' },
  { at: 183, name: 'coda' },
  { at: 238, name: 'cadenza' },
  { at: 258, name: 'close' },
];

/** A concert of the Nocturne that plays only in name. */
export const createFakeValerie = (first: ConcertState = 'ready'): FakeValerie => {
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  const now = { state: first, seed: 7, withVisitors: false, music: 'nocturne' as Music };
  const become: FakeValerie['become'] = (change) => {
    Object.assign(now, change);
    for (const listener of listeners) listener();
  };
  const valerie: FakeValerie = {
    asked,
    become,
    get listeners() {
      return listeners.size;
    },
    get state() {
      return now.state;
    },
    get seed() {
      return now.seed;
    },
    motif: 'pond',
    light: 'rose',
    get music() {
      return now.music;
    },
    get withVisitors() {
      return now.withVisitors;
    },
    ready: Promise.resolve(),
    position: 0,
    duration: 272,
    title: 'Nocturne',
    sections: SECTIONS,
    compass: [70, 79],
    volume: 1,
    muted: false,
    keysDown: [],
    async play() {
      asked.push('play');
      become({ state: 'playing' });
    },
    pause() {
      asked.push('pause');
      become({ state: 'paused' });
    },
    async rehearse() {
      asked.push('rehearse');
      become({ state: 'rehearsing' });
    },
    async open(midi) {
      asked.push(`open ${midi.length}`);
      become({ state: 'playing', music: 'brought' });
    },
    reading: 'valerie',
    async read(reading) {
      asked.push(`read ${reading}`);
    },
    leads: 'visitor',
    async seek(seconds) {
      asked.push(`seek ${seconds}`);
      valerie.position = seconds;
      become({});
    },
    async restart(seed = now.seed, motif) {
      asked.push(['restart', seed, motif].filter((part) => part !== undefined).join(' '));
      valerie.position = 0;
      become({ state: 'ready', seed, withVisitors: false });
    },
    async paintTo(seconds) {
      asked.push(`paintTo ${seconds}`);
    },
    finish() {
      asked.push('finish');
      become({ state: 'finished' });
    },
    snapshot: async () => new Blob(),
    stats: () => STATS,
    strike: (pitch, velocity) => asked.push(`strike ${pitch} ${velocity}`),
    damp: (pitch) => asked.push(`damp ${pitch}`),
    pedal: (pedal, depth) => asked.push(`${pedal} ${depth}`),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return valerie;
};
