import type { Plan, Touch } from '../painting/plan.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { Performance, PlayedNote } from '../performance/performance.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { type Concert, type ConcertOptions, createConcert } from './concert.ts';
import type { Budget, Easel, Piano } from './ports.ts';
import type { Prepared } from './prepare.ts';

/** A note that was handed to the fake piano, and when it was taken back if it was. */
interface Handed {
  readonly note: PlayedNote;
  readonly start: Seconds;
  readonly damped: Seconds;
  hushed?: Seconds;
}

/** A sound card that advances when told, and a piano that remembers. */
interface FakePiano extends Piano {
  time: Seconds;
  latency: Seconds;
  mute: boolean;
  /** Whether the browser lets sound out. */
  allowed: boolean;
  readonly handed: Handed[];
  /** Notes of the piece that were struck, in order. */
  readonly sounded: readonly Handed[];
  /** Dampers that fell on notes without an end, and when. */
  readonly released: { readonly pitch: Pitch; readonly at: Seconds }[];
  /** How deep the piece's pedal was pressed and when, on the card's clock. */
  readonly pedalling: { readonly depth: Unit; readonly at: Seconds }[];
  readonly keys: string[];
  /** The velocities of visitors' keys. */
  readonly weights: number[];
}

const createFakePiano = (): FakePiano => {
  const handed: Handed[] = [];
  const down = new Set<Pitch>();
  const isStruck = ({ start, hushed = Infinity }: Handed, now: Seconds) =>
    start <= Math.min(now, hushed);
  const piano: FakePiano = {
    time: 12.5,
    latency: 0.04,
    outputLatency: 0.03,
    latencyHint: 'interactive',
    allowed: true,
    handed,
    released: [],
    pedalling: [],
    keys: [],
    weights: [],
    volume: 1,
    muted: false,
    mute: false,
    get sounded() {
      return handed.filter((one) => isStruck(one, piano.time));
    },
    schedule(note, start, damped) {
      if (handed.some((one) => one.note === note && one.hushed === undefined))
        throw new Error(`note ${note.index} is handed over twice`);
      handed.push({ note, start, damped });
    },
    release(pitch, at) {
      piano.released.push({ pitch, at });
    },
    press(depth, at) {
      piano.pedalling.push({ depth, at });
    },
    hush() {
      for (const one of handed) one.hushed ??= piano.time;
    },
    strike(pitch, velocity) {
      piano.keys.push(`strike ${pitch}`);
      piano.weights.push(velocity);
      down.add(pitch);
    },
    damp(pitch) {
      piano.keys.push(`damp ${pitch}`);
      down.delete(pitch);
    },
    pedal(pedal, depth) {
      piano.keys.push(`${pedal} ${depth}`);
    },
    wake: async () => {},
    get scheduledNotes() {
      return handed.filter((one) => one.hushed === undefined && one.start > piano.time).length;
    },
    get heldNotes() {
      const rings = ({ start, damped, hushed }: Handed) =>
        hushed === undefined && start <= piano.time && damped > piano.time;
      return handed.filter(rings).length + down.size;
    },
  };
  return piano;
};

/** An easel that paints words instead of strokes, and insists on what the port asks for. */
interface FakeEasel extends Easel {
  /** What lies on the canvas, in the order in which it was painted. */
  readonly paint: readonly string[];
  /** What was painted on the canvas that hangs, slice by slice of visitors' strokes. */
  readonly turns: readonly string[];
  /** The strokes that it was given, on all canvases. */
  readonly given: readonly Stroke[];
  readonly varnished: boolean;
  readonly canvases: number;
  /** The height of the canvas that hangs. */
  readonly height: number;
}

/** In how many slices a visitor's stroke is laid. */
const SLICES = 20;

