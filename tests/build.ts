import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');

/** The folder of the built page. */
export const dist = join(root, 'dist');

/** Builds the page as it is shipped, in a process of its own: Vitest's NODE_ENV would make it a development build. */
export const build = async (): Promise<void> => {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env,
  });
};
