import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  appType: 'mpa', // a missing file is a 404, not the page again
  worker: { format: 'es' },
});
