import type { Performance, PlayedNote } from '../../src/performance/performance.ts';
import { type Channels, levelOf } from '../../src/sound/measure.ts';
import type { Pitch, Seconds, Unit } from '../../src/units.ts';
import { densest } from '../piece.ts';
import type { Figure } from './figure.ts';
import { largestClick } from './listen/clicks.ts';
import { measureLoudness } from './listen/loudness.ts';
import { openStudio, type Recording, type Studio } from './listen/studio.ts';
import { measureTruePeak } from './listen/truePeak.ts';

const struck = (pitch: Pitch, velocity: Unit, onset: Seconds, damped: Seconds): PlayedNote => ({
  ...{ index: 0, pitch, velocity, onset, damped },
  ...{ release: damped, brushed: damped, hand: 'right', kind: 'note', beat: 0 },
});

const playing = (notes: readonly PlayedNote[], duration: Seconds): Performance => ({
  ...{ title: 'Measured', notes, duration, sections: [] },
  pedal: [{ at: 0, depth: 0 }],
});

const between = ({ channels, rate }: Recording, from: Seconds, to: Seconds): Channels =>
  channels.map((channel) => channel.subarray(Math.round(from * rate), Math.round(to * rate)));

const figure = (name: string, unit: string, value: number): Figure => ({
  name,
  unit,
  values: [value],
});

const measureEvening = async (studio: Studio, evening: Performance): Promise<readonly Figure[]> => {
  const recording = await studio.record(evening);
  const { channels, rate, took } = recording;
  const dense = densest(evening, 20);
  const { integrated, range } = measureLoudness(channels, rate);
  const densestPart = between(recording, dense, dense + 20);
  return [
    figure('The whole evening: loudness (EBU R 128)', 'LUFS', integrated),
    figure('… its range', 'LU', range),
    figure('… true peak', 'dBTP', measureTruePeak(channels)),
    figure(
      '… largest click (a cut string: 30 and more)',
      'dB',
      largestClick(channels, rate).prominence,
    ),
    figure('… strings that ring at most', '', recording.mostVoices),
    figure('… decoded for it', 'MB', recording.decodedMegabytes),
    figure('… rendered so many times faster than it lasts', '', evening.duration / took),
    figure('The densest 20 s: loudness', 'LUFS', measureLoudness(densestPart, rate).integrated),
    figure('… true peak', 'dBTP', measureTruePeak(densestPart)),
  ];
};

const APART: Seconds = 0.6;
const HEARD: Seconds = 0.2;
/** Until the hall has forgotten the loudest note of the key before. */
const BETWEEN_KEYS: Seconds = 5;
const VELOCITIES = 127;

/** A bass, the middle and a treble: E♭2, C4 and E♭6. */
const KEYS: readonly Pitch[] = [39, 60, 87];

/** From one MIDI velocity to the next, over all of them: what a step makes louder, of each key. */
const measureVelocities = async (studio: Studio): Promise<readonly Figure[]> => {
  const notes = KEYS.flatMap((pitch, key) =>
    Array.from({ length: VELOCITIES }, (_, index) => {
      const onset = key * (VELOCITIES * APART + BETWEEN_KEYS) + index * APART;
      return struck(pitch, (index + 1) / VELOCITIES, onset, onset + HEARD);
    }),
  );
  const recording = await studio.record(playing(notes, (notes.at(-1)?.onset ?? 0) + APART));
  const levels = notes.map(({ onset }) => levelOf(between(recording, onset, onset + HEARD)));
  const curves = KEYS.map((_, key) => levels.slice(key * VELOCITIES, (key + 1) * VELOCITIES));
  const steps = curves.flatMap((curve) =>
    curve.slice(1).map((level, index) => level - (curve[index] ?? level)),
  );
  const whole = curves.map((curve) => (curve.at(-1) ?? 0) - (curve[0] ?? 0));
  return [
    figure('Velocity 1 to 127 on three keys: largest step', 'dB', Math.max(...steps)),
    figure('… smallest step', 'dB', Math.min(...steps)),
    figure('… in all, at least', 'dB', Math.min(...whole)),
  ];
};

const measureSilence = async (studio: Studio): Promise<readonly Figure[]> => {
  const chord = [39, 51, 58, 63, 67, 70].map((pitch) => struck(pitch, 0.6, 0, 2));
  const pedalled = {
    ...playing(chord, 2),
    pedal: [
      { at: 0, depth: 1 },
      { at: 2, depth: 0 },
    ],
  };
  const recording = await studio.record(pedalled);
  const before = levelOf(between(recording, 1.8, 2));
  const after = (seconds: Seconds) =>
    levelOf(between(recording, 2 + seconds, 2.1 + seconds)) - before;
  return [
    figure('A chord, 0.5 s after its pedal came up', 'dB', after(0.5)),
    figure('… 1 s after', 'dB', after(1)),
    figure('… 2 s after', 'dB', after(2)),
  ];
};

/** How the piano sounds, in figures, measured without a sound card. */
export const measureSound = async (evening: Performance): Promise<readonly Figure[]> => {
  const studio = await openStudio();
  try {
    return [
      ...(await measureEvening(studio, evening)),
      ...(await measureVelocities(studio)),
      ...(await measureSilence(studio)),
    ];
  } finally {
    await studio.close();
  }
};
