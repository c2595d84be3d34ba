import { sampleFiles } from '../../assets/samples.ts';
import type { Performance } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import { createBank } from './bank.ts';
import { createDecode } from './decode.ts';
import { loadingOrder } from './loadingOrder.ts';
import { type LoadingEvents, loadSamples } from './loadSamples.ts';
import { renderStrikes } from './renderStrikes.ts';
import type { Strike } from './voice.ts';

const RATE = 44_100;

/** The sound of the notes struck from `from` until before `to`, without a sound card and as fast as the machine can; its time 0 is `from`. */
export const renderPerformance = async (
  performance: Performance,
  from: Seconds = 0,
  to: Seconds = performance.duration,
  events: LoadingEvents = {},
): Promise<AudioBuffer> => {
  const notes = performance.notes.filter((note) => from <= note.onset && note.onset < to);
  const bank = createBank();
  const order = { ...loadingOrder(sampleFiles, notes), others: [] };
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
  return renderStrikes(bank, strikes, to - from);
};
