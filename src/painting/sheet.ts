import { createRandom, type Random, seedFor } from '../random.ts';
import type { Hand } from '../score/score.ts';
import { clamp, type Unit } from '../units.ts';
import type { Lab } from './colour.ts';
import { createClouds, createNoise } from './noise.ts';

/** What a motif is composed on: a canvas of a format, and the chance that belongs to a seed. */
export interface Sheet {
  readonly format: number;
  /** The size of things: 1 on a canvas of 16:10, smaller on a narrow one, so that as many touches fill it. */
  readonly scale: number;
  /** The chance that belongs to a part of the picture: what one part draws never changes another. */
  randomFor(part: string): Random;
  /** Smooth noise, 0 to 1, with `fx` swells along a canvas's height and `fy` down it; each `shift` is another. */
  swell(x: number, y: number, fx: number, fy: number, shift: number): Unit;
  /** The same with smaller swells upon it. */
  drift(x: number, y: number, fx: number, fy: number, shift: number): Unit;
  /** Where the painter works first (0) and last (1) within a stage. */
  turn(x: number, y: number): Unit;
}

/** A scene as fields over the canvas: what is where, of what colour, painted which way. */
export interface Field extends Sheet {
  /** The colour of a place at an hour (0 the first bar, 1 the last). */
  colour(x: number, y: number, hour: Unit): Lab;
  /** The way the brush runs, in radians. */
  direction(x: number, y: number): number;
  /** Whether a place is painted broadly (0) or in long narrow strands (1). */
  strands(x: number, y: number): Unit;
  /** Whose place it is: the left hand's are the masses, the right hand's the lights. */
  hand(x: number, y: number): Hand;
}

/** The sheet of a seed and a format (width ÷ height). */
export const createSheet = (seed: number, format: number): Sheet => {
  const scale = Math.sqrt(format / 1.6);
  const noise = createNoise(seedFor(seed, 'noise'));
  const clouds = createClouds(seedFor(seed, 'clouds'));
  const swell: Sheet['swell'] = (x, y, fx, fy, shift) =>
    noise((x / scale) * fx + shift, (y / scale) * fy + shift * 1.7);
  const drift: Sheet['drift'] = (x, y, fx, fy, shift) =>
    clouds((x / scale) * fx + shift, (y / scale) * fy + shift * 1.7);
  return {
    format,
    scale,
    randomFor: (part) => createRandom(seedFor(seed, part)),
    swell,
    drift,
    turn: (x, y) => clamp(drift(x, y, 0.9, 1.4, 99) * 2 - 0.5),
  };
};
