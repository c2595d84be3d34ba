import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from '../src/sound/recorded.ts';
import { LONGEST_NOISE, longestRing } from '../src/sound/rings.ts';
import type { Seconds } from '../src/units.ts';
import { cutMp3 } from './mp3.ts';

/** A recording as it is shipped: MP3 frames, as far as they are ever heard. */
export interface Recording<Kind extends Recorded = Recorded> {
  readonly recorded: Kind;
  readonly sound: Buffer;
}

type Of<Kind extends Recorded['kind']> = Recorded & { readonly kind: Kind };

const layers = [4, 8, 12];
const semitones: Readonly<Record<string, number>> = { C: 0, 'D#': 3, 'F#': 6, A: 9 };
const LOWEST = 21;
/** What goes by before a note is heard: the silence of its recording, and that of its decoder. */
const BEFORE: Seconds = 0.1;

const lengthOf = (recorded: Recorded): Seconds =>
  BEFORE + (recorded.kind === 'string' ? longestRing(recorded.pitch, 'full') : LONGEST_NOISE);

/** The recordings of an npm package whose files' names say what they are of. */
const readPackage = <Kind extends Recorded>(
  name: string,
  tell: (file: string) => Kind | undefined,
): readonly Recording<Kind>[] => {
  const folder = join(import.meta.dirname, '../node_modules/@audio-samples', name, 'audio');
  return readdirSync(folder).flatMap((file) => {
    const recorded = tell(file);
    if (recorded === undefined) return [];
    return [{ recorded, sound: cutMp3(readFileSync(join(folder, file)), lengthOf(recorded)) }];
  });
};

/** `D#4v8.mp3` is D sharp 4 in layer 8. */
const tellString = (file: string): Of<'string'> | undefined => {
  const [, key = '', octave, layer] = /^([A-G]#?)(\d)v(\d+)\.mp3$/.exec(file) ?? [];
  const semitone = semitones[key];
  if (semitone === undefined) return undefined;
  return { kind: 'string', layer: Number(layer), pitch: 12 * (Number(octave) + 1) + semitone };
};

/** `rel1.mp3` is the lowest key. */
const tellRelease = (file: string): Of<'release'> | undefined => {
  const [, key] = /^rel(\d+)\.mp3$/.exec(file) ?? [];
  return key === undefined ? undefined : { kind: 'release', pitch: LOWEST - 1 + Number(key) };
};

/** `pedalD1.mp3` is the pedal that goes down. */
const tellPedal = (file: string): Of<'pedal'> | undefined => {
  const [, way] = /^pedal([DU])\d\.mp3$/.exec(file) ?? [];
  return way === undefined ? undefined : { kind: 'pedal', direction: way === 'D' ? 'down' : 'up' };
};

/** Every third key, struck, in each of our layers. */
export const readStrings = (): readonly Recording<Of<'string'>>[] =>
  layers.flatMap((layer) => readPackage(`piano-mp3-velocity${layer}`, tellString));

/** Every key as it comes up, from the lowest. */
export const readReleases = (): readonly Recording<Of<'release'>>[] =>
  readPackage('piano-mp3-release', tellRelease).toSorted(
    (a, b) => a.recorded.pitch - b.recorded.pitch,
  );

/** The pedal, down and up, twice each. */
export const readPedals = (): readonly Recording<Of<'pedal'>>[] =>
  readPackage('piano-mp3-pedals', tellPedal);
