import type { SampleFile } from '../../assets/samples.ts';
import type { Seconds, Unit } from '../units.ts';
import type { Bank } from './bank.ts';
import type { Decode } from './decode.ts';
import type { LoadingOrder } from './loadingOrder.ts';
import { prepareSample } from './sample.ts';

/** What went wrong with the sound; the piece goes on. */
export type SoundProblem =
  /** The browser makes no sound at all. */
  | { readonly kind: 'audio' }
  /** A sample is missing or broken, and its neighbour plays instead. */
  | { readonly kind: 'sample'; readonly name: string };

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

const fetchBytes = async (url: string, signal: AbortSignal): Promise<ArrayBuffer> => {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.arrayBuffer();
};

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

  const shareOf = (files: readonly SampleFile[]): Unit =>
    files.length === 0 ? 1 : bytesOf(files.filter((file) => settled.has(file))) / bytesOf(files);

  const progress = (): LoadingProgress => ({
    beginning: shareOf(beginning),
    whole: shareOf([...beginning, ...rest]),
  });

  const record = async ({ url, pitch }: SampleFile): Promise<AudioBuffer> => {
    const limit = AbortSignal.timeout(1000 * timeLimit);
    return decode(await fetchBytes(url, AbortSignal.any([stopped, limit])), pitch);
  };

  const load = async (file: SampleFile): Promise<void> => {
    const sample = await twice(() => record(file))
      .then((recording) => prepareSample(file, recording, bank.kin(file.pitch)))
      .catch(() => undefined);
    if (stopped.aborted) return;
    if (sample) bank.add(sample);
    else options.onProblem?.({ kind: 'sample', name: file.url });
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

  const ready = loadAtOnce(beginning);
  return {
    ready,
    complete: ready.then(() => loadGently(rest)),
    get progress() {
      return progress();
    },
  };
};
