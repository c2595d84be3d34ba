import { defineConfig } from 'vite';
import { offlineWorker } from './assets/offlineWorker.ts';
import { pianoSamples } from './assets/pianoSamples.ts';
import { webManifest } from './assets/webManifest.ts';

export default defineConfig({
  base: './',
  plugins: [pianoSamples(), webManifest(), offlineWorker()],
  appType: 'mpa', // a missing file is a 404, not the page again
  worker: { format: 'es' },
});
