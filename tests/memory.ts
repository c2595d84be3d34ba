import type { Page } from 'playwright';

/** What the page keeps: MB of JavaScript heap, DOM nodes, event listeners, and nodes of the audio graph. */
export interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly audioNodes: number;
}

/** The way to measure what the page keeps, after a collection of what it does not. */
export const createMemory = async (page: Page): Promise<() => Promise<Memory>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      heap: value('JSHeapUsedSize') / 1e6,
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      audioNodes: value('AudioHandlers'),
    };
  };
};
