/** Keeps the screen awake while the page is seen; a browser that refuses is not asked twice at once. Returns the way to let it sleep. */
export const keepAwake = (browser: Navigator, page: Document): (() => void) => {
  const leaving = new AbortController();
  let sentinel: WakeLockSentinel | undefined;

  const ask = async () => {
    if (page.visibilityState !== 'visible') return;
    try {
      // Absent on insecure pages and in old browsers, whatever its type says.
      const granted = await browser.wakeLock?.request('screen');
      if (leaving.signal.aborted) await granted?.release();
      else sentinel = granted;
    } catch {
      // Refused (battery, policy): the exhibition's own settings must keep the screen on.
    }
  };

  // The browser takes the lock away with the page's visibility and does not give it back.
  page.addEventListener('visibilitychange', ask, { signal: leaving.signal });
  void ask();
  return () => {
    leaving.abort();
    sentinel?.release().catch(() => undefined);
  };
};
