import type { Seconds } from '../units.ts';
import { outputDelay } from './output.ts';
import { Context } from './tone.ts';

/** The browser's sound: a context that may stand still. */
export interface Card {
  readonly context: Context;
  readonly running: boolean;
  readonly latency: Seconds;
  /** What the browser says of it, 0 where it says nothing. */
  readonly outputLatency: Seconds;
  readonly latencyHint: AudioContextLatencyCategory;
  /** Asks for sound now and, once asked, whenever the browser takes it away; never rejects. */
  wake(): Promise<void>;
  dispose(): void;
}

// Without a gesture a browser may leave the answer to `resume` open for ever.
const PATIENCE = 1000;

const patience = (): Promise<void> => new Promise((done) => setTimeout(done, PATIENCE));

/** Opens the sound card; throws where the browser has none. */
export const openCard = (): Card => {
  const latencyHint = 'interactive';
  const native = new AudioContext({ latencyHint });
  const context = new Context(native);
  const closed = new AbortController();
  let wanted = false;

  const resume = async (): Promise<void> => {
    if (native.state === 'running' || native.state === 'closed') return;
    await Promise.race([native.resume(), patience()]).catch(() => {});
  };

  const resumeIfWanted = (): void => {
    if (wanted && !document.hidden) void resume();
  };

  // A lost device is told as `error`, a telephone call as a change of state, a return to the page as visibility.
  for (const event of ['statechange', 'error']) {
    native.addEventListener(event, resumeIfWanted, { signal: closed.signal });
  }
  document.addEventListener('visibilitychange', resumeIfWanted, { signal: closed.signal });

  return {
    context,
    get running() {
      return native.state === 'running';
    },
    latencyHint,
    get latency() {
      // Safari knows no output latency, and some browsers say NaN before the first sound.
      const known = native.outputLatency || native.baseLatency || 0;
      return known + outputDelay;
    },
    get outputLatency() {
      return native.outputLatency || 0;
    },
    wake: () => {
      wanted = true;
      return resume();
    },
    dispose: () => {
      closed.abort();
      context.dispose();
    },
  };
};
