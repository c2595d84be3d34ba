import { accessSync, constants, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright';

/** A browser on this machine, and the environment that it must be started in where that is not our own. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly from: 'CHROME_PATH' | 'system' | '@sparticuz/chromium';
  readonly env?: Readonly<Record<string, string>>;
}

const cache = join(import.meta.dirname, '../node_modules/.cache/chromium-147');

const windowsPrograms = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsPrograms.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const inCache = (): FoundBrowser => ({
  executablePath: join(cache, 'chromium'),
  from: '@sparticuz/chromium',
  env: {
    LD_LIBRARY_PATH: [join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':'),
    FONTCONFIG_PATH: join(cache, 'fonts'),
  },
});

/** Unpacks npm's Chromium with its own libraries and font; the package decides where and what by these two variables. */
const unpackInto = async (folder: string): Promise<void> => {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  const before = { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  const fonts = join(folder, 'fonts/fonts.conf');
  await writeFile(
    fonts,
    (await readFile(fonts, 'utf8')).replaceAll('/tmp/fonts', `${cache}/fonts`),
  );
};

/** Chromium from npm; unpacked beside its place and then moved, so that two runs at once never see half a browser. */
const npmBrowser = async (): Promise<FoundBrowser | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  if (isExecutable(inCache().executablePath)) return inCache();
  await mkdir(join(cache, '..'), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  try {
    await unpackInto(folder);
    renameSync(folder, cache);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return;
    if (!isExecutable(inCache().executablePath)) throw error;
  }
  return inCache();
};

/** The browser for tests and commands: `CHROME_PATH`, an installed Chrome, Chromium or Edge, else the one that npm brought. */
export const findBrowser = async (): Promise<FoundBrowser> => {
  const own = process.env.CHROME_PATH;
  if (own !== undefined && own !== '') {
    if (!isExecutable(own)) throw new Error(`CHROME_PATH is ${own}, which cannot be executed.`);
    return { executablePath: own, from: 'CHROME_PATH' };
  }
  const system = installed[process.platform]?.find(isExecutable);
  if (system !== undefined) return { executablePath: system, from: 'system' };
  const brought = await npmBrowser();
  if (brought !== undefined) return brought;
  throw new Error(
    'No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one. ' +
      '(On Linux x64 the npm package @sparticuz/chromium would do: is it installed?)',
  );
};

/** How tests start it: WebGL in software wherever there is no graphics card, and sound without a touch. */
export const launchOptions = ({ executablePath, env }: FoundBrowser): LaunchOptions => ({
  executablePath,
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-background-networking',
    '--disable-component-update',
    // Chromium's sandbox refuses to work for root, and on most build machines.
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  ],
  ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
});
