import { samples } from 'virtual:piano-samples';

/** A recorded note of the piano as a file of ours. */
export interface SampleFile {
  /** Salamander's velocity layer, 1 the softest to 16. */
  readonly layer: number;
  readonly pitch: number;
  readonly bytes: number;
  /** From the page's own address. */
  readonly url: string;
}

/** All that the page ships: 30 keys, a minor third apart, in each layer. */
export const sampleFiles: readonly SampleFile[] = samples.map(({ path, ...file }) => ({
  ...file,
  url: import.meta.env.BASE_URL + path,
}));
