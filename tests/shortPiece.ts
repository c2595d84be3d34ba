import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const edition = readFileSync(join(import.meta.dirname, '../midi/nocturne-op9-no2.txt'), 'utf8');

/** The Nocturne's upbeat and first half measure, as the edition writes them. */
export const shortPiece = `${edition.slice(0, edition.search(/^measure 1$/m))}
measure 1, 6 eighths
  R        G5:4 F5 G5
  L        Eb2 G3+Eb4 Bb3+Eb4+G4  Eb3 Ab3+D4 Cb4+D4+Ab4
  pedal    0-2, 3-5
`;
