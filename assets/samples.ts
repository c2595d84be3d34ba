import { samples } from 'virtual:piano-samples';
import type { Recorded } from '../src/sound/recorded.ts';

/** A recording within a file of ours. */
interface Recording {
  readonly recorded: Recorded;
  readonly bytes: number;
}

/** A file of recordings of the piano, one behind the other. */
export interface SampleFile {
  readonly recordings: readonly Recording[];
  readonly bytes: number;
  /** From the page's own address. */
  readonly url: string;
}

/** A file of one recording, of a key that is struck. */
export interface StringFile extends SampleFile {
  readonly layer: number;
  readonly pitch: number;
}

const files: readonly SampleFile[] = samples.map(({ path, recordings }) => ({
  recordings,
  bytes: recordings.reduce((sum, { bytes }) => sum + bytes, 0),
  url: import.meta.env.BASE_URL + path,
}));

const stringFilesOf = (file: SampleFile): readonly StringFile[] => {
  const recorded = file.recordings[0]?.recorded;
  return recorded?.kind === 'string' ? [{ ...file, ...recorded }] : [];
};

/** All that the page ships of the piano. */
export interface PianoFiles {
  /** 30 keys, a minor third apart, in each layer. */
  readonly strings: readonly StringFile[];
  /** The pedal, then the keys that come up. */
  readonly noises: readonly SampleFile[];
}

export const pianoFiles: PianoFiles = {
  strings: files.flatMap(stringFilesOf),
  noises: files.filter((file) => stringFilesOf(file).length === 0),
};

/** The struck keys among them. */
export const sampleFiles = pianoFiles.strings;
