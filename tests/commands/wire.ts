import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const compressed = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** The bytes of a file as a web server sends it: text gzipped, sounds and fonts as they are. */
export const wireBytes = (file: string): number =>
  compressed.has(extname(file)) ? gzipSync(readFileSync(file)).length : statSync(file).size;

/** The bytes of all JavaScript in a folder, gzipped. */
export const scriptBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => extname(file) === '.js')
    .reduce((sum, file) => sum + wireBytes(join(folder, file)), 0);
