import type { Output } from './output.ts';
import { type Context, Gain, setContext } from './tone.ts';

/** A room without walls and a loudspeaker without limits, in which tests hear the strings alone. */
export const createOpenAir = (context: Context): Output => {
  setContext(context);
  const input = new Gain({ context });
  input.connect(context.rawContext.destination);
  return { input, delay: 0, setVolume: () => {}, dispose: () => input.dispose() };
};
