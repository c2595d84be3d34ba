import { access, constants, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nameEvening, playEvening } from './evening.ts';
import { largestClick } from './listen/clicks.ts';
import { measureLoudness } from './listen/loudness.ts';
import { type ListenOptions, readListenOptions, usage } from './listen/options.ts';
import { openStudio, type Recording } from './listen/studio.ts';
import { measureTruePeak } from './listen/truePeak.ts';
import { encodeWav } from './listen/wav.ts';

const report = ({ channels, rate, took, ...rest }: Recording): string => {
  const seconds = (channels[0]?.length ?? 0) / rate;
  const { integrated, range } = measureLoudness(channels, rate);
  const click = largestClick(channels, rate);
  return [
    `${seconds.toFixed(1)} s, rendered in ${took.toFixed(1)} s (${(seconds / took).toFixed(1)} × real time)`,
    `${integrated.toFixed(1)} LUFS integrated, loudness range ${range.toFixed(1)} LU, true peak ${measureTruePeak(channels).toFixed(1)} dBTP`,
    `largest click ${click.prominence.toFixed(1)} dB above what is around it, at ${click.at.toFixed(3)} s (a cut string: 30 and more)`,
    `${rest.mostVoices} strings at most, ${rest.decodedMegabytes.toFixed(1)} MB of decoded samples`,
  ].join('\n');
};

const listen = async ({ out, from, to, ...which }: ListenOptions): Promise<void> => {
  await access(dirname(resolve(out)), constants.W_OK).catch(() => {
    throw new Error(`--out is in a folder that is not there or not to be written to: ${out}`);
  });
  const { performance } = playEvening(which);
  if (from >= performance.duration) {
    throw new Error(`--from lies after the end, which is at ${performance.duration.toFixed(1)} s.`);
  }
  console.log('building the studio …');
  const studio = await openStudio();
  try {
    console.log(`playing ${nameEvening(which)} …`);
    const recording = await studio.record(performance, from, to);
    await writeFile(out, encodeWav(recording.channels, recording.rate));
    console.log(`${out}: ${report(recording)}`);
  } finally {
    await studio.close();
  }
};

const args = process.argv.slice(2);

try {
  if (args.includes('--help')) console.log(usage);
  else await listen(readListenOptions(args));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
