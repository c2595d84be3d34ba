import type { Pitch, Unit } from '../units.ts';
import { layers, mixLayers } from './layers.ts';
import { fromDecibels, noteLevel } from './loudness.ts';
import type { Sample } from './sample.ts';

/** One recording's part in a note: how loud and how much faster than recorded. */
export interface Part {
  readonly buffer: AudioBuffer;
  readonly gain: number;
  readonly rate: number;
}

/** The samples that have come, and which of them make a note. */
export interface Bank {
  add(sample: Sample): void;
  /** The other layers of a key that are there. */
  kin(pitch: Pitch): readonly Sample[];
  /** What to play for a note: two layers at most, the nearest neighbour where its own samples are missing, nothing before any has come. */
  partsFor(pitch: Pitch, velocity: Unit): readonly Part[];
  readonly megabytes: number;
}

// A wrong layer is made up for by level, a wrong pitch changes the sound: one layer counts as much as three semitones.
const LAYER_COST = 3;

const costOf = (sample: Sample, pitch: Pitch, layer: number): number =>
  Math.abs(sample.pitch - pitch) +
  LAYER_COST * Math.abs(layers.indexOf(sample.layer) - layers.indexOf(layer));

const partOf = (sample: Sample, pitch: Pitch, gain: number): Part => ({
  buffer: sample.buffer,
  gain,
  rate: 2 ** ((pitch - sample.pitch) / 12),
});

/** Two recordings of one key as one note: of the given level, whatever they have in common. */
const blend = (soft: Sample, loud: Sample, share: Unit, level: number, pitch: Pitch): Part[] => {
  const alike = loud.alike.get(soft.layer) ?? soft.alike.get(loud.layer) ?? 0;
  const power = (1 - share) ** 2 + share ** 2 + 2 * share * (1 - share) * alike;
  const gainOf = (sample: Sample) => fromDecibels(level - sample.level) / Math.sqrt(power);
  return [
    partOf(soft, pitch, (1 - share) * gainOf(soft)),
    partOf(loud, pitch, share * gainOf(loud)),
  ].filter((part) => part.gain > 0);
};

/** An empty bank of samples. */
export const createBank = (): Bank => {
  const samples: Sample[] = [];
  let bytes = 0;

  const nearest = (pitch: Pitch, layer: number): Sample | undefined => {
    let best: Sample | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const sample of samples) {
      const cost = costOf(sample, pitch, layer);
      if (cost < lowest) [best, lowest] = [sample, cost];
    }
    return best;
  };

  return {
    add: (sample) => {
      samples.push(sample);
      bytes += 4 * sample.buffer.length * sample.buffer.numberOfChannels;
    },
    kin: (pitch) => samples.filter((sample) => sample.pitch === pitch),
    partsFor: (pitch, velocity) => {
      const { soft, loud, share } = mixLayers(velocity);
      const low = nearest(pitch, soft);
      const high = nearest(pitch, loud);
      if (low === undefined || high === undefined) return [];
      const level = noteLevel(pitch, velocity);
      if (low.pitch === high.pitch && low !== high) return blend(low, high, share, level, pitch);
      const only = share < 0.5 ? low : high;
      return [partOf(only, pitch, fromDecibels(level - only.level))];
    },
    get megabytes() {
      return bytes / 1e6;
    },
  };
};
