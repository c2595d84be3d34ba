import { mix, type Seconds, type Unit } from '../units.ts';
import { hallResponse } from './hall.ts';
import { fromDecibels } from './loudness.ts';
import type { Means } from './means.ts';
import { Compressor, type Context, connect, Gain, setContext, WaveShaper } from './tone.ts';

/** What lies between the strings and the loudspeaker. */
export interface Output {
  /** Where the strings sound into. */
  readonly input: Gain;
  /** How much later it is heard. */
  readonly delay: Seconds;
  /** Glides to a loudness, 0 to 1. */
  setVolume(volume: Unit): void;
  dispose(): void;
}

// The whole Nocturne is −20 LUFS loud with it, and the densest twenty seconds −18.5.
const HEADROOM = fromDecibels(-10.7);
/** The hall under the strings. */
const WET = fromDecibels(-9);
/** A hall half as long needs half the work. */
const BREVITY: Readonly<Record<Means, number>> = { full: 1, light: 0.5 };

const LIMIT = { threshold: -2.5, ratio: 20, knee: 0, attack: 0.002, release: 0.15 };
/** A compressor lifts everything by 0.6 of what it would take from full scale (Web Audio API, "makeup gain"); this takes it back. */
const MAKEUP = fromDecibels(0.6 * LIMIT.threshold * (1 - 1 / LIMIT.ratio));
/** In samples. Between them a piano's wave goes hardly higher: its power lies far below half the rate. */
const CEILING = fromDecibels(-1.3);
const KNEE = fromDecibels(-2.6);
const CURVE_REACH = 8;
const CURVE_POINTS = 8193;
const GLIDE: Seconds = 0.03;

/** How long the limiter holds the sound back to look ahead (6 ms, in every browser). */
export const outputDelay: Seconds = 0.006;

/** Passes what is below the knee as it is, and bends what is above so that it never reaches the ceiling. */
const soften = (value: number): number => {
  const size = Math.abs(value);
  if (size <= KNEE) return value;
  const room = CEILING - KNEE;
  return Math.sign(value) * (KNEE + room * Math.tanh((size - KNEE) / room));
};

const ceilingCurve = Float32Array.from({ length: CURVE_POINTS }, (_, index) =>
  soften(CURVE_REACH * mix(-1, 1, index / (CURVE_POINTS - 1))),
);

const createHall = (context: Context, means: Means): ConvolverNode => {
  const rate = context.sampleRate;
  const [left, right] = hallResponse(rate, BREVITY[means]);
  const response = context.createBuffer(2, left.length, rate);
  response.copyToChannel(left, 0);
  response.copyToChannel(right, 1);
  const hall = context.createConvolver();
  hall.normalize = false;
  hall.buffer = response;
  return hall;
};

/**
 * Headroom, a hall beside the direct sound, volume, a limiter that the Nocturne hardly touches and a ceiling, into the
 * context's destination: the true peak stays below −1 dBFS whatever is played. Left and right are the pianist's, bass
 * and treble, as the piano was recorded and as a visitor's keys lie.
 */
export const createOutput = (context: Context, means: Means = 'full'): Output => {
  // Tone's nodes ask for a default context even where they are given one, and it would open another sound card.
  setContext(context);
  const input = new Gain({ context, gain: HEADROOM });
  const hall = createHall(context, means);
  const wet = new Gain({ context, gain: WET });
  const volume = new Gain({ context, gain: 1 });
  const limiter = new Compressor({ context, ...LIMIT });
  const reach = new Gain({ context, gain: MAKEUP / CURVE_REACH });
  const ceiling = new WaveShaper({ context });
  ceiling.curve = ceilingCurve;
  input.chain(volume, limiter, reach, ceiling, context.rawContext.destination);
  connect(input, hall);
  connect(hall, wet);
  wet.connect(volume);
  return {
    input,
    delay: outputDelay,
    setVolume: (loudness) => {
      // Squared, so that half way sounds about half as loud.
      volume.gain.setTargetAtTime(loudness ** 2, context.immediate(), GLIDE);
    },
    dispose: () => {
      hall.disconnect();
      for (const node of [input, wet, volume, limiter, reach, ceiling]) node.dispose();
    },
  };
};
