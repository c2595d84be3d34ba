/** Calls `leave` whenever a key or finger that is down may never be told to have gone up: the window loses the focus, the page is hidden or left. */
export const whenNobodySees = (leave: () => void, signal: AbortSignal): void => {
  window.addEventListener('blur', leave, { signal });
  window.addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', leave, { signal });
  signal.addEventListener('abort', leave);
};
