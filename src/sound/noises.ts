import type { Pitch, Seconds, Unit } from '../units.ts';
import type { Bank } from './bank.ts';
import { fromDecibels, noteLevel } from './loudness.ts';
import type { Noise } from './noise.ts';
import { type Context, connect, type Gain } from './tone.ts';
import type { Player } from './voice.ts';

/** A key that was struck, as far as its noise asks. */
interface Struck {
  readonly player: Player;
  readonly pitch: Pitch;
  readonly velocity: Unit;
  readonly start: Seconds;
}

/** What is heard of a piano besides its strings: keys that come up, and the pedal. Times are the context's. */
export interface Noises {
  /** Knocks as a key does that comes up at `at`, more softly where the pedal holds the damper until `damped`. */
  release(key: Struck, at: Seconds, damped: Seconds): void;
  /** Sounds as the pedal does that a player moves to a depth, where it crosses the half. */
  press(player: Player, depth: Unit, at: Seconds): void;
  /** Takes back a player's noises after `time`, and the pedal. */
  hush(player: Player, time: Seconds): void;
  dispose(): void;
}

/** Its loudest 50 ms, in decibels, under the first 0.4 s of its note. */
const KNOCK = -36;
/** A key alone, without the damper that it lets fall. */
const WITHOUT_DAMPER = -6;
// Salamander's own fall of the knock with the age of the note, `rt_decay=2`.
const OLDER = -2;
/** The pedal's loudest 50 ms on the scale of `noteLevel`: as far under a note of velocity ½ as a knock. */
const PEDAL = noteLevel(60, 0.5) + KNOCK;
const HALF: Unit = 0.5;

interface Sounding {
  readonly player: Player;
  readonly at: Seconds;
  readonly source: AudioBufferSourceNode;
  readonly loudness: GainNode;
}

/** Silent noises of the recordings in `bank`, that sound into `into`. */
export const createNoises = (context: Context, bank: Bank, into: Gain): Noises => {
  const sounding = new Set<Sounding>();
  const down = new Set<Player>();
  let turns = 0;

  const takeAway = (one: Sounding): void => {
    one.source.onended = null;
    one.source.stop();
    one.source.disconnect();
    one.loudness.disconnect();
    sounding.delete(one);
  };

  const play = (player: Player, noise: Noise | undefined, level: number, at: Seconds): void => {
    if (noise === undefined) return;
    const source = context.createBufferSource();
    const loudness = context.createGain();
    const one = { player, at, source, loudness };
    source.buffer = noise.buffer;
    loudness.gain.value = fromDecibels(level - noise.level);
    source.connect(loudness);
    connect(loudness, into);
    source.onended = () => takeAway(one);
    source.start(at);
    sounding.add(one);
  };

  return {
    release: ({ player, pitch, velocity, start }, at, damped) => {
      const held = at < damped ? WITHOUT_DAMPER : 0;
      const level = noteLevel(pitch, velocity) + KNOCK + held + OLDER * (at - start);
      play(player, bank.knockOf(pitch), level, at);
    },
    press: (player, depth, at) => {
      if (depth >= HALF === down.has(player)) return;
      const direction = depth >= HALF ? 'down' : 'up';
      if (direction === 'up') down.delete(player);
      else {
        down.add(player);
        turns += 1;
      }
      play(player, bank.pedalOf(direction, turns), PEDAL, at);
    },
    hush: (player, time) => {
      for (const one of sounding) {
        if (one.player === player && one.at >= time) takeAway(one);
      }
      down.delete(player);
    },
    dispose: () => {
      for (const one of sounding) takeAway(one);
    },
  };
};
