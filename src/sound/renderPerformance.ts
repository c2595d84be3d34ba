import { pianoFiles } from '../../assets/samples.ts';
import type { Performance } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import { createBank } from './bank.ts';
import { createDecode } from './decode.ts';
import { loadingOrder } from './loadingOrder.ts';
import { type LoadingEvents, loadSamples } from './loadSamples.ts';
import { type Actions, RATE, type Rendering, renderStrikes } from './renderStrikes.ts';
import { strikeOf } from './strikeOf.ts';

/** A rendering of a performance, and what its samples take of the memory. */
export interface RenderedPerformance extends Rendering {
  readonly decodedMegabytes: number;
}

/** Until the dampers and the hall are still after the last note. */
const AFTERGLOW: Seconds = 2.5;

const actionsIn = (performance: Performance, from: Seconds, to: Seconds): Actions => {
  const notes = performance.notes.filter(({ onset }) => from <= onset && onset < to);
  const depth = performance.pedal.findLast(({ at }) => at < from)?.depth ?? 0;
  const moves = performance.pedal.filter(({ at }) => from <= at && at < to);
  return {
    strikes: notes.map((note) => strikeOf(note, note.onset - from, note.damped - from)),
    pedal: [{ at: 0, depth }, ...moves.map((move) => ({ ...move, at: move.at - from }))],
  };
};

/** The sound of the notes struck from `from` until before `to`, without a sound card and as fast as the machine can; its time 0 is `from`. Without a `to` it lasts until the hall is still. */
export const renderPerformance = async (
  performance: Performance,
  from: Seconds = 0,
  to: Seconds = performance.duration + AFTERGLOW,
  events: LoadingEvents = {},
): Promise<RenderedPerformance> => {
  const notes = performance.notes.filter(({ onset }) => from <= onset && onset < to);
  const bank = createBank();
  const { beginning, piece } = loadingOrder(pianoFiles, notes);
  // All of it as the beginning: nothing plays meanwhile that loading should make way for.
  const order = { beginning: [...beginning, ...piece], piece: [], others: [] };
  await loadSamples(order, bank, createDecode(RATE), events).complete;
  const rendering = await renderStrikes(bank, actionsIn(performance, from, to), to - from);
  return { ...rendering, decodedMegabytes: bank.megabytes };
};
