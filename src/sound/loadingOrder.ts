import type { SampleFile } from '../../assets/samples.ts';
import type { Pitch, Unit } from '../units.ts';
import { layers, mixLayers } from './layers.ts';

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

const BEGINNING_BYTES = 2_000_000;
const FIRST_NOTES = 32;

type Files = readonly SampleFile[];

const nearestFile = (files: Files, pitch: Pitch, layer: number): SampleFile | undefined =>
  files
    .filter((file) => file.layer === layer)
    .toSorted((a, b) => Math.abs(a.pitch - pitch) - Math.abs(b.pitch - pitch))[0];

const layersOf = ({ velocity }: WantedNote): readonly number[] => {
  const { soft, loud, share } = mixLayers(velocity);
  return [...(share < 1 ? [soft] : []), ...(share > 0 ? [loud] : [])];
};

const mainLayer = ({ velocity }: WantedNote): number => {
  const { soft, loud, share } = mixLayers(velocity);
  return share < 0.5 ? soft : loud;
};

/** The layer that most of the notes are played in; the middle one when there are none. */
const commonLayer = (notes: readonly WantedNote[]): number => {
  const count = (layer: number) => notes.filter((note) => mainLayer(note) === layer).length;
  const middle = layers[Math.floor(layers.length / 2)] ?? 0;
  return [middle, ...layers].reduce((best, layer) => (count(layer) > count(best) ? layer : best));
};

const unique = (files: readonly (SampleFile | undefined)[]): Files => [
  ...new Set(files.filter((file) => file !== undefined)),
];

/** The first keys of the piece, in one layer, as far as two megabytes reach. */
const beginningOf = (files: Files, wanted: readonly WantedNote[]): Files => {
  const first = wanted.slice(0, FIRST_NOTES);
  const layer = commonLayer(first);
  let bytes = 0;
  return unique(first.map(({ pitch }) => nearestFile(files, pitch, layer))).filter((file) => {
    bytes += file.bytes;
    return bytes <= BEGINNING_BYTES;
  });
};

/** The order to load in: the beginning of the piece, then all that it needs note by note, then the others from the middle keys outward. */
export const loadingOrder = (files: Files, wanted: readonly WantedNote[]): LoadingOrder => {
  const beginning = beginningOf(files, wanted);
  const needed = unique(
    wanted.flatMap((note) => layersOf(note).map((layer) => nearestFile(files, note.pitch, layer))),
  );
  return {
    beginning,
    piece: needed.filter((file) => !beginning.includes(file)),
    others: files
      .filter((file) => !beginning.includes(file) && !needed.includes(file))
      .toSorted((a, b) => Math.abs(a.pitch - 60) - Math.abs(b.pitch - 60)),
  };
};
