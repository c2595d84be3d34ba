import { defineConfig } from 'vite';
import { pianoSamples } from './assets/pianoSamples.ts';

export default defineConfig({
  base: './',
  plugins: [pianoSamples()],
  appType: 'mpa', // a missing file is a 404, not the page again
  worker: { format: 'es' },
});
