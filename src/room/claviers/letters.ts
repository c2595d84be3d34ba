import type { Pitch } from '../../units.ts';

/** The keys of a computer from A on, as a piano's from C on: the row of the letters is white, the row above it black. */
export const LETTERS: readonly string[] = [
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

/** How far Z and X move the letters, in octaves, so that they reach the piano's every key. */
const LOWEST_OCTAVE = -4;
const HIGHEST_OCTAVE = 3;

const LOWEST: Pitch = 21;
const HIGHEST: Pitch = 108;

/** Whether a key lies where the piano's letters are. */
export const isLetter = (code: string): boolean => LETTERS.includes(code);

/** The pitch of a key by its place (`KeyboardEvent.code`), `octave` octaves from C4; undefined for other keys and beside the piano. */
export const pitchOf = (code: string, octave: number): Pitch | undefined => {
  const pitch = MIDDLE_C + 12 * octave + LETTERS.indexOf(code);
  return isLetter(code) && pitch >= LOWEST && pitch <= HIGHEST ? pitch : undefined;
};

/** Whether a key changes the octave instead of sounding. */
export const isOctaveKey = (code: string): boolean => code === 'KeyZ' || code === 'KeyX';

/** The octave after a key: Z goes down, X goes up, others leave it. */
export const octaveAfter = (code: string, octave: number): number => {
  const step = code === 'KeyX' ? 1 : code === 'KeyZ' ? -1 : 0;
  return Math.min(HIGHEST_OCTAVE, Math.max(LOWEST_OCTAVE, octave + step));
};
