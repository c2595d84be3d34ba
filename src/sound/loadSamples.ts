import type { SampleFile } from '../../assets/samples.ts';
import type { Seconds, Unit } from '../units.ts';
import type { Bank } from './bank.ts';
import type { Decode } from './decode.ts';
import { fetchBytes } from './fetchBytes.ts';
import type { LoadingOrder } from './loadingOrder.ts';
import { createReport, type SoundProblem } from './problem.ts';
import { prepareSample, type Sample } from './sample.ts';

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
  /** How long one attempt at a file may take; there are two. */
  readonly timeLimit?: Seconds;
}

/** Samples on their way; neither promise rejects. */
export interface Loading {
  readonly ready: Promise<void>;
  readonly complete: Promise<void>;
  readonly progress: LoadingProgress;
}

const TIME_LIMIT: Seconds = 20;
const AT_ONCE = 4;
/** Once the piece can begin, loading rests this many times as long as it works: the music and the paint come first. */
const RESTS = 2;

const twice = <T>(attempt: () => Promise<T>): Promise<T> => attempt().catch(attempt);

const bytesOf = (files: readonly SampleFile[]): number =>
  files.reduce((sum, file) => sum + file.bytes, 0);

/** Loads every sample into the bank, in the given order: four at a time until the piece can begin, then one after the other. */
export const loadSamples = (
  { beginning, piece, others }: LoadingOrder,
  bank: Bank,
  decode: Decode,
  options: LoadingOptions = {},
): Loading => {
  const { stopped = new AbortController().signal, timeLimit = TIME_LIMIT } = options;
  const rest = [...piece, ...others];
  const settled = new Set<SampleFile>();
  const report = createReport((problem) => options.onProblem?.(problem));

  const shareOf = (files: readonly SampleFile[]): Unit =>
    files.length === 0 ? 1 : bytesOf(files.filter((file) => settled.has(file))) / bytesOf(files);

  const progress = (): LoadingProgress => ({
    beginning: shareOf(beginning),
    whole: shareOf([...beginning, ...rest]),
  });

  const record = async ({ url, pitch }: SampleFile): Promise<AudioBuffer> =>
    decode(await fetchBytes(url, timeLimit, stopped), pitch);

  const take = (file: SampleFile, sample: Sample | undefined): void => {
    if (sample === undefined) {
      report.miss(file.url);
      return;
    }
    bank.add(sample);
    report.come();
  };

  const conclude = (): void => {
    if (!stopped.aborted) report.conclude();
  };

  const load = async (file: SampleFile): Promise<void> => {
    const sample = await twice(() => record(file))
      .then((recording) => prepareSample(file, recording, bank.kin(file.pitch)))
      .catch(() => undefined);
    if (stopped.aborted) return;
    take(file, sample);
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
      if (!stopped.aborted) await new Promise((rested) => setTimeout(rested, RESTS * worked));
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