const createFakeEasel = (): FakeEasel => {
  let waiting: { begins: Seconds; note: number; seed: number }[] = [];
  const given: Stroke[] = [];
  let paint: string[] = [];
  let turns: string[] = [];
  let notes = new Set<number>();
  let paintedUntil = 0;
  let strokes = 0;
  let live = 0;
  let varnished = false;
  let canvases = 0;
  let height = 0;

  const paintUntil = (time: Seconds, budget: Budget = { left: Infinity }): boolean => {
    waiting.sort((a, b) => a.begins - b.begins); // stable: at one time, the order in which they were laid
    const due = waiting.filter(({ begins }) => begins < time).slice(0, Math.max(0, budget.left));
    budget.left -= due.length;
    waiting = waiting.slice(due.length);
    for (const { note, seed } of due) {
      paint.push(`${note}/${seed}`);
      turns.push(`${note}/${seed}`);
      notes.add(note);
    }
    paintedUntil = Math.max(paintedUntil, time);
    return budget.left > 0 && !waiting.some(({ begins }) => begins < time);
  };

  return {
    get paint() {
      return paint;
    },
    get turns() {
      return turns;
    },
    get varnished() {
      return varnished;
    },
    get canvases() {
      return canvases;
    },
    get height() {
      return height;
    },
    putUp(canvas) {
      height = canvas.height;
      waiting = [];
      paint = [];
      turns = [];
      notes = new Set();
      paintedUntil = 0;
      strokes = 0;
      live = 0;
      varnished = false;
      canvases++;
    },
    given,
    lay(stroke, begins, note) {
      const { seed } = stroke;
      given.push(stroke);
      if (begins < paintedUntil) throw new Error(`note ${note} is laid after its time was painted`);
      strokes++;
      waiting.push({ begins, note, seed });
    },
    set() {},
    paintUntil,
    begin(stroke) {
      const { seed } = stroke;
      given.push(stroke);
      const place = paint.push(`visitor/${seed}`) - 1;
      const ours = paint;
      let laid = 0;
      strokes++;
      live++;
      return {
        slices: SLICES,
        lay() {
          if (varnished) throw new Error('a visitor paints on the varnish');
          ours[place] = `visitor/${seed} ${(++laid / SLICES).toFixed(2)}`;
          turns.push(ours[place]);
        },
        lift() {
          live--;
        },
      };
    },
    finish() {
      paintUntil(Infinity);
      varnished = true;
    },
    present() {},
    digest: () => paint.join(' '),
    snapshot: async () => new Blob(),
    get strokes() {
      return strokes;
    },
    get liveStrokes() {
      return live;
    },
    get notesPainted() {
      return notes.size;
    },
  };
};

/** A touch that is known by its seed. */
export const touch = (seed: number): Touch => ({
  path: [
    [0.2, 0.2],
    [0.3, 0.2],
    [0.4, 0.3],
    [0.5, 0.3],
  ],
  width: 0.05,
  load: [0.4, 0.5, 0.6],
  second: [0.5, 0.5, 0.4],
  streak: 0.3,
  opacity: 1,
  charge: 0.8,
  dryness: 0.3,
  pickup: 0.2,
  body: 0.3,
  landing: 0.2,
  lifting: 0.4,
  softness: 0.2,
  bristle: 0.004,
  seed,
  delay: 0,
  time: 0.5,
});

/** The plan of a picture: two strokes a note, ten in reserve. */
const planFor = ({ notes }: Performance, seed: number): Plan => ({
  motif: 'pond',
  format: 1.6,
  ground: [0.6, 0.5, 0.4],
  touches: notes.map((_, index) => [touch(seed * 1000 + index), touch(seed * 1000 + index + 0.5)]),
  reserve: Array.from({ length: 10 }, (_, index) => touch(-1 - index)),
});

/** Notes as `[pitch, onset, damped]`, played, and how the pedal moves. */
export const performanceOf = (
  keys: readonly (readonly [pitch: Pitch, onset: Seconds, damped: Seconds])[],
  pedal: Performance['pedal'] = [],
): Performance => ({
  title: 'Nocturne',
  pedal,
  sections: [
    { at: 0, name: 'A' },
    { at: 3, name: 'A′' },
  ],
  duration: Math.max(...keys.map(([, , damped]) => damped)),
  notes: keys.map(([pitch, onset, damped], index) => ({
    index,
    pitch,
    onset,
    brushed: damped,
    damped,
    release: damped,
    velocity: 0.5,
    hand: pitch < 60 ? 'left' : 'right',
    kind: 'note',
    beat: onset * 2,
  })),
});

/** The upbeat's B flat and the first two beats of measure 1 at an eighth = 100, spun out to twelve seconds by the last chord. */
export const opening = performanceOf(
  [
    [70, 0, 0.6],
    [39, 0.6, 1.2],
    [79, 0.6, 3],
    [55, 1.2, 1.8],
    [63, 1.2, 1.8],
    [58, 1.8, 2.4],
    [65, 1.8, 2.4],
    [51, 2.4, 3],
    [77, 3, 3.6],
    [79, 3.6, 4.2],
    [77, 4.2, 6],
    [75, 6, 12],
    [39, 6, 12],
  ],
  [
    { at: 0.7, depth: 1 },
    { at: 2.4, depth: 0 },
    { at: 6.1, depth: 1 },
    { at: 12, depth: 0 },
  ],
);

/** What a preparation makes of `performance`. */
export const preparedFor = (performance: Performance, seed: number): Prepared => ({
  performance,
  plan: planFor(performance, seed),
});

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
