import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { type Recording, readPedals, readReleases, readStrings } from './recordings.ts';

interface Source {
  /** Where the page finds it, from its own address: without the `#` that a URL cannot carry, and with another name when its sound changes. */
  readonly path: string;
  readonly recordings: readonly Recording[];
}

const sharps = ['C', 'Cs', 'D', 'Ds', 'E', 'F', 'Fs', 'G', 'Gs', 'A', 'As', 'B'];

const keyName = (pitch: number): string => `${sharps[pitch % 12]}${Math.floor(pitch / 12) - 1}`;

const soundOf = (recordings: readonly Recording[]): Buffer =>
  Buffer.concat(recordings.map(({ sound }) => sound));

const createSource = (name: string, recordings: readonly Recording[]): Source => {
  const digest = createHash('sha256').update(soundOf(recordings)).digest('hex').slice(0, 8);
  return { path: `samples/${name}-${digest}.mp3`, recordings };
};

/** A file for each string; the many small noises lie one behind the other in two. */
const readSources = (): readonly Source[] => [
  ...readStrings().map((recording) => {
    const { layer, pitch } = recording.recorded;
    return createSource(`v${layer}/${keyName(pitch)}`, [recording]);
  }),
  createSource('pedals', readPedals()),
  createSource('releases', readReleases()),
];

const moduleName = 'virtual:piano-samples';

/** Serves and ships the piano's samples as files such as `samples/v8/Ds4-1a2b3c4d.mp3`, and lists them in the module `virtual:piano-samples`. */
export const pianoSamples = (): Plugin => {
  const sources = readSources();
  return {
    name: 'piano-samples',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: (id) => {
      if (id !== `\0${moduleName}`) return undefined;
      const listed = sources.map(({ path, recordings }) => ({
        path,
        recordings: recordings.map(({ recorded, sound }) => ({ recorded, bytes: sound.length })),
      }));
      return `export const samples = ${JSON.stringify(listed)};`;
    },
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.replace(config.base, '');
        const source = sources.find((one) => one.path === path);
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'audio/mpeg');
        response.end(soundOf(source.recordings));
      });
    },
    generateBundle() {
      for (const { path, recordings } of sources) {
        this.emitFile({ type: 'asset', fileName: path, source: soundOf(recordings) });
      }
    },
  };
};
