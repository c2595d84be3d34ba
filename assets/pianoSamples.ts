import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const layers = [4, 8, 12];
const semitones: Readonly<Record<string, number>> = { C: 0, 'D#': 3, 'F#': 6, A: 9 };

interface Source {
  readonly layer: number;
  readonly pitch: number;
  readonly bytes: number;
  /** Where the page finds it, from its own address; without the `#` that a URL cannot carry. */
  readonly path: string;
  readonly from: string;
}

const readLayer = (layer: number): readonly Source[] => {
  const folder = join(
    import.meta.dirname,
    `../node_modules/@audio-samples/piano-mp3-velocity${layer}/audio`,
  );
  return readdirSync(folder).flatMap((file) => {
    const [, key = '', octave = ''] = /^([A-G]#?)(\d)v\d+\.mp3$/.exec(file) ?? [];
    const semitone = semitones[key];
    if (semitone === undefined) return [];
    const from = join(folder, file);
    return {
      layer,
      pitch: 12 * (Number(octave) + 1) + semitone,
      bytes: statSync(from).size,
      path: `samples/v${layer}/${key.replace('#', 's')}${octave}.mp3`,
      from,
    };
  });
};

const moduleName = 'virtual:piano-samples';

/** Serves and ships the piano's samples as `samples/v8/Ds4.mp3` and lists them in the module `virtual:piano-samples`. */
export const pianoSamples = (): Plugin => {
  const sources = layers.flatMap(readLayer);
  return {
    name: 'piano-samples',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
    load: (id) => {
      if (id !== `\0${moduleName}`) return undefined;
      const listed = sources.map(({ from: _, ...file }) => file);
      return `export const samples = ${JSON.stringify(listed)};`;
    },
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.replace(config.base, '');
        const source = sources.find((one) => one.path === path);
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'audio/mpeg');
        response.end(readFileSync(source.from));
      });
    },
    generateBundle() {
      for (const { path, from } of sources) {
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(from) });
      }
    },
  };
};
