declare const self: ServiceWorkerGlobalScope;

/** What the build puts in: each file of the page from its own address, with a digest where the name does not tell one version from another. */
declare const SHELL: {
  readonly version: string;
  readonly files: readonly { readonly url: string; readonly digest?: string }[];
};

const ours = `shell of ${new URL(self.registration.scope).pathname} `;
const name = ours + SHELL.version;
const addresses = new Set(SHELL.files.map(({ url }) => new URL(url, self.location.href).href));

const ask = async (url: string, cache: RequestCache): Promise<Response> => {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response;
};

const digestOf = async (response: Response): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** A file of this version: one that the page or an older worker has fetched already serves again. */
const obtain = async (url: string, digest: string | undefined): Promise<Response> => {
  if (digest === undefined) return (await caches.match(url)) ?? ask(url, 'force-cache');
  const known = await ask(url, 'force-cache');
  return (await digestOf(known.clone())) === digest ? known : ask(url, 'reload');
};

/** A redirected answer would be refused where a page is asked for. */
const plain = async (response: Response): Promise<Response> =>
  response.redirected
    ? new Response(await response.blob(), { headers: response.headers })
    : response;

const install = async (): Promise<void> => {
  const shell = await caches.open(name);
  const keep = async ({ url, digest }: (typeof SHELL.files)[number]) =>
    shell.put(url, await plain(await obtain(url, digest)));
  await Promise.all(SHELL.files.map(keep));
};

const removeOlder = async (): Promise<void> => {
  const names = await caches.keys();
  const older = names.filter((one) => one.startsWith(ours) && one !== name);
  await Promise.all(older.map((one) => caches.delete(one)));
};

/** The page is one whatever the question in its address. */
const addressOf = ({ url }: Request): string =>
  url.replace(/[?#].*$/, '').replace(/index\.html$/, '');

const answer = async (request: Request): Promise<Response> => {
  const shell = caches.open(name);
  const kept = shell.then((cache) => cache.match(addressOf(request), { ignoreVary: true }));
  return (await kept.catch(() => undefined)) ?? fetch(request);
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(removeOlder()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && addresses.has(addressOf(request)))
    event.respondWith(answer(request));
});

// A new version waits until nobody is in the middle of an evening.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

export {};
