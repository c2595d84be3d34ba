import { mix, type Unit } from '../../units.ts';
import { type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import { choose, wobble } from '../sketch.ts';
import type { Shore } from './shore.ts';

/** A lamp on the quay or on the bridge: where its light hangs, where its light enters the water, and how strong it is. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly foot: number;
  readonly power: Unit;
  readonly hue: Lab;
}

const HUES: readonly [Lab, ...Lab[]] = [
  lab('#e2914a'),
  lab('#e8a154'),
  lab('#e9cd7c'),
  lab('#d98a72'),
  lab('#e7b561'),
];

/** Lamps in loose company along the quay, with dark stretches, and some on the bridge; each of another strength. */
export const placeLamps = ({ format, scale, randomFor }: Sheet, shore: Shore): readonly Lamp[] => {
  const random = randomFor('lamps');
  const lamp = (at: number, height: number, power: number): Lamp => {
    const x = shore.across(at);
    return { x, y: height, foot: shore.waterline(x), power, hue: choose(HUES, random) };
  };
  const quay: Lamp[] = [];
  const step = (0.088 * scale) / format;
  for (
    let at = 0.03 + step * random();
    at < shore.palaceEnd + 0.02;
    at += step * (0.55 + 0.9 * random())
  ) {
    if (random() < 0.2) continue;
    const size = shore.size(at);
    const height = shore.wallTop(shore.across(at)) - (0.026 + 0.012 * random()) * size * shore.tall;
    quay.push(lamp(at, height, (0.22 + 0.78 * random() ** 1.8) * mix(0.75, 1, size)));
  }
  const onBridge = shore.piers
    .slice(0, 4)
    .filter(() => random() < 0.85)
    .map((pier) => {
      const at = pier + 0.03 + 0.02 * wobble(random);
      const x = shore.across(at);
      const rise = (0.016 + 0.022 * shore.nearness(x)) * shore.tall;
      return lamp(at, shore.deck(x) - rise, 0.3 + 0.6 * random() ** 1.5);
    });
  // One lamp outshines the rest, where the palace ends and the bridge begins.
  const main = shore.palaceEnd - 0.1 - 0.12 * random();
  const [brightest] = quay.toSorted(
    (a, b) => Math.abs(shore.along(a.x) - main) - Math.abs(shore.along(b.x) - main),
  );
  return [...quay.map((one) => (one === brightest ? { ...one, power: 1 } : one)), ...onBridge];
};
