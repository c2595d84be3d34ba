import type { Seconds } from '../units.ts';

/** The bytes of a file; rejects what the server refuses, what takes longer than `limit`, and all once `stopped`. */
export const fetchBytes = async (
  url: string,
  limit: Seconds,
  stopped: AbortSignal,
): Promise<ArrayBuffer> => {
  // AbortSignal.any and AbortSignal.timeout are too young for some of the browsers that paint well.
  const attempt = new AbortController();
  const end = () => attempt.abort();
  const timer = setTimeout(end, 1000 * limit);
  stopped.addEventListener('abort', end);
  if (stopped.aborted) end();
  try {
    const response = await fetch(url, { signal: attempt.signal });
    if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
    return await response.arrayBuffer();
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener('abort', end);
  }
};
