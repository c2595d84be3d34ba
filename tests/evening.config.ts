import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/evening.e2e.ts'],
    globalSetup: ['tests/gallery.ts'],
    // The piece lasts some four and a half minutes.
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
