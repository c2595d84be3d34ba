import type { Pitch } from '../units.ts';

/** The keys of a computer from A on, as a piano's from C on: the row of the letters is white, the row above it black. */
const LETTERS: readonly string[] = [
  'KeyA',
  'KeyW',
  'KeyS',
  'KeyE',
  'KeyD',
  'KeyF',
  'KeyT',
  'KeyG',
  'KeyY',
  'KeyH',
  'KeyU',
  'KeyJ',
  'KeyK',
  'KeyO',
  'KeyL',
  'KeyP',
  'Semicolon',
];

const MIDDLE_C: Pitch = 60;

/** How far Z and X move the letters, in octaves: from C1 to the E above C6. */
const LOWEST_OCTAVE = -3;
const HIGHEST_OCTAVE = 2;

/** The pitch of a key by its place (`KeyboardEvent.code`), `octave` octaves from C4; undefined for other keys. */
export const pitchOf = (code: string, octave: number): Pitch | undefined => {
  const place = LETTERS.indexOf(code);
  return place < 0 ? undefined : MIDDLE_C + 12 * octave + place;
};

/** Whether a key changes the octave instead of sounding. */
export const isOctaveKey = (code: string): boolean => code === 'KeyZ' || code === 'KeyX';

/** The octave after a key: Z goes down, X goes up, others leave it. */
export const octaveAfter = (code: string, octave: number): number => {
  const step = code === 'KeyX' ? 1 : code === 'KeyZ' ? -1 : 0;
  return Math.min(HIGHEST_OCTAVE, Math.max(LOWEST_OCTAVE, octave + step));
};
