import type { PianoFiles, SampleFile, StringFile } from '../../assets/samples.ts';
import type { Pitch, Unit } from '../units.ts';
import { layersOf, mixLayers } from './layers.ts';
import type { Means } from './means.ts';

/** A note that will be played. */
export interface WantedNote {
  readonly pitch: Pitch;
  readonly velocity: Unit;
}

/** Which files to fetch, in the order in which they serve. */
export interface LoadingOrder {
  /** Those without which the piece should not begin. */
  readonly beginning: readonly SampleFile[];
  /** Those that the piece needs after that. */
  readonly piece: readonly SampleFile[];
  /** Those that only a visitor may ask for. */
  readonly others: readonly SampleFile[];
}

const BEGINNING_BYTES = 1_100_000;
const FIRST_NOTES = 32;
/** So many semitones from its key a recording serves for the first bars, until the note's own is there. */
const REACH = 2;

type Strings = readonly StringFile[];

const distance = (file: StringFile, pitch: Pitch): number => Math.abs(file.pitch - pitch);

const nearestFile = (files: Strings, pitch: Pitch, layer: number): StringFile | undefined =>
  files
    .filter((file) => file.layer === layer)
    .toSorted((a, b) => distance(a, pitch) - distance(b, pitch))[0];

const wantedLayers = ({ velocity }: WantedNote, means: Means): readonly number[] => {
  const { soft, loud, share } = mixLayers(velocity, means);
  return [...(share < 1 ? [soft] : []), ...(share > 0 ? [loud] : [])];
};

const mainLayer = ({ velocity }: WantedNote, means: Means): number => {
  const { soft, loud, share } = mixLayers(velocity, means);
  return share < 0.5 ? soft : loud;
};

/** The layer that most of the notes are played in. */
const commonLayer = (notes: readonly WantedNote[], means: Means): number => {
  const count = (layer: number) => notes.filter((note) => mainLayer(note, means) === layer).length;
  return layersOf(means).reduce((best, layer) => (count(layer) > count(best) ? layer : best));
};

const unique = <File>(files: readonly (File | undefined)[]): readonly File[] => [
  ...new Set(files.filter((file) => file !== undefined)),
];

/** As few keys as the first notes can do with, in one layer. */
const beginningOf = (files: Strings, wanted: readonly WantedNote[], means: Means): Strings => {
  const first = wanted.slice(0, FIRST_NOTES);
  const layer = commonLayer(first, means);
  const chosen: StringFile[] = [];
  let bytes = 0;
  for (const { pitch } of first) {
    if (chosen.some((file) => distance(file, pitch) <= REACH)) continue;
    const file = nearestFile(files, pitch, layer);
    if (file === undefined || bytes + file.bytes > BEGINNING_BYTES) continue;
    chosen.push(file);
    bytes += file.bytes;
  }
  return chosen;
};

/** The order to load in: the beginning of the piece; the pedal; all that the piece needs, note by note; the noises of the keys; then the other strings from the middle keys outward. A light piano leaves out the layers that it does not play. */
export const loadingOrder = (
  { strings, noises }: PianoFiles,
  wanted: readonly WantedNote[],
  means: Means = 'full',
): LoadingOrder => {
  const played = strings.filter(({ layer }) => layersOf(means).includes(layer));
  const beginning = beginningOf(played, wanted, means);
  const needed = unique(
    wanted.flatMap((note) =>
      wantedLayers(note, means).map((layer) => nearestFile(played, note.pitch, layer)),
    ),
  );
  const [pedal, ...keys] = noises;
  return {
    beginning,
    piece: unique([pedal, ...needed.filter((file) => !beginning.includes(file)), ...keys]),
    others: played
      .filter((file) => !beginning.includes(file) && !needed.includes(file))
      .toSorted((a, b) => distance(a, 60) - distance(b, 60)),
  };
};
