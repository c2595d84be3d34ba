import { mix, type Pitch, type Seconds, type Unit } from '../units.ts';
import type { Part } from './bank.ts';
import { type Fade, lostBy, silentAfter } from './fades.ts';
import { noteLevel } from './loudness.ts';
import { type Context, connect, type Gain } from './tone.ts';

/** Who struck a key. */
export type Player = 'piece' | 'visitor';

/** How a damper lies: off its strings, half-raised so that it only brushes them, or on them. */
export type Damper = 'off' | 'brushing' | 'on';

/** A key struck at `start`, on the context's clock; its damper falls at `damped`, which may be never. */
export interface Strike {
  readonly player: Player;
  readonly pitch: Pitch;
  readonly velocity: Unit;
  readonly start: Seconds;
  /** When the finger leaves the key, which knocks softly; unheard where nobody knows yet. */
  readonly released?: Seconds;
  /** When a half-raised damper begins to brush the string; where nothing is said, it falls at once. */
  readonly brushed?: Seconds;
  readonly damped: Seconds;
  /** Whether it sings: strings of a melody are not taken for want of voices. */
  readonly melody?: boolean;
}

/** The strings of one struck key. */
export interface Voice {
  readonly player: Player;
  readonly pitch: Pitch;
  readonly velocity: Unit;
  readonly start: Seconds;
  readonly melody: boolean;
  /** When the damper falls; infinite while nobody knows. */
  readonly damped: Seconds;
  /** When the strings fall silent. */
  readonly ends: Seconds;
  /** Roughly how loud they are at a time, in decibels. */
  levelAt(time: Seconds): number;
  /** Lets the damper lie so from `time` on; what it has taken from the strings before is gone. */
  rest(damper: Damper, time: Seconds): void;
  /** Stills the strings from `time` on, whatever the damper does: to 37 % within `constant`. */
  still(time: Seconds, constant: Seconds): void;
  /** Takes the strings away, sounding or not. */
  drop(): void;
}

/** Grand pianos have no dampers from about F♯6 on. */
const UNDAMPED: Pitch = 90;

/** A felt needs longer for a bass string. */
const damperConstant = (pitch: Pitch): Seconds => mix(0.16, 0.045, (pitch - 21) / 69);

/** A felt that only brushes a string lets it ring for a breath, longer in the bass. */
const brushConstant = (pitch: Pitch): Seconds => mix(1.2, 0.5, (pitch - 21) / 69);

/** A fade that takes nothing: the strings ring on with what they still have. */
const NONE: Seconds = 1e6;

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
  { player, pitch, velocity, start, damped, brushed = damped, melody = false }: Strike,
  parts: readonly Part[],
  into: Gain,
  onEnd: () => void,
): Voice => {
  const strings = parts.map((part) => createString(context, part, into));
  const rings = start + Math.max(...parts.map(({ buffer, rate }) => buffer.duration / rate));
  let damper: Damper = 'off';
  let damperFalls = Number.POSITIVE_INFINITY;
  let stilledAt = Number.POSITIVE_INFINITY;
  let fades: readonly Fade[] = [];
  let left = strings.length;

  const ends = (): Seconds => Math.min(rings, silentAfter(fades));

  /** Takes the place of whatever fade was to come after it. */
  const fade = (from: Seconds, constant: Seconds): void => {
    fades = [...fades.filter((earlier) => earlier.from < from), { from, constant }];
    for (const { source, damper } of strings) {
      damper.gain.cancelScheduledValues(from);
      damper.gain.setTargetAtTime(0, from, constant);
      source.stop(ends());
    }
  };

  const still = (time: Seconds, constant: Seconds): void => {
    stilledAt = Math.min(stilledAt, time);
    fade(time, constant);
  };

  const rest = (next: Damper, time: Seconds): void => {
    if (next === damper) return;
    damper = next;
    damperFalls = next === 'on' ? time : Number.POSITIVE_INFINITY;
    if (pitch >= UNDAMPED || time >= stilledAt) return;
    const constants = { off: NONE, brushing: brushConstant(pitch), on: damperConstant(pitch) };
    fade(time, constants[next]);
  };

  for (const string of strings) {
    string.source.onended = () => {
      takeAway(string);
      left -= 1;
      if (left === 0) onEnd();
    };
    string.source.start(start);
  }
  if (brushed < Math.min(damped, rings)) rest('brushing', brushed);
  if (damped < rings) rest('on', damped);

  return {
    player,
    pitch,
    velocity,
    start,
    melody,
    get damped() {
      return Math.min(damperFalls, stilledAt);
    },
    get ends() {
      return ends();
    },
    levelAt: (time) =>
      noteLevel(pitch, velocity) - decay(pitch) * (time - start) - lostBy(time, fades),
    rest,
    still,
    drop: () => {
      for (const string of strings) {
        string.source.stop();
        takeAway(string);
      }
    },
  };
};
