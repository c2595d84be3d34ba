import type { Seconds } from '../units.ts';

/** Files kept from one visit to the next; nothing rejects, and where the browser keeps nothing, nothing is found. */
export interface Shelf {
  find(url: string): Promise<ArrayBuffer | undefined>;
  keep(url: string, bytes: ArrayBuffer): Promise<void>;
  /** Lets go of everything that is not among `urls`, such as the files of an older version. */
  tidy(urls: readonly string[]): Promise<void>;
}

/** A store that does not answer by then is taken for broken, and asked no more. */
const PATIENCE: Seconds = 3;

const silence = (patience: Seconds): Promise<'silence'> =>
  new Promise((tell) => setTimeout(() => tell('silence'), 1000 * patience));

/** A shelf in the browser's cache of this page's address, which the page fills itself: no worker need be there, and nothing is fetched twice. */
export const createShelf = (patience: Seconds = PATIENCE): Shelf => {
  // Where storage is blocked even the name `caches` throws, and over plain HTTP it is missing.
  const open = async () => caches.open(`samples of ${location.pathname.replace(/[^/]*$/, '')}`);
  const opened = open().catch(() => undefined);
  let silent = false;

  const ask = async (url: string): Promise<ArrayBuffer | undefined> =>
    (await (await opened)?.match(url))?.arrayBuffer();

  return {
    find: async (url) => {
      if (silent) return undefined;
      const answer = await Promise.race([ask(url).catch(() => undefined), silence(patience)]);
      if (answer !== 'silence') return answer;
      silent = true;
      return undefined;
    },
    keep: async (url, bytes) => {
      const cache = await opened;
      await cache?.put(url, new Response(bytes)).catch(() => {}); // full, perhaps
    },
    tidy: async (urls) => {
      const cache = await opened;
      const wanted = new Set(urls.map((url) => new URL(url, location.href).href));
      const kept = (await cache?.keys().catch(() => [])) ?? [];
      const old = kept.filter(({ url }) => !wanted.has(url));
      await Promise.all(old.map((request) => cache?.delete(request).catch(() => false)));
    },
  };
};
