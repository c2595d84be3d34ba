import type { Pitch, Unit } from '../units.ts';
import { layers, mixLayers } from './layers.ts';
import { fromDecibels, noteLevel } from './loudness.ts';
import type { Means } from './means.ts';
import { type Noise, prepareNoise } from './noise.ts';
import { openStrings } from './openStrings.ts';
import type { Recorded } from './recorded.ts';
import { prepareSample, type Sample } from './sample.ts';

/** One recording's part in a note: how loud and how much faster than recorded. */
export interface Part {
  readonly buffer: AudioBuffer;
  readonly gain: number;
  readonly rate: number;
}

/** The recordings that have come, and which of them make a note or a noise. */
export interface Bank {
  readonly means: Means;
  /** Cuts a recording to what is heard of it and keeps that. */
  take(recorded: Recorded, recording: AudioBuffer): void;
  /** The other layers of a key that are there. */
  kin(pitch: Pitch): readonly Sample[];
  /** What to play for a note: two layers at most, the nearest neighbour where its own samples are missing, nothing before any has come. */
  partsFor(pitch: Pitch, velocity: Unit): readonly Part[];
  /** The knock of a key that comes up, or of its nearest neighbour. */
  knockOf(pitch: Pitch): Noise | undefined;
  /** The pedal's noise; from turn to turn another. */
  pedalOf(direction: 'down' | 'up', turn: number): Noise | undefined;
  /** What all strings answer to a blow while their dampers are off, at a context's rate. */
  openStringsAt(rate: number): AudioBuffer | undefined;
  /** What all of it takes of the memory. */
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

/** The recording whose key is nearest to a pitch, or as near as any. */
const nearestKey = (pitch: Pitch, noises: ReadonlyMap<Pitch, Noise>): Noise | undefined =>
  [...noises].toSorted(([a], [b]) => Math.abs(a - pitch) - Math.abs(b - pitch))[0]?.[1];

/** An empty bank of recordings, that cuts them for a machine's means. */
export const createBank = (means: Means = 'full'): Bank => {
  const samples: Sample[] = [];
  const knocks = new Map<Pitch, Noise>();
  const pedals: Readonly<Record<'down' | 'up', Noise[]>> = { down: [], up: [] };
  const responses = new Map<number, AudioBuffer>();
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

  const count = <T extends { readonly buffer: AudioBuffer }>(kept: T): T => {
    bytes += 4 * kept.buffer.length * kept.buffer.numberOfChannels;
    return kept;
  };

  const kin = (pitch: Pitch) => samples.filter((sample) => sample.pitch === pitch);

  return {
    means,
    take: (recorded, recording) => {
      const { kind } = recorded;
      if (kind === 'string')
        samples.push(count(prepareSample(recorded, recording, kin(recorded.pitch), means)));
      else if (kind === 'release') knocks.set(recorded.pitch, count(prepareNoise(recording)));
      else pedals[recorded.direction].push(count(prepareNoise(recording)));
    },
    kin,
    partsFor: (pitch, velocity) => {
      const { soft, loud, share } = mixLayers(velocity, means);
      const low = nearest(pitch, soft);
      const high = nearest(pitch, loud);
      if (low === undefined || high === undefined) return [];
      const level = noteLevel(pitch, velocity);
      if (low.pitch === high.pitch && low !== high) return blend(low, high, share, level, pitch);
      const only = share < 0.5 ? low : high;
      return [partOf(only, pitch, fromDecibels(level - only.level))];
    },
    knockOf: (pitch) => nearestKey(pitch, knocks),
    pedalOf: (direction, turn) => pedals[direction].at(turn % (pedals[direction].length || 1)),
    openStringsAt: (rate) => {
      const [lift] = pedals.down;
      if (lift === undefined) return undefined;
      const known = responses.get(rate);
      if (known) return known;
      const response = openStrings(lift.buffer, rate);
      responses.set(rate, response);
      count({ buffer: response });
      return response;
    },
    get megabytes() {
      return bytes / 1e6;
    },
  };
};
