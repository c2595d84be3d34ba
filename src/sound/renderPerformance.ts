import { sampleFiles } from '../../assets/samples.ts';
import type { Performance } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import { createBank } from './bank.ts';
import { createDecode } from './decode.ts';
import { loadingOrder } from './loadingOrder.ts';
import { type LoadingEvents, loadSamples } from './loadSamples.ts';
import { RATE, type Rendering, renderStrikes } from './renderStrikes.ts';
import type { Strike } from './voice.ts';

/** A rendering of a performance, and what its samples take of the memory. */
export interface RenderedPerformance extends Rendering {
  readonly decodedMegabytes: number;
}

/** The sound of the notes struck from `from` until before `to`, without a sound card and as fast as the machine can; its time 0 is `from`. */
export const renderPerformance = async (
  performance: Performance,
  from: Seconds = 0,
  to: Seconds = performance.duration,
  events: LoadingEvents = {},
): Promise<RenderedPerformance> => {
  const notes = performance.notes.filter((note) => from <= note.onset && note.onset < to);
  const bank = createBank();
  const { beginning, piece } = loadingOrder(sampleFiles, notes);
  // All of it as the beginning: nothing plays meanwhile that loading should make way for.
  const order = { beginning: [...beginning, ...piece], piece: [], others: [] };
  await loadSamples(order, bank, createDecode(RATE), events).complete;
  const strikes = notes.map(
    ({ pitch, velocity, onset, damped }): Strike => ({
      player: 'piece',
      pitch,
      velocity,
      start: onset - from,
      damped: damped - from,
    }),
  );
  const rendering = await renderStrikes(bank, strikes, to - from);
  return { ...rendering, decodedMegabytes: bank.megabytes };
};
