import type { TestProject } from 'vitest/node';
import { build, dist } from './build.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page hangs, under a sub-path. */
    readonly url: string;
  }
}

/** Builds the page once for all end-to-end tests and hangs it under a sub-path. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  await build();
  const site = await serve(dist, '/gallery/valerie/');
  provide('url', site.url);
  return site.close;
};
