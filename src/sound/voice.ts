import { mix, type Pitch, type Seconds, type Unit } from '../units.ts';
import type { Part } from './bank.ts';
import { noteLevel } from './loudness.ts';
import { type Context, connect, type Gain } from './tone.ts';

/** Who struck a key. */
export type Player = 'piece' | 'visitor';

/** A key struck at `start`, on the context's clock; its damper falls at `damped`, which may be never. */
export interface Strike {
  readonly player: Player;
  readonly pitch: Pitch;
  readonly velocity: Unit;
  readonly start: Seconds;
  readonly damped: Seconds;
}

/** The strings of one struck key. */
export interface Voice {
  readonly player: Player;
  readonly pitch: Pitch;
  readonly start: Seconds;
  /** When the damper falls; infinite while nobody knows. */
  readonly damped: Seconds;
  /** When the strings fall silent. */
  readonly ends: Seconds;
  /** Roughly how loud they are at a time, in decibels. */
  levelAt(time: Seconds): number;
  /** Lets the damper fall at `time`. */
  damp(time: Seconds): void;
  /** Stills the strings from `time` on, whatever the damper does: to 37 % within `constant`. */
  still(time: Seconds, constant: Seconds): void;
  /** Takes the strings away, sounding or not. */
  drop(): void;
}

// Grand pianos have no dampers above about F6.
const UNDAMPED: Pitch = 90;
// To −65 dB.
const CONSTANTS_TO_SILENCE = 7.5;
const DECIBELS_IN_A_CONSTANT = 20 * Math.LOG10E;

/** A felt needs longer for a bass string. */
const damperConstant = (pitch: Pitch): Seconds => mix(0.16, 0.045, (pitch - 21) / 69);

/** How fast an undamped string falls, in decibels a second; a rough fit to the samples. */
const decay = (pitch: Pitch): number => mix(3, 14, (pitch - 21) / 87);

interface SoundingString {
  readonly source: AudioBufferSourceNode;
  readonly damper: GainNode;
}

const createString = (context: Context, part: Part, into: Gain): SoundingString => {
  const source = context.createBufferSource();
  source.buffer = part.buffer;
  source.playbackRate.value = part.rate;
  const damper = context.createGain();
  damper.gain.value = part.gain;
  source.connect(damper);
  connect(damper, into);
  return { source, damper };
};

const takeAway = ({ source, damper }: SoundingString): void => {
  source.onended = null;
  source.disconnect();
  damper.disconnect();
};

/** Strikes a key at exactly its start; `onEnd` is told when the strings have fallen silent by themselves. */
export const createVoice = (
  context: Context,
  { player, pitch, velocity, start, damped }: Strike,
  parts: readonly Part[],
  into: Gain,
  onEnd: () => void,
): Voice => {
  const strings = parts.map((part) => createString(context, part, into));
  const rings = Math.max(...parts.map(({ buffer, rate }) => buffer.duration / rate));
  let damperFalls = Number.POSITIVE_INFINITY;
  let stilledAt = Number.POSITIVE_INFINITY;
  let ends = start + rings;
  let constant = 1;
  let left = strings.length;

  const still = (time: Seconds, within: Seconds): void => {
    stilledAt = time;
    constant = within;
    ends = Math.min(ends, time + CONSTANTS_TO_SILENCE * within);
    for (const { source, damper } of strings) {
      damper.gain.cancelScheduledValues(time);
      damper.gain.setTargetAtTime(0, time, within);
      source.stop(ends);
    }
  };

  const damp = (time: Seconds): void => {
    damperFalls = Math.min(damperFalls, time);
    if (pitch < UNDAMPED && time < stilledAt) still(time, damperConstant(pitch));
  };

  for (const string of strings) {
    string.source.onended = () => {
      takeAway(string);
      left -= 1;
      if (left === 0) onEnd();
    };
    string.source.start(start);
  }
  if (damped < ends) damp(damped);

  return {
    player,
    pitch,
    start,
    get damped() {
      return Math.min(damperFalls, stilledAt);
    },
    get ends() {
      return ends;
    },
    levelAt: (time) =>
      noteLevel(pitch, velocity) -
      decay(pitch) * (time - start) -
      (DECIBELS_IN_A_CONSTANT * Math.max(0, time - stilledAt)) / constant,
    damp,
    still,
    drop: () => {
      for (const string of strings) {
        string.source.stop();
        takeAway(string);
      }
    },
  };
};
