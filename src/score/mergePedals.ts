import type { Beats, Unit } from '../units.ts';
import type { PedalChange } from './score.ts';

/** A pedal change on one of the file's channels. */
export interface ChannelPedal {
  readonly at: Beats;
  readonly channel: number;
  readonly depth: Unit;
}

const CHANNELS = 16;

/**
 * One pedal out of all channels' (a piano has one): as deep as the deepest of them, and where all of them
 * rise and fall at one place, it rises and falls too. `changes` are by place.
 */
export const mergePedals = (changes: readonly ChannelPedal[]): readonly PedalChange[] => {
  const merged: PedalChange[] = [];
  const now = new Array<Unit>(CHANNELS).fill(0);
  const lowest = new Array<Unit>(CHANNELS).fill(0);
  const move = (at: Beats, depth: Unit): void => {
    if ((merged.at(-1)?.depth ?? 0) !== depth) merged.push({ at, depth });
  };
  for (const [i, { at, channel, depth }] of changes.entries()) {
    now[channel] = depth;
    lowest[channel] = Math.min(depth, lowest[channel] ?? 0);
    if (changes[i + 1]?.at === at) continue;
    move(at, Math.max(...lowest));
    move(at, Math.max(...now));
    for (const [one, depth] of now.entries()) lowest[one] = depth;
  }
  return merged;
};
