import type { Piano } from '../concert/ports.ts';
import type { LoadingProgress } from './loadSamples.ts';

/** A concert grand whose samples are on their way. */
export interface SampledPiano extends Piano {
  /** When the piece can begin; never rejects. */
  readonly ready: Promise<void>;
  /** When all samples have come; never rejects. */
  readonly complete: Promise<void>;
  readonly progress: LoadingProgress;
  /** What the decoded samples take of the memory. */
  readonly decodedMegabytes: number;
  dispose(): void;
}
