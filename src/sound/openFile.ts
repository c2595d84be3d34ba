import type { SampleFile } from '../../assets/samples.ts';
import type { Decode } from './decode.ts';
import type { Recorded } from './recorded.ts';
import type { Shelf } from './shelf.ts';

/** A recording, and what it is of. */
export interface Opened {
  readonly recorded: Recorded;
  readonly recording: AudioBuffer;
}

/** How files come and become sound. */
export interface Source {
  /** Rejects what cannot be had. */
  readonly fetch: (url: string) => Promise<ArrayBuffer>;
  readonly decode: Decode;
  /** Where files are looked for before they are fetched, and kept once they are known to be good. */
  readonly shelf?: Shelf | undefined;
}

const decodeAll = (
  { recordings }: SampleFile,
  bytes: ArrayBuffer,
  decode: Decode,
): Promise<readonly Opened[]> => {
  let end = 0;
  const parts = recordings.map(async ({ recorded, bytes: length }) => {
    end += length;
    const part = bytes.slice(end - length, end);
    const pitch = recorded.kind === 'string' ? recorded.pitch : undefined;
    return { recorded, recording: await decode(part, pitch) };
  });
  return Promise.all(parts);
};

const twice = <T>(attempt: () => Promise<T>): Promise<T> => attempt().catch(attempt);

/** The recordings of a file, from the shelf or fetched, in two attempts; rejects when a part of it is no sound. */
export const openFile = async (
  file: SampleFile,
  { fetch, decode, shelf }: Source,
): Promise<readonly Opened[]> => {
  const kept = await shelf?.find(file.url);
  const known = kept && (await decodeAll(file, kept, decode).catch(() => undefined));
  if (known) return known;
  return twice(async () => {
    const bytes = await fetch(file.url);
    const opened = await decodeAll(file, bytes, decode);
    void shelf?.keep(file.url, bytes);
    return opened;
  });
};
