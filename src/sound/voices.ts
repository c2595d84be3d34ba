import type { Pitch, Seconds } from '../units.ts';
import type { Bank } from './bank.ts';
import type { Context, Gain } from './tone.ts';
import { createVoice, type Damper, type Player, type Strike, type Voice } from './voice.ts';

/** All strings that sound or will. Times are the context's. */
export interface Voices {
  /** Strikes a key; an earlier strike of it by the same player gives way. Nothing sounds before samples have come. */
  strike(strike: Strike): void;
  /** Lets a player's dampers lie so from `time` on. */
  rest(player: Player, damperOf: (pitch: Pitch) => Damper, time: Seconds): void;
  /** A player's strings of a key that ring undamped. */
  ringing(player: Player, pitch: Pitch, time: Seconds): readonly Voice[];
  /** Takes back the player's strikes after `time` and fades quickly what sounds. */
  hush(player: Player, time: Seconds): void;
  /** Takes a player's key away without a sound. */
  drop(player: Player, pitch: Pitch): void;
  /** Strikes still to come. */
  waiting(time: Seconds): number;
  /** Strings with their dampers off. */
  held(time: Seconds): number;
  /** Strings in all: to come, ringing or fading. */
  readonly count: number;
}

/** More than a pianist's pedal holds; each voice is two sources at most. */
const MOST = 96;
const STRUCK_AGAIN: Seconds = 0.03;
const HUSHED: Seconds = 0.02;
const STOLEN: Seconds = 0.01;
/** What ends so soon, as a stolen voice does, needs no place. */
const LAST_BREATH: Seconds = 0.08;

/** An empty table of voices that sound into `into`. */
export const createVoices = (context: Context, bank: Bank, into: Gain): Voices => {
  const voices = new Set<Voice>();

  const of = (player: Player, pitch: Pitch): readonly Voice[] =>
    [...voices].filter((voice) => voice.player === player && voice.pitch === pitch);

  const drop = (voice: Voice): void => {
    voice.drop();
    voices.delete(voice);
  };

  const giveWay = ({ player, pitch, start }: Strike): void => {
    for (const voice of of(player, pitch)) {
      if (voice.start < start && start < voice.ends) voice.still(start, STRUCK_AGAIN);
    }
  };

  const makeRoom = (time: Seconds): void => {
    const sounding = [...voices].filter(
      (voice) => voice.start <= time && time + LAST_BREATH < voice.ends,
    );
    if (sounding.length < MOST) return;
    const sings = ({ melody, damped }: Voice): number => Number(melody && time < damped);
    const [quietest] = sounding.toSorted(
      (a, b) => sings(a) - sings(b) || a.levelAt(time) - b.levelAt(time),
    );
    quietest?.still(time, STOLEN);
  };

  return {
    strike: (strike) => {
      const parts = bank.partsFor(strike.pitch, strike.velocity);
      if (parts.length === 0) return;
      giveWay(strike);
      makeRoom(strike.start);
      const voice = createVoice(context, strike, parts, into, () => voices.delete(voice));
      voices.add(voice);
    },
    rest: (player, damperOf, time) => {
      for (const voice of voices) {
        if (voice.player === player) voice.rest(damperOf(voice.pitch), time);
      }
    },
    ringing: (player, pitch, time) => of(player, pitch).filter((voice) => time < voice.damped),
    hush: (player, time) => {
      for (const voice of voices) {
        if (voice.player !== player) continue;
        if (voice.start >= time) drop(voice);
        else voice.still(time, HUSHED);
      }
    },
    drop: (player, pitch) => of(player, pitch).forEach(drop),
    waiting: (time) => [...voices].filter((voice) => voice.start > time).length,
    held: (time) =>
      [...voices].filter((voice) => voice.start <= time && time < voice.damped).length,
    get count() {
      return voices.size;
    },
  };
};
