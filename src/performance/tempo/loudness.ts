import { plainDynamics } from '../plainDynamics.ts';
import type { TempoRule } from './curve.ts';

/** How much faster a forte goes than a piano, which lie so far apart in MIDI velocity. */
const FORTE = 0.03;
const APART = 28;
const PIANO = 58;

/** What is loud presses on and what is soft holds back: tempo and loudness rise and fall together. Todd, “The dynamics of dynamics” (JASA 1992). */
export const loudness: TempoRule = (notation) => {
  const level = plainDynamics(notation);
  return (at) => (FORTE * (level(at) - PIANO)) / APART;
};
