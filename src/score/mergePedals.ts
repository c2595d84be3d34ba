import type { Beats, Unit } from '../units.ts';
import type { PedalChange } from './score.ts';

/** A pedal change on one of the file's channels. */
export interface ChannelPedal {
  readonly at: Beats;
  readonly channel: number;
  readonly depth: Unit;
}

const deepest = (depths: ReadonlyMap<number, Unit>): Unit => Math.max(0, ...depths.values());

/**
 * One pedal out of all channels' (a piano has one): as deep as the deepest of them, and where all of them
 * rise and fall at one place, it rises and falls too. `changes` are by place.
 */
export const mergePedals = (changes: readonly ChannelPedal[]): readonly PedalChange[] => {
  const merged: PedalChange[] = [];
  const now = new Map<number, Unit>();
  const lowest = new Map<number, Unit>();
  const move = (at: Beats, depth: Unit): void => {
    if ((merged.at(-1)?.depth ?? 0) !== depth) merged.push({ at, depth });
  };
  for (const [i, { at, channel, depth }] of changes.entries()) {
    lowest.set(channel, Math.min(depth, lowest.get(channel) ?? now.get(channel) ?? 0));
    now.set(channel, depth);
    if (changes[i + 1]?.at === at) continue;
    move(at, deepest(new Map([...now, ...lowest])));
    move(at, deepest(now));
    lowest.clear();
  }
  return merged;
};
