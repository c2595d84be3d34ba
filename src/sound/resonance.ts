import { type Seconds, smoothstep, type Unit } from '../units.ts';
import type { Bank } from './bank.ts';
import { fromDecibels } from './loudness.ts';
import { createPedals } from './pedals.ts';
import { type Context, connect, Gain } from './tone.ts';
import type { Player } from './voice.ts';

/** The strings that nobody struck, moved by those that sound while the pedal holds their dampers off. */
export interface Resonance {
  /** Where struck strings sound into. */
  readonly input: Gain;
  /** Moves a player's pedal to a depth; each tells moves in the order of their times, and the deeper of the two pedals holds. */
  press(player: Player, depth: Unit, at: Seconds): void;
  dispose(): void;
}

/** How strongly the open strings answer, on a response of power 1. */
const ANSWER = fromDecibels(-36);
/** Below it struck strings would only boom. */
const LOWEST_TONE = 180;
const LIFT: Seconds = 0.03;
const FALL: Seconds = 0.08;

/** A resonance of the open strings in `bank`, that sounds into `into`; without a response in the bank it is silent. */
export const createResonance = (context: Context, bank: Bank, into: Gain): Resonance => {
  const input = new Gain({ context, gain: 0 });
  const tones = context.createBiquadFilter();
  const strings = context.createConvolver();
  const dampers = new Gain({ context, gain: 0 });
  tones.type = 'highpass';
  tones.frequency.value = LOWEST_TONE;
  strings.normalize = false;
  connect(input, tones);
  connect(tones, strings);
  connect(strings, dampers);
  connect(dampers, into);

  const glide = (gain: Gain, to: number, at: Seconds, within: Seconds): void => {
    gain.gain.cancelScheduledValues(at);
    gain.gain.setTargetAtTime(to, at, within);
  };

  const pedals = createPedals();

  return {
    input,
    press: (player, pressed, from) => {
      strings.buffer ??= bank.openStringsAt(context.sampleRate) ?? null;
      for (const { depth, at } of pedals.press(player, { depth: pressed, at: from })) {
        const off = smoothstep(1 / 3, 2 / 3, depth);
        const within = off > 0 ? LIFT : FALL;
        glide(input, off, at, LIFT);
        glide(dampers, off * ANSWER, at, within);
      }
    },
    dispose: () => {
      tones.disconnect();
      strings.disconnect();
      input.dispose();
      dampers.dispose();
    },
  };
};
