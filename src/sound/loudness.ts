import { mix, type Pitch, type Unit } from '../units.ts';

/** A ratio of amplitudes from decibels. */
export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20);

/** Decibels from a ratio of amplitudes; silence is −200. */
export const toDecibels = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-10));

const RANGE = 30;

/**
 * How far below its loudest a note of this velocity sounds, in decibels (0 and below); steepest at the softest, 0.35 dB
 * for a step of 1/127. It lies between the grand as it was recorded (the mean of twelve keys: 13 dB down at 40 of 127,
 * 22 at 13) and the square of the velocity that synthesizers have in common (20 and 40; Dannenberg 2006): 17 and 26.
 */
const velocityLevel = (velocity: Unit): number => -RANGE * (1 - velocity) ** 1.5;

// Fitted to the 30 recordings of layer 8: even to D♯5, then strings that ring ever more shortly.
const registerLevel = (pitch: Pitch): number =>
  pitch < 75 ? mix(0, -3, (pitch - 21) / 54) : mix(-3, -18, (pitch - 75) / 33);

/** The level in decibels, of the first 0.4 s and before all headroom, that a note should have; 0 is the loudest A0. */
export const noteLevel = (pitch: Pitch, velocity: Unit): number =>
  velocityLevel(velocity) + registerLevel(pitch);
