import { mix, type Unit } from '../../units.ts';
import { type Hues, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import { choose, wobble } from '../sketch.ts';
import type { Shore } from './shore.ts';

/** A light on the quay: where it hangs, where it enters the water, and how strong it is. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly foot: number;
  readonly power: Unit;
  readonly hue: Lab;
}

const GOLD = lab('#f0c87a');
const HUES: Hues = [lab('#e9a35c'), lab('#efbf6e'), lab('#e39a6a'), lab('#e4c07c'), lab('#d9965f')];

/** The lights before the gate, close together and each of another strength: their courses run into one. */
const placeGateLights = (sheet: Sheet, { gate, ...shore }: Shore): Lamp[] => {
  const random = sheet.randomFor('gate lights');
  const wide = (0.05 * sheet.scale) / sheet.format;
  return [-1, -0.35, 0.2, 0.8].map((aside, i) => {
    const x = shore.across(gate + wide * (aside + 0.25 * wobble(random)));
    const power = i === 1 ? 1 : 0.45 + 0.45 * random();
    const y = shore.wallTop(x) - (0.022 + 0.02 * random()) * shore.tall;
    return { x, y, foot: shore.waterline(x), power, hue: i === 1 ? GOLD : choose(HUES, random) };
  });
};

/** Lamps in loose company along the quay, with dark stretches. */
const placeQuayLamps = (sheet: Sheet, shore: Shore): Lamp[] => {
  const random = sheet.randomFor('lamps');
  const step = (0.15 * sheet.scale) / sheet.format;
  const lamps: Lamp[] = [];
  for (let at = 0.02 + step * random(); at < shore.corner; at += step * (0.35 + 1.3 * random())) {
    const fromGate = (Math.abs(at - shore.gate) * sheet.format) / sheet.scale;
    if (fromGate < 0.1) continue;
    const x = shore.across(at);
    const size = shore.size(at);
    const y = shore.wallTop(x) - (0.024 + 0.014 * random()) * size * shore.tall;
    const power = (0.24 + 0.5 * random() ** 1.4) * mix(0.8, 1, size);
    lamps.push({ x, y, foot: shore.waterline(x), power, hue: choose(HUES, random) });
  }
  return lamps;
};

/** Every light that falls on the water, the brightest where the festival is. */
export const placeLamps = (sheet: Sheet, shore: Shore): readonly Lamp[] => [
  ...placeQuayLamps(sheet, shore),
  ...placeGateLights(sheet, shore),
];
