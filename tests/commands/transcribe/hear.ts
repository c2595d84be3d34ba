import type { Struck } from './matchNotes.ts';
import { loadTranscriber, type Matrix, type NoteEvent, type Transcriber } from './transcriber.ts';

/** What the transcriber listens to, in samples a second. */
export const HEARING_RATE = 22_050;

/** The model's window and how much of it is heard twice, in samples; as in the package's inference.ts. */
const WINDOW = 2 * HEARING_RATE - 256;
const OVERLAP = 30 * 256;
const HOP = WINDOW - OVERLAP;

const A0 = 21;

/** What the transcriber heard in a sound. */
export interface Hearing {
  /** The notes whose onsets it is surer of than `threshold` (0 to 1). */
  readonly notes: (threshold: number) => readonly Struck[];
  /** The moments at which it is surer than `threshold` that a key is struck, whether or not a note came of it. */
  readonly onsets: (threshold: number) => readonly Struck[];
}

/** The package's own way to cut a sound into windows needs an operation that the WebAssembly backend lacks. */
const cutIntoWindows = (samples: Float32Array): { values: Float32Array; count: number } => {
  const count = Math.ceil((samples.length + OVERLAP / 2) / HOP);
  const values = new Float32Array(count * WINDOW);
  for (let i = 0; i < count; i++) {
    const from = i * HOP - OVERLAP / 2;
    const window = samples.subarray(Math.max(0, from), Math.max(0, from + WINDOW));
    values.set(window, i * WINDOW + Math.max(0, -from));
  }
  return { values, count };
};

const evaluate = async (
  samples: Float32Array,
  { tf, basicPitch, model }: Transcriber,
  onShare: (share: number) => void,
): Promise<{ frames: Matrix; onsets: Matrix }> => {
  const listener = new basicPitch.BasicPitch(model);
  listener.prepareData = async (all) => {
    const { values, count } = cutIntoWindows(all);
    return [tf.tensor3d(values, [count, WINDOW, 1]), all.length];
  };
  const [frames, onsets]: [Matrix, Matrix] = [[], []];
  const keep = (someFrames: Matrix, someOnsets: Matrix): void => {
    frames.push(...someFrames);
    onsets.push(...someOnsets);
  };
  await listener.evaluateModel(samples, keep, onShare);
  return { frames, onsets };
};

/** The peaks in time above a threshold, as notes of one frame. */
const peaksOf = (onsets: Matrix, threshold: number): readonly NoteEvent[] =>
  onsets.flatMap((row, frame) =>
    row.flatMap((value, key) => {
      const around = [onsets[frame - 1]?.[key] ?? 0, onsets[frame + 1]?.[key] ?? 0];
      if (value <= threshold || value < Math.max(...around)) return [];
      return [{ startFrame: frame, durationFrames: 1, pitchMidi: key + A0, amplitude: value }];
    }),
  );

/** Lets Basic Pitch (Bittner et al., ICASSP 2022) listen to a sound of `HEARING_RATE`; its settings are its own, but for the search for notes without an onset, which is left out: only onsets are asked for here. */
export const hear = async (
  samples: Float32Array,
  onShare: (share: number) => void,
): Promise<Hearing> => {
  const transcriber = await loadTranscriber();
  const { outputToNotesPoly, noteFramesToTime } = transcriber.basicPitch;
  const { frames, onsets } = await evaluate(samples, transcriber, onShare);
  const inTime = (notes: readonly NoteEvent[]): readonly Struck[] =>
    noteFramesToTime(notes).map((note) => ({
      pitch: note.pitchMidi,
      onset: note.startTimeSeconds,
    }));
  return {
    notes: (threshold) =>
      inTime(outputToNotesPoly(frames, onsets, threshold, 0.3, 5, false, null, null, false)),
    onsets: (threshold) => inTime(peaksOf(onsets, threshold)),
  };
};
