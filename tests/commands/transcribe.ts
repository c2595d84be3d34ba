import { readFileSync } from 'node:fs';
import type { VoicedNote } from './chart/readEvening.ts';
import { nameEvening, playEvening } from './evening.ts';
import { HEARING_RATE, type Hearing, hear } from './transcribe/hear.ts';
import { createSecondLook, decoysOf } from './transcribe/lookAgain.ts';
import { readTranscribeOptions, type TranscribeOptions, usage } from './transcribe/options.ts';
import { printRatings, type Rating, rateVoices } from './transcribe/rateVoices.ts';
import { readWave, type Sound } from './transcribe/readWave.ts';
import { resample } from './transcribe/resample.ts';

/** How sure the transcriber has to be of an onset: as it is shipped, and surer. */
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** At the sound's end a note is cut too short to be heard. */
const LAST = 0.2;

const percent = (some: number, all: number): string =>
  `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;

const describe = ({ measure, kind, pitch, velocity, onset }: VoicedNote): string =>
  `  measure ${measure}, ${kind}, key ${pitch}, velocity ${Math.round(velocity * 127)}, at ${onset.toFixed(2)} s of the file`;

/** How well all was heard, and how much of each voice: surer means fewer, of the lowest keys first. */
const sum = (ratings: readonly Rating[]): string => {
  const recalls = ratings.slice(0, -1).map(({ voice, recall }) => `${voice} ${recall.toFixed(2)}`);
  return `F1 ${(ratings.at(-1)?.f1 ?? 0).toFixed(3)}, recall of ${recalls.join(', ')}`;
};

/** What the transcriber heard, at the threshold at which most is right; and the melody notes that it heard at none. */
const rate = (played: readonly VoicedNote[], hearing: Hearing): readonly VoicedNote[] => {
  const results = THRESHOLDS.map((threshold) => ({
    threshold,
    ...rateVoices(played, hearing.notes(threshold)),
  }));
  const f1Of = ({ ratings }: (typeof results)[number]): number => ratings.at(-1)?.f1 ?? 0;
  const best = results.reduce((a, b) => (f1Of(b) > f1Of(a) ? b : a));
  for (const { threshold, ratings } of results)
    console.log(`threshold ${threshold}: ${sum(ratings)}`);
  console.log(`\nat threshold ${best.threshold}\n${printRatings(best.ratings)}`);
  return played.filter(
    (note) => note.voice === 'melody' && results.every(({ missed }) => missed.includes(note)),
  );
};

const lookAgain = (
  missed: readonly VoicedNote[],
  played: readonly VoicedNote[],
  sound: Sound,
  hearing: Hearing,
): void => {
  const look = createSecondLook(sound, hearing);
  const melody = played.filter(({ voice }) => voice === 'melody');
  const decoys = decoysOf(melody, played);
  const lost = missed.filter((note) => !look(note));
  console.log(`\nmelody notes that it heard at no threshold: ${missed.length}`);
  for (const note of missed) {
    console.log(
      `${describe(note)}${lost.includes(note) ? ': not found' : ': found on a second look'}`,
    );
  }
  console.log(
    `(a second look finds ${percent(melody.filter(look).length, melody.length)} of the melody’s notes, and ${percent(decoys.filter(look).length, decoys.length)} of keys that are not struck)`,
  );
  console.log(`\nmelody notes missing: ${lost.length}`);
};

const transcribe = async ({ file, from, ...which }: TranscribeOptions): Promise<void> => {
  const sound = resample(readWave(readFileSync(file)), HEARING_RATE);
  const length = sound.samples.length / sound.rate;
  const played = playEvening(which)
    .notes.map((note) => ({ ...note, onset: note.onset - from }))
    .filter(({ onset }) => onset >= 0 && onset < length - LAST);
  console.log(`${file}: ${length.toFixed(1)} s, ${played.length} notes of ${nameEvening(which)}`);
  const hearing = await hear(sound.samples, (share) => {
    process.stderr.write(`\rlistening … ${Math.round(100 * share)} % `);
  });
  process.stderr.write('\n');
  lookAgain(rate(played, hearing), played, sound, hearing);
};

try {
  await transcribe(readTranscribeOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
