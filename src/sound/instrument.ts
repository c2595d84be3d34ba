import type { Pitch, Seconds, Unit } from '../units.ts';
import type { Bank } from './bank.ts';
import { createNoises } from './noises.ts';
import { createOutput, type Output } from './output.ts';
import { createResonance } from './resonance.ts';
import { type Context, Gain } from './tone.ts';
import type { Damper, Player, Strike } from './voice.ts';
import { createVoices } from './voices.ts';

/** The whole piano on a context, live or offline: strings, pedal, noises and what lies between them and the loudspeaker. Times are the context's; moves of the pedal are told in their order. */
export interface Instrument {
  /** Strikes a key; an earlier strike of it by the same player gives way. Nothing sounds before recordings have come. */
  strike(strike: Strike): void;
  /** Moves a player's pedal to a depth (0 up, 1 down), for what it does beside the dampers of struck keys: the piece's strikes know already when theirs fall. */
  press(depth: Unit, at: Seconds, player?: Player): void;
  /** A player's key comes up, with a knock, and its damper lies so. */
  release(player: Player, pitch: Pitch, damper: Damper, time: Seconds): void;
  /** Lets the dampers of all a player's strings lie so from `time` on. */
  rest(player: Player, damperOf: (pitch: Pitch) => Damper, time: Seconds): void;
  /** Takes back the player's strikes after `time` and fades quickly what sounds; with the piece's, its pedal comes up. */
  hush(player: Player, time: Seconds): void;
  /** Takes a player's key away without a sound. */
  drop(player: Player, pitch: Pitch): void;
  /** Strikes still to come. */
  waiting(time: Seconds): number;
  /** Strings with their dampers off. */
  held(time: Seconds): number;
  /** Strings in all: to come, ringing or fading. */
  readonly count: number;
  /** Glides to a loudness, 0 to 1. */
  setVolume(volume: Unit): void;
  dispose(): void;
}

/** A piano that plays what is in the bank, now or later, in a hall as far as the bank's means reach, or into another output. */
export const createInstrument = (
  context: Context,
  bank: Bank,
  output: Output = createOutput(context, bank.means),
): Instrument => {
  const resonance = createResonance(context, bank, output.input);
  const strings = new Gain({ context });
  strings.fan(output.input, resonance.input);
  const voices = createVoices(context, bank, strings);
  const noises = createNoises(context, bank, output.input);

  const press = (depth: Unit, at: Seconds, player: Player = 'piece'): void => {
    resonance.press(player, depth, at);
    noises.press(player, depth, at);
  };

  return {
    strike: (strike) => {
      voices.strike(strike);
      if (strike.released !== undefined) noises.release(strike, strike.released, strike.damped);
    },
    press,
    release: (player, pitch, damper, time) => {
      const damped = damper === 'on' ? time : Number.POSITIVE_INFINITY;
      for (const voice of voices.ringing(player, pitch, time)) {
        noises.release(voice, time, damped);
        voice.rest(damper, time);
      }
    },
    rest: voices.rest,
    hush: (player, time) => {
      voices.hush(player, time);
      noises.hush(player, time);
      if (player === 'piece') resonance.press('piece', 0, time);
    },
    drop: voices.drop,
    waiting: voices.waiting,
    held: voices.held,
    get count() {
      return voices.count;
    },
    setVolume: output.setVolume,
    dispose: () => {
      noises.dispose();
      resonance.dispose();
      strings.dispose();
      output.dispose();
    },
  };
};
