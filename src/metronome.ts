/** Twenty times a second: sixteen chances for each note within the scheduler's look-ahead. */
export const BEAT_MS = 50;

/** Calls `beat` twenty times a second, also while the page is hidden; where workers are refused, with the page's own timer. */
export const startMetronome = (beat: () => void): void => {
  const fallBack = () => setInterval(beat, BEAT_MS);
  try {
    const worker = new Worker(new URL('./metronome.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', beat);
    worker.addEventListener('error', fallBack, { once: true });
  } catch {
    fallBack();
  }
};
