import { BEAT_MS } from './metronome.ts';

// A worker's timer keeps its pace while the page is hidden; the page's own slows down to once a second.
setInterval(() => self.postMessage(undefined), BEAT_MS);
