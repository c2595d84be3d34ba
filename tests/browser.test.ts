import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser, launchOptions } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('CHROME_PATH goes before every other browser', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(await findBrowser()).toEqual({ executablePath: process.execPath, from: 'CHROME_PATH' });
});

test.each(['/no/such/browser', import.meta.dirname, import.meta.filename])(
  'a CHROME_PATH that cannot be executed (%s) is told of, not passed over',
  async (path) => {
    vi.stubEnv('CHROME_PATH', path);
    await expect(findBrowser()).rejects.toThrow(`CHROME_PATH is ${path}`);
  },
);

test('without CHROME_PATH there is a browser all the same, and it can be started', async () => {
  vi.stubEnv('CHROME_PATH', '');
  const found = await findBrowser();
  expect(['system', '@sparticuz/chromium']).toContain(found.from);
  expect(launchOptions(found)).toMatchObject({ executablePath: found.executablePath });
});

test('npm’s Chromium finds its own libraries before the machine’s', () => {
  vi.stubEnv('PATH', '/usr/bin');
  const found = { executablePath: '/chromium', from: '@sparticuz/chromium' } as const;
  const { env } = launchOptions({ ...found, env: { LD_LIBRARY_PATH: '/own/lib' } });
  expect(env).toMatchObject({ PATH: '/usr/bin', LD_LIBRARY_PATH: '/own/lib' });
});
