import type { SampleFile } from '../../assets/samples.ts';
import type { Unit } from '../units.ts';
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

/** Samples on their way; neither promise rejects. */
export interface Loading {
  readonly ready: Promise<void>;
  readonly complete: Promise<void>;
  readonly progress: LoadingProgress;
}

const TIME_LIMIT = 20_000;
const AT_ONCE = 4;

const fetchBytes = async (url: string, stopped: AbortSignal): Promise<ArrayBuffer> => {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(TIME_LIMIT)]);
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.arrayBuffer();
};

const twice = async <T>(attempt: () => Promise<T>): Promise<T> => attempt().catch(attempt);

const bytesOf = (files: readonly SampleFile[]): number =>
  files.reduce((sum, file) => sum + file.bytes, 0);

/** Loads every sample into the bank, in the given order, four at a time; `stopped` ends it. */
export const loadSamples = (
  order: LoadingOrder,
  bank: Bank,
  decode: Decode,
  events: LoadingEvents,
  stopped: AbortSignal,
): Loading => {
  const settled = new Set<SampleFile>();
  const rest = [...order.piece, ...order.others];

  const shareOf = (files: readonly SampleFile[]): Unit =>
    files.length === 0 ? 1 : bytesOf(files.filter((file) => settled.has(file))) / bytesOf(files);

  const progress = (): LoadingProgress => ({
    beginning: shareOf(order.beginning),
    whole: shareOf([...order.beginning, ...rest]),
  });

  const load = async (file: SampleFile): Promise<void> => {
    try {
      const recording = await twice(async () =>
        decode(await fetchBytes(file.url, stopped), file.pitch),
      );
      if (stopped.aborted) return;
      bank.add(prepareSample(file, recording, bank.kin(file.pitch)));
    } catch {
      if (stopped.aborted) return;
      events.onProblem?.({ kind: 'sample', name: file.url });
    }
    settled.add(file);
    events.onProgress?.(progress());
  };

  const loadAll = async (files: readonly SampleFile[]): Promise<void> => {
    const queue = files.values();
    const loadNext = async (): Promise<void> => {
      for (const file of queue) await load(file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
  };

  const ready = loadAll(order.beginning);
  return {
    ready,
    complete: ready.then(() => loadAll(rest)),
    get progress() {
      return progress();
    },
  };
};
