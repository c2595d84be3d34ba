import type { Seconds } from './units.ts';

/** How often a page that stays open, as a kiosk's does, asks for a new version. */
const ASKS: Seconds = 3600;

/** Loads the page anew once the worker of its new version serves it. */
const turnTo = (worker: ServiceWorker): void => {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') location.reload();
  });
  worker.postMessage('take over');
};

/** Keeps the page for visits without a network, where the browser has a worker for that: from the first visit on, once that is `complete`. `offer` hears of a new version that waits, and how to turn to it. Never rejects: what is refused here is only missed later. */
export const keepForOffline = async (
  complete: Promise<void>,
  offer: (turn: () => void) => void,
): Promise<void> => {
  const tell = ({ active, waiting }: ServiceWorkerRegistration): void => {
    if (active && waiting) offer(() => turnTo(waiting));
  };
  try {
    if (!navigator.serviceWorker.controller) await complete;
    const kept = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
    tell(kept);
    kept.addEventListener('updatefound', () => {
      kept.installing?.addEventListener('statechange', () => tell(kept));
    });
    setInterval(() => void kept.update().catch(() => {}), 1000 * ASKS);
  } catch (reason) {
    console.info('The page is not kept for visits without a network.', reason);
  }
};
