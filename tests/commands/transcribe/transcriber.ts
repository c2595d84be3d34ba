import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const folder = join(import.meta.dirname, '../../../node_modules/.cache/transcription');
const packages = [
  '@spotify/basic-pitch@1.0.1',
  '@tensorflow/tfjs@3.21.0',
  '@tensorflow/tfjs-backend-wasm@3.21.0',
];

/** A row for each frame, in it a value for each key from A0. */
export type Matrix = number[][];

interface Tensor {
  readonly shape: readonly number[];
}

/** What is used of TensorFlow.js, which is none of the project's packages and brings no types here. */
interface TensorFlow {
  readonly setBackend: (name: string) => Promise<boolean>;
  readonly loadGraphModel: (source: unknown) => Promise<object>;
  readonly tensor3d: (values: Float32Array, shape: readonly number[]) => Tensor;
  readonly io: { readonly fromMemory: (artifacts: object) => unknown };
}

interface BasicPitch {
  prepareData: (samples: Float32Array) => Promise<[windows: Tensor, length: number]>;
  readonly evaluateModel: (
    samples: Float32Array,
    onStretch: (frames: Matrix, onsets: Matrix) => void,
    onShare: (share: number) => void,
  ) => Promise<void>;
}

/** A note in the model's frames. */
export interface NoteEvent {
  readonly startFrame: number;
  readonly durationFrames: number;
  readonly pitchMidi: number;
  readonly amplitude: number;
}

/** What is used of Basic Pitch. */
interface BasicPitchPackage {
  readonly BasicPitch: new (model: Promise<object>) => BasicPitch;
  readonly outputToNotesPoly: (
    frames: Matrix,
    onsets: Matrix,
    onsetThreshold: number,
    frameThreshold: number,
    leastFrames: number,
    inferOnsets: boolean,
    highest: null,
    lowest: null,
    melodiaTrick: boolean,
  ) => readonly NoteEvent[];
  readonly noteFramesToTime: (
    notes: readonly NoteEvent[],
  ) => readonly { readonly startTimeSeconds: number; readonly pitchMidi: number }[];
}

export interface Transcriber {
  readonly tf: TensorFlow;
  readonly basicPitch: BasicPitchPackage;
  readonly model: Promise<object>;
}

// What is fetched is no dependency of the project.
const fetched = createRequire(join(folder, 'here.js'));

const install = async (): Promise<void> => {
  try {
    for (const name of packages) fetched.resolve(name.replace(/@[\d.]+$/, ''));
  } catch {
    console.log(`fetching ${packages.join(', ')} into ${folder} …`);
    const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', ...packages];
    await promisify(execFile)('npm', args, { maxBuffer: 2 ** 24 });
  }
};

interface ModelFile {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly object[];
  }[];
}

const loadModel = (tf: TensorFlow): Promise<object> => {
  const place = join(dirname(fetched.resolve('@spotify/basic-pitch/package.json')), 'model');
  const model = JSON.parse(readFileSync(join(place, 'model.json'), 'utf8')) as ModelFile;
  const files = model.weightsManifest.flatMap(({ paths }) => paths);
  const bytes = Buffer.concat(files.map((file) => readFileSync(join(place, file))));
  const weightData = Uint8Array.from(bytes).buffer;
  const weightSpecs = model.weightsManifest.flatMap(({ weights }) => weights);
  return tf.loadGraphModel(tf.io.fromMemory({ ...model, weightSpecs, weightData }));
};

/** Loads Spotify's Basic Pitch with its model, in WebAssembly; it weighs 300 MB and is therefore fetched from npm, beside the project, when it is needed for the first time. */
export const loadTranscriber = async (): Promise<Transcriber> => {
  await install();
  const tf = fetched('@tensorflow/tfjs') as TensorFlow;
  fetched('@tensorflow/tfjs-backend-wasm');
  await tf.setBackend('wasm');
  const basicPitch = fetched('@spotify/basic-pitch') as BasicPitchPackage;
  return { tf, basicPitch, model: loadModel(tf) };
};
