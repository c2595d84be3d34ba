import { joinTies, type TiedStrike } from './joinTies.ts';
import type { Mark, NotatedMeasure, Notation, Pedalling, Strike } from './notation.ts';
import { readMarks, readPedalling } from './readMarks.ts';
import { EIGHTH, type MeasureLines, readMeasures } from './readMeasures.ts';
import { readVoice, type VoiceEvent } from './readVoice.ts';

/** Thirteenths of three eighths do not add up to the last bit. */
const SLACK = 1e-6;

/** What `read` gives; an error in it is told with its measure and line. */
const inMeasure = <T>({ number }: NotatedMeasure, line: string, read: () => T): T => {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`measure ${number}, ${line}: ${reason}`, { cause });
  }
};

const checkLength = (events: readonly VoiceEvent[], measure: NotatedMeasure): void => {
  const sum = events.reduce((length, event) => length + event.length, 0);
  const wanted = measure.length / EIGHTH;
  if (Math.abs(sum - wanted) > SLACK) {
    throw new Error(`the notes last ${Number(sum.toFixed(3))} eighths, not ${wanted}`);
  }
};

const readStrikes = (line: string, measure: NotatedMeasure, hand: Strike['hand']) => {
  const events = readVoice(line);
  checkLength(events, measure);
  let eighths = 0;
  return events.flatMap(({ length, ...event }): readonly TiedStrike[] => {
    const onset = measure.at + eighths * EIGHTH;
    eighths += length;
    if (event.pitches.length === 0) return [];
    return [{ ...event, measure: measure.number, hand, onset, duration: length * EIGHTH }];
  });
};

/** A hand's strikes: its first lines are one voice through all measures, its second lines another. */
const readHand = (measures: readonly MeasureLines[], hand: Strike['hand']): readonly Strike[] => {
  const voices: TiedStrike[][] = [];
  for (const { measure, voices: all } of measures) {
    const lines = all.filter((voice) => voice.hand === hand);
    inMeasure(measure, `${hand} hand`, () => {
      if (lines.length === 0) throw new Error('there is no line for it');
      for (const [number, { line }] of lines.entries()) {
        voices[number] ??= [];
        voices[number].push(...readStrikes(line, measure, hand));
      }
    });
  }
  return voices.flatMap(joinTies);
};

const readAllMarks = ({ measure, marks }: MeasureLines): readonly Mark[] =>
  marks.flatMap(({ kind, line }) =>
    inMeasure(measure, kind, () =>
      readMarks(line).map(({ at, to, ...mark }) => ({
        ...mark,
        kind,
        at: measure.at + at * EIGHTH,
        to: measure.at + to * EIGHTH,
      })),
    ),
  );

/** The whole piece's pedalling, stretches over bar lines joined. */
const readPedal = (measures: readonly MeasureLines[]): readonly Pedalling[] => {
  const pedal: Pedalling[] = [];
  let open: number | undefined;
  for (const { measure, pedal: lines } of measures) {
    inMeasure(measure, 'pedal', () => {
      for (const { down, up } of lines.flatMap(readPedalling)) {
        if ((down === undefined) === (open === undefined)) {
          throw new Error(
            open === undefined ? 'it comes up before it is down' : 'it is down already',
          );
        }
        open ??= measure.at + (down ?? 0) * EIGHTH;
        if (up === undefined) continue;
        pedal.push({ down: open, up: measure.at + up * EIGHTH });
        open = undefined;
      }
    });
  }
  if (open !== undefined) throw new Error('the pedal is down at the end');
  return pedal;
};

/** Reads a score in the notation that the head of `midi/nocturne-op9-no2.txt` explains; throws an Error that says where and what is wrong. */
export const readNotation = (text: string): Notation => {
  const { head, measures, sections } = readMeasures(text);
  if (measures.length === 0) throw new Error('there is no measure');
  const strikes = [...readHand(measures, 'right'), ...readHand(measures, 'left')];
  return {
    title: head.get('title') ?? '',
    composer: head.get('composer') ?? '',
    flats: Number(head.get('flats') ?? 0),
    measures: measures.map(({ measure }) => measure),
    strikes: strikes.sort((a, b) => a.onset - b.onset),
    marks: measures.flatMap(readAllMarks),
    pedal: readPedal(measures),
    sections,
  };
};
