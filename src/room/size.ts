/** Calls `then` now and whenever the size of `element` changes, until `signal` is aborted. */
export const followSize = (element: Element, then: () => void, signal: AbortSignal): void => {
  const observer = new ResizeObserver(then);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
};
