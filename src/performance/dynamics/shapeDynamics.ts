import { clamp, type Unit } from '../../units.ts';
import type { KeyStroke } from '../touch/keyStroke.ts';
import { addUp, type Piece } from '../touch/piece.ts';
import type { TouchWeights } from '../weights.ts';
import { afterbeats } from './afterbeats.ts';
import { approach } from './approach.ts';
import { cadenzaTouch } from './cadenzaTouch.ts';
import { chordTops } from './chordTops.ts';
import { durationContrast } from './durationContrast.ts';
import { evening } from './evening.ts';
import { hairpins } from './hairpins.ts';
import { highLoud } from './highLoud.ts';
import { createLevel } from './level.ts';
import { meter } from './meter.ts';
import { ornamentsLight } from './ornamentsLight.ts';
import { phraseArch } from './phraseArch.ts';
import { repeats } from './repeats.ts';
import { runs } from './runs.ts';
import { signs } from './signs.ts';
import { strophes } from './strophes.ts';
import { tension } from './tension.ts';
import { voicing } from './voicing.ts';
import { words } from './words.ts';

/** What a string answers to at all, and the most that this piano is asked for. */
const SOFTEST = 22;
const LOUDEST = 116;

/** What shapes the loudness, in velocity points over the written letters. */
const RULES = [
  ['hairpins', hairpins],
  ['approach', approach],
  ['words', words],
  ['phraseArch', phraseArch],
  ['highLoud', highLoud],
  ['durationContrast', durationContrast],
  ['tension', tension],
  ['strophes', strophes],
  ['signs', signs],
  ['repeats', repeats],
  ['runs', runs],
  ['ornamentsLight', ornamentsLight],
  ['cadenzaTouch', cadenzaTouch],
  ['meter', meter],
  ['voicing', voicing],
  ['chordTops', chordTops],
  ['afterbeats', afterbeats],
  ['evening', evening],
] as const;

/** How loud each key of a piece is struck, a whole number of 127ths: the written letters, and all rules of loudness over them. */
export const shapeDynamics = (
  piece: Piece,
  weights: TouchWeights,
): ((stroke: KeyStroke) => Unit) => {
  const level = createLevel(piece.notation);
  const add = addUp(RULES, piece, weights);
  return (stroke) =>
    Math.round(clamp(level(stroke.strike.onset) + add(stroke), SOFTEST, LOUDEST)) / 127;
};
