import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, serve } from './serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'gallery-'));
const folder = mkdtempSync(join(parent, 'dist-'));
let site: Site;

beforeAll(async () => {
  writeFileSync(join(parent, 'secret.txt'), 'not in the gallery');
  writeFileSync(join(folder, 'index.html'), '<title>Valérie</title>');
  writeFileSync(join(folder, 'D#4.mp3'), 'a sound');
  site = await serve(folder, '/gallery/valerie/');
});

afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

/** `fetch` would tidy `..` away before it asks. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    request(new URL(site.url), { path }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .on('error', fail)
      .end();
  });

test('the folder is its page', async () => {
  const answer = await fetch(site.url);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toContain('Valérie');
});

test('a file is found by its encoded name', async () => {
  expect(await statusOf('/gallery/valerie/D%234.mp3')).toBe(200);
});

test.each([
  '/gallery/valerie/missing.js',
  '/gallery/valerie/folder/',
  '/index.html',
  '/gallery/valerie/../secret.txt',
  '/gallery/valerie/%2e%2e/secret.txt',
  '/gallery/valerie/..%2fsecret.txt',
  '/gallery/valerie/%',
])('%s is not found', async (path) => {
  expect(await statusOf(path)).toBe(404);
});
