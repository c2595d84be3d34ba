import type { Pitch } from '../units.ts';

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ALTERATIONS: Readonly<Record<string, number>> = { '': 0, '#': 1, '##': 2, b: -1, bb: -2 };

/** The key that a name such as Bb4, C#5 or Bbb5 stands for (C4 is middle C, 60), or undefined for any other text. */
export const readPitch = (name: string): Pitch | undefined => {
  const [, letter = '', alteration = '', octave] = /^([A-G])(##?|bb?|)(\d)$/.exec(name) ?? [];
  const step = STEPS[letter];
  const altered = ALTERATIONS[alteration];
  if (step === undefined || altered === undefined) return undefined;
  return 12 * (Number(octave) + 1) + step + altered;
};
