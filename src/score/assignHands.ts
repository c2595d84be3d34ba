import type { Pitch } from '../units.ts';
import type { Hand } from './score.ts';

/** Notes that belong together: those of one track and channel. */
export interface Part {
  readonly name: string;
  readonly pitches: readonly Pitch[];
}

const MIDDLE_C: Pitch = 60;
const NAMES: readonly (readonly [Hand, RegExp])[] = [
  ['left', /\b(left|lh|l\.h\.|m\.?g\.?|main gauche|linke|sinistra)(?=\W|$)/i],
  ['right', /\b(right|rh|r\.h\.|m\.?d\.?|main droite|rechte|destra)(?=\W|$)/i],
];

const mean = (pitches: readonly Pitch[]): number =>
  pitches.reduce((sum, pitch) => sum + pitch, 0) / pitches.length;

const named = ({ name }: Part): Hand | undefined =>
  NAMES.find(([, pattern]) => pattern.test(name))?.[0];

/** Which hand plays each part: by its name, or by register where there are two; else each note is split at middle C. */
export const assignHands = (parts: readonly Part[]): readonly ((pitch: Pitch) => Hand)[] => {
  const heights = parts.map(({ pitches }) => mean(pitches));
  const two = parts.length === 2;
  return parts.map((part, i) => {
    const name = named(part);
    const other = heights[1 - i];
    const register = two && other !== heights[i] && (heights[i] ?? 0) > (other ?? 0);
    if (name) return () => name;
    if (two && other !== heights[i]) return () => (register ? 'right' : 'left');
    return (pitch) => (pitch >= MIDDLE_C ? 'right' : 'left');
  });
};
