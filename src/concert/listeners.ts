/** Those who want to hear of something. */
export interface Listeners {
  /** Returns the way to stop. */
  add(listener: () => void): () => void;
  call(): void;
}

/** Nobody listens yet; who comes or goes during a call is heard from the next one on. */
export const createListeners = (): Listeners => {
  const listeners = new Set<() => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    call() {
      for (const listener of [...listeners]) listener();
    },
  };
};
