import type { PlayedPedal } from '../performance/performance.ts';
import type { Seconds, Unit } from '../units.ts';
import type { Player } from './voice.ts';

/** The pianist's pedal and the visitor's, as the one that a piano has. */
export interface Pedals {
  /** Takes a player's move, told in the order of their times; a later one that was told before is void. Says how the one pedal moves from there on. */
  press(player: Player, move: PlayedPedal): readonly PlayedPedal[];
}

/** The pianist's moves are told about so long before a visitor's, which are made now. */
const AHEAD: Seconds = 2;

const depthAt = (moves: readonly PlayedPedal[], time: Seconds): Unit =>
  moves.findLast(({ at }) => at <= time)?.depth ?? 0;

/** What counts of moves from a time on. */
const since = (moves: readonly PlayedPedal[], time: Seconds): readonly PlayedPedal[] =>
  moves.slice(
    Math.max(
      0,
      moves.findLastIndex(({ at }) => at <= time),
    ),
  );

/** Two pedals that are up; the deeper one holds. */
export const createPedals = (): Pedals => {
  const moves: Record<Player, readonly PlayedPedal[]> = { piece: [], visitor: [] };

  return {
    press: (player, move) => {
      const before = moves[player].filter(({ at }) => at < move.at);
      const mine = [...since(before, move.at - AHEAD), move];
      const others = moves[player === 'piece' ? 'visitor' : 'piece'];
      const times = [move.at, ...others.map(({ at }) => at).filter((at) => at > move.at)];
      moves[player] = mine;
      return times.map((at) => ({ at, depth: Math.max(depthAt(mine, at), depthAt(others, at)) }));
    },
  };
};
