import { createRandom, seedFor } from '../../random.ts';
import { clamp, smoothstep } from '../../units.ts';
import { blend, gradient, type Hues, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { choose } from '../sketch.ts';
import { HOURS, type Hour } from './hours.ts';

/** The pond as fields over the canvas. */
export interface Scene extends Field {
  /** The evening's light. */
  readonly light: Hour;
  /** How much of the sky's light lies on the water there. */
  glow(x: number, y: number): number;
  /** How deep in the reflection of the trees a place is. */
  trees(x: number, y: number): number;
  /** The sky's own colour at a depth of its reflection. */
  sky(y: number, hour: number): Lab;
  /** The side of the broad tree: −1 left, 1 right. */
  readonly side: -1 | 1;
}

const LEAVES: Hues = [
  lab('#2f4f4b'),
  lab('#3a573f'),
  lab('#35446c'),
  lab('#4b446a'),
  lab('#4e5a3c'),
];

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const random = createRandom(seedFor(seed, 'scene'));
  const sheet = createSheet(seed, format);
  const { swell, drift } = sheet;
  const side = random() < 0.5 ? -1 : 1;
  // The light stands off the middle, away from the broad tree.
  const lightAt = 0.5 - side * (0.08 + 0.1 * random());
  const bend = 0.05 + 0.06 * random();
  const bendFrom = random() * 6;
  const lightWidth = 0.2 + 0.06 * random();
  const broad = 0.3 + 0.09 * random();
  const narrow = 0.1 + 0.08 * random();
  const broadDepth = 0.66 + 0.16 * random();
  const narrowDepth = 0.3 + 0.22 * random();
  /** A tree's reflection that hangs from above: deep at its edge of the canvas, streaked, lost below. */
  const hanging = (x: number, y: number, from: number, reach: number, depth: number) => {
    const streak = (swell(x, y, 13, 1.3, from * 7 + 3) - 0.5) * 0.15;
    const bulge = (drift(x, y, 1.1, 2.3, from * 5 + 11) - 0.5) * 0.3;
    const edge = reach * (1 - 0.45 * (y / depth) ** 2) + bulge;
    const aside = Math.abs(x / format - from) + streak;
    const lost = y + (swell(x, y, 8, 2, 21) - 0.5) * 0.3;
    return (
      smoothstep(edge + 0.1, edge - 0.07, aside) * smoothstep(depth + 0.16, depth - 0.18, lost)
    );
  };
  const light = choose(HOURS, createRandom(seedFor(seed, 'hour')));
  const broadEdge = side < 0 ? 0 : 1;
  const bank = (x: number, y: number) =>
    smoothstep(0.075, 0.015, y + (swell(x, y, 5, 1, 30) - 0.5) * 0.06) * 0.8;
  const glow = (x: number, y: number) => {
    const middle =
      lightAt + bend * Math.sin(y * 4.4 + bendFrom) + (drift(x, y, 0.8, 2.6, 50) - 0.5) * 0.2;
    const width = lightWidth * (1.1 - 0.5 * smoothstep(0.1, 0.6, y) + 0.28 * smoothstep(0.6, 1, y));
    return Math.exp(-(((x / format - middle) / width) ** 2)) * (1 - 0.68 * smoothstep(0.4, 1.1, y));
  };
  const trees = (x: number, y: number) =>
    clamp(
      Math.max(
        hanging(x, y, broadEdge, broad, broadDepth),
        hanging(x, y, 1 - broadEdge, narrow, narrowDepth) * 0.9,
        bank(x, y) * (1 - 0.8 * glow(x, y)),
      ),
    );
  const sky = (y: number, hour: number) =>
    blend(gradient(light.sky, y), light.ember, 0.34 * hour * smoothstep(0.9, 0.1, y));

  const leaves = (x: number, y: number): Lab => {
    const which = drift(x, y, 4, 1.3, 60) * 1.6 - 0.3;
    const at = clamp(which) * (LEAVES.length - 1);
    const from = LEAVES[Math.floor(at)] ?? LEAVES[0];
    return blend(from, LEAVES[Math.ceil(at)] ?? from, at % 1);
  };

  const colour = (x: number, y: number, hour: number): Lab => {
    const hue = drift(x, y, 1.3, 2.4, 70);
    const still = gradient(light.water, y + (drift(x, y, 1.2, 1.6, 75) - 0.5) * 0.3);
    const drifted = blend(
      still,
      hue > 0.5 ? light.cool : light.warm,
      Math.min(0.85, Math.abs(hue - 0.5) * 4),
    );
    const dusk = blend(drifted, light.night, 0.22 * hour * smoothstep(0.1, 0.9, y));
    const lit = blend(dusk, sky(y, hour), glow(x, y) * 0.92);
    const deep = blend(lit, leaves(x, y), trees(x, y) * 0.9);
    const breath = (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.17;
    return shade(deep, breath - 0.025 * hour, 0.74);
  };

  const direction = (x: number, y: number) => {
    const lying = (drift(x, y, 1.6, 3.2, 90) - 0.5) * 1.5;
    const hangs = Math.PI / 2 + (drift(x, y, 3.2, 1.8, 95) - 0.5) * 1.5;
    return trees(x, y) > 0.45 ? hangs : lying;
  };

  return {
    ...sheet,
    light,
    side,
    glow,
    trees,
    colour,
    sky,
    direction,
    strands: trees,
    // The lighter half of the water is the right hand's.
    hand: (x, y) => (glow(x, y) * (1 - trees(x, y)) > 0.42 ? 'right' : 'left'),
  };
};
