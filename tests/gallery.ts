import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { dist, serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page hangs, under a sub-path. */
    readonly url: string;
  }
}

/** Builds the page as it is shipped, in a process of its own: Vitest's NODE_ENV would make it a development build. */
export const build = async (): Promise<void> => {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(import.meta.dirname, '../node_modules/vite/bin/vite.js');
  const root = join(import.meta.dirname, '..');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env,
  });
};

/** Builds the page once for all end-to-end tests and hangs it under a sub-path. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  await build();
  const site = await serve(dist, '/gallery/valerie/');
  provide('url', site.url);
  return site.close;
};
