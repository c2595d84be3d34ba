import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { type Site, serve } from '../serve.ts';

const cache = join(import.meta.dirname, '../../node_modules/.cache');

/** Builds a page that is not shipped, whose index.html is in `root`, and serves it; in a folder of its own until it is closed, so that two tools may run at once. */
export const serveOwn = async (
  root: string,
  plugins: readonly PluginOption[] = [],
): Promise<Site> => {
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'own-'));
  const remove = (): Promise<void> => rm(outDir, { recursive: true, force: true });
  try {
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [...plugins],
      // A page that never leaves this machine may be as large as it is.
      build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: Infinity },
    });
    const site = await serve(outDir, '/');
    return { url: site.url, close: () => site.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
};
