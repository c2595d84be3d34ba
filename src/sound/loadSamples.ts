import type { SampleFile } from '../../assets/samples.ts';
import type { Seconds, Unit } from '../units.ts';
import type { Decode } from './decode.ts';
import { fetchBytes } from './fetchBytes.ts';
import type { LoadingOrder } from './loadingOrder.ts';
import { type Opened, openFile } from './openFile.ts';
import { createReport, type SoundProblem } from './problem.ts';
import type { Recorded } from './recorded.ts';
import type { Shelf } from './shelf.ts';

/** How much has come, in shares of the bytes; what cannot be had counts as come. */
export interface LoadingProgress {
  /** Of what the beginning of the piece needs. */
  readonly beginning: Unit;
  /** Of all samples. */
  readonly whole: Unit;
}

export interface LoadingEvents {
  readonly onProgress?: ((progress: LoadingProgress) => void) | undefined;
  readonly onProblem?: ((problem: SoundProblem) => void) | undefined;
}

export interface LoadingOptions extends LoadingEvents {
  /** Ends it, without reports. */
  readonly stopped?: AbortSignal;
  /** Whether music plays, which loading makes way for once the piece can begin. */
  readonly busy?: () => boolean;
  /** Keeps files from one visit to the next. */
  readonly shelf?: Shelf;
  /** How long one attempt at a file may take; there are two. */
  readonly timeLimit?: Seconds;
}

/** Takes recordings as they come; one that it throws out is reported. */
export interface Taker {
  take(recorded: Recorded, recording: AudioBuffer): void;
}

/** Samples on their way; neither promise rejects. */
export interface Loading {
  readonly ready: Promise<void>;
  readonly complete: Promise<void>;
  readonly progress: LoadingProgress;
}

const TIME_LIMIT: Seconds = 20;
const AT_ONCE = 4;
/** While music plays, loading rests this many times as long as it works: the music and the paint come first. */
const RESTS = 2;

/** A turn for music and paint. */
const giveWay = (): Promise<void> => new Promise((turn) => setTimeout(turn));

const bytesOf = (files: readonly SampleFile[]): number =>
  files.reduce((sum, file) => sum + file.bytes, 0);

const holdsStrings = ({ recordings }: SampleFile): boolean =>
  recordings.some(({ recorded }) => recorded.kind === 'string');

/** Loads every file and hands its recordings over, in the given order: four files at a time until the piece can begin, then one after the other. */
export const loadSamples = (
  { beginning, piece, others }: LoadingOrder,
  taker: Taker,
  decode: Decode,
  options: LoadingOptions = {},
): Loading => {
  const { stopped = new AbortController().signal, timeLimit = TIME_LIMIT } = options;
  const { busy = () => true, shelf } = options;
  const fetch = (url: string) => fetchBytes(url, timeLimit, stopped);
  const rest = [...piece, ...others];
  const settled = new Set<SampleFile>();
  const report = createReport((problem) => options.onProblem?.(problem));

  const shareOf = (files: readonly SampleFile[]): Unit =>
    files.length === 0 ? 1 : bytesOf(files.filter((file) => settled.has(file))) / bytesOf(files);

  const progress = (): LoadingProgress => ({
    beginning: shareOf(beginning),
    whole: shareOf([...beginning, ...rest]),
  });

  const takeAll = async (opened: readonly Opened[]): Promise<void> => {
    for (const [index, { recorded, recording }] of opened.entries()) {
      if (index > 0) await giveWay();
      if (stopped.aborted) return;
      taker.take(recorded, recording);
    }
  };

  const conclude = (): void => {
    if (!stopped.aborted) report.conclude();
  };

  const load = async (file: SampleFile): Promise<void> => {
    const came = await openFile(file, { fetch, decode, shelf })
      .then(takeAll)
      .then(() => true)
      .catch(() => false);
    if (stopped.aborted) return;
    if (!came) report.miss(file.url);
    else if (holdsStrings(file)) report.come();
    settled.add(file);
    options.onProgress?.(progress());
  };

  const loadAtOnce = async (files: readonly SampleFile[]): Promise<void> => {
    const queue = files.values();
    const loadNext = async (): Promise<void> => {
      for (const file of queue) await load(file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
  };

  const loadGently = async (files: readonly SampleFile[]): Promise<void> => {
    for (const file of files) {
      const began = performance.now();
      await load(file);
      const worked = performance.now() - began;
      const rest = busy() && !stopped.aborted ? RESTS * worked : 0;
      await new Promise((rested) => setTimeout(rested, rest));
    }
  };

  const ready = loadAtOnce(beginning).then(conclude);
  return {
    ready,
    complete: ready.then(() => loadGently(rest)).then(conclude),
    get progress() {
      return progress();
    },
  };
};
