import type { Pitch } from '../units.ts';
import type { Graces, Ornament, Sign } from './notation.ts';
import { readPitch } from './pitch.ts';

/** One thing that a voice does, in the order of the text: a chord, a note, or (with no pitches) a rest. */
export interface VoiceEvent {
  /** In eighths. */
  readonly length: number;
  readonly pitches: readonly Pitch[];
  readonly graces: Graces;
  readonly cadenza: boolean;
  readonly signs: readonly Sign[];
  readonly ornament?: Ornament;
  /** Whether it is tied to the next one. */
  readonly tied: boolean;
}

const MARKS: Readonly<Record<string, Sign>> = {
  '.': 'staccato',
  '^': 'wedge',
  '>': 'accent',
  '(': 'begins',
  ')': 'ends',
  '!fz': 'forzato',
  '!fermata': 'fermata',
};
const SHAPES: Readonly<Record<string, Ornament['shape']>> = {
  '!tr': 'trill',
  '!prall': 'prall',
  '!turn': 'turn',
};
const NO_GRACES: Graces = { pitches: [], signs: [] };

const pitchNamed = (name: string): Pitch => {
  const pitch = readPitch(name);
  if (pitch === undefined) throw new Error(`“${name}” is no note`);
  return pitch;
};

const readLength = (text: string | undefined): number => {
  if (text === undefined) return 1;
  const [, whole, parts = '1'] = /^:(\d+)(?:\/(\d+))?$/.exec(text) ?? [];
  const length = Number(whole) / Number(parts);
  if (!(length > 0 && Number.isFinite(length))) throw new Error(`“${text}” is no length`);
  return length;
};

const readOrnament = (shape: Ornament['shape'], names: string | undefined): Ornament => {
  const [upper, lower] = (names ?? '').split(',').map(pitchNamed);
  if (upper === undefined || (shape === 'turn') !== (lower !== undefined)) {
    throw new Error(`a ${shape} wants ${shape === 'turn' ? 'two notes' : 'one note'} in brackets`);
  }
  return lower === undefined ? { shape, upper } : { shape, upper, lower };
};

type Signs = Pick<VoiceEvent, 'signs' | 'ornament' | 'tied'>;

const readSigns = (text: string): Signs => {
  const signs: Sign[] = [];
  let ornament: Ornament | undefined;
  let tied = false;
  let read = 0;
  for (const [all, mark = '', names] of text.matchAll(
    /(![a-z]+|[.^>()~])(?:(?<=[a-z])\(([^()]*)\))?/g,
  )) {
    read += all.length;
    const sign = MARKS[mark];
    const shape = SHAPES[mark];
    if (mark === '~') tied = true;
    else if (shape) ornament = readOrnament(shape, names);
    else if (sign && names === undefined) signs.push(sign);
    else throw new Error(`“${all}” is no sign`);
  }
  if (read !== text.length) throw new Error(`“${text}” is no sign`);
  return ornament ? { signs, ornament, tied } : { signs, tied };
};

const readStrike = (text: string, graces: Graces, cadenza: boolean): VoiceEvent => {
  const [, names = '', length, signs = ''] =
    /^(-|[A-G][#b]*\d(?:\+[A-G][#b]*\d)*)(:[\d/]+)?(\D.*)?$/.exec(text) ?? [];
  if (names === '') throw new Error(`“${text}” is no note, chord or rest`);
  const pitches = names === '-' ? [] : names.split('+').map(pitchNamed);
  if (pitches.some((pitch, i) => pitch <= (pitches[i - 1] ?? -1))) {
    throw new Error(`the chord “${names}” does not go from low to high`);
  }
  if (pitches.length === 0 && (signs !== '' || graces.pitches.length > 0)) {
    throw new Error(`a rest cannot carry “${signs || 'grace notes'}”`);
  }
  return { length: readLength(length), pitches, graces, cadenza, ...readSigns(signs) };
};

const readGraces = (text: string): Graces => {
  const [, names = '', signs = ''] = /^\{([^{}]*)\}(.*)$/.exec(text) ?? [];
  const pitches = names.split(/\s+/).filter(Boolean).map(pitchNamed);
  if (pitches.length === 0) throw new Error(`“${text}” has no grace notes`);
  return { pitches, signs: readSigns(signs).signs };
};

const readGroup = (text: string): readonly VoiceEvent[] => {
  const [, star, inside = '', length] = /^(\*?)\[([^[\]]*)\](:[\d/]+)?$/.exec(text) ?? [];
  const shares = readEvents(inside, star === '*');
  const whole = shares.reduce((sum, event) => sum + event.length, 0);
  if (whole === 0) throw new Error(`“${text}” is no group`);
  const scale = readLength(length) / whole;
  return shares.map((event) => ({ ...event, length: event.length * scale }));
};

const readEvents = (text: string, cadenza: boolean): readonly VoiceEvent[] => {
  const events: VoiceEvent[] = [];
  let graces = NO_GRACES;
  for (const [token] of text.matchAll(/\*?\[[^\]]*\]\S*|\{[^}]*\}\S*|\S+/g)) {
    if (token.startsWith('{')) {
      graces = readGraces(token);
      continue;
    }
    if (/^\*?\[/.test(token)) events.push(...readGroup(token));
    else events.push(readStrike(token, graces, cadenza));
    graces = NO_GRACES;
  }
  if (graces !== NO_GRACES) throw new Error('grace notes lead to no main note');
  return events;
};

/** Reads one voice's line of the notation, as the head of `midi/nocturne-op9-no2.txt` explains it; throws an Error that says what is wrong. */
export const readVoice = (line: string): readonly VoiceEvent[] => readEvents(line, false);
