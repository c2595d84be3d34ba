import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

const NAME = 'sw.js';
/** Named after what they hold. */
const hashed = /-[\w-]{8}\.\w+$/;
/** Kept by the page itself, as far as it loads them. */
const samples = /^samples\//;

const digestOf = (source: string | Uint8Array): string =>
  createHash('sha256').update(source).digest('hex');

const sourceOf = (file: Bundle[string]): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source;

/** Everything that makes the page, as `src/offline.worker.ts` wants to know it. */
const listShell = (bundle: Bundle) => {
  const shell = Object.values(bundle).filter(
    ({ fileName }) => fileName !== NAME && !samples.test(fileName),
  );
  const files = shell.map((file) => ({
    url: file.fileName === 'index.html' ? './' : file.fileName,
    ...(hashed.test(file.fileName) ? {} : { digest: digestOf(sourceOf(file)) }),
  }));
  return { version: digestOf(JSON.stringify(files)).slice(0, 8), files };
};

/** Ships the service worker as `sw.js`, with the list of all files of this build but the piano's samples. */
export const offlineWorker = (): Plugin => ({
  name: 'offline-worker',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    const id = join(import.meta.dirname, '../src/offline.worker.ts');
    this.emitFile({ type: 'chunk', id, fileName: NAME });
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle[NAME];
      if (worker?.type !== 'chunk') throw new Error(`The build makes no ${NAME}.`);
      if (worker.imports.length > 0) throw new Error(`${NAME} must stand alone.`);
      worker.code = `const SHELL=${JSON.stringify(listShell(bundle))};${worker.code}`;
    },
  },
});
