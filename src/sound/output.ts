import { mix, type Seconds, type Unit } from '../units.ts';
import { fromDecibels } from './loudness.ts';
import { Compressor, type Context, Gain, setContext, WaveShaper } from './tone.ts';

/** What lies between the strings and the loudspeaker. */
export interface Output {
  /** Where the strings sound into. */
  readonly input: Gain;
  /** Glides to a loudness, 0 to 1. */
  setVolume(volume: Unit): void;
  dispose(): void;
}

const HEADROOM = fromDecibels(-15);
// A hair under −1 dBFS, for the rounding of 32 bits.
const CEILING = fromDecibels(-1.01);
const KNEE = 0.6;
const CURVE_REACH = 8;
const CURVE_POINTS = 8193;
const GLIDE: Seconds = 0.03;

/** How long a compressor holds the sound back to look ahead (6 ms, in every browser). */
export const outputDelay: Seconds = 0.006;

/** Passes what is below 0.6 as it is, and bends what is above so that it never reaches −1 dBFS. */
const soften = (value: number): number => {
  const size = Math.abs(value);
  if (size <= KNEE) return value;
  const room = CEILING - KNEE;
  return Math.sign(value) * (KNEE + room * Math.tanh((size - KNEE) / room));
};

const ceilingCurve = Float32Array.from({ length: CURVE_POINTS }, (_, index) =>
  soften(CURVE_REACH * mix(-1, 1, index / (CURVE_POINTS - 1))),
);

/** Headroom, volume, a compressor that takes about 1 dB from a forte chord of eight notes, and a ceiling that no sample passes, into the context's destination. */
export const createOutput = (context: Context): Output => {
  // Tone's nodes ask for a default context even where they are given one, and it would open another sound card.
  setContext(context);
  const input = new Gain({ context, gain: HEADROOM });
  const volume = new Gain({ context, gain: 1 });
  const compressor = new Compressor({
    context,
    threshold: -8,
    ratio: 3,
    knee: 6,
    attack: 0.005,
    release: 0.25,
  });
  const reach = new Gain({ context, gain: 1 / CURVE_REACH });
  const ceiling = new WaveShaper({ context });
  ceiling.curve = ceilingCurve;
  input.chain(volume, compressor, reach, ceiling, context.rawContext.destination);
  return {
    input,
    setVolume: (loudness) => {
      // Squared, so that half way sounds about half as loud.
      volume.gain.setTargetAtTime(loudness ** 2, context.immediate(), GLIDE);
    },
    dispose: () => {
      for (const node of [input, volume, compressor, reach, ceiling]) node.dispose();
    },
  };
};
