import { createRandom, seedFor } from '../../random.ts';
import { clamp, smoothstep } from '../../units.ts';
import { blend, gradient, type Hues, type Lab, shade } from '../colour.ts';
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
  /** The trees' own colour in the water. */
  leaves(x: number, y: number): Lab;
  /** The sky's own colour at a depth of its reflection. */
  sky(y: number, hour: number): Lab;
  /** The side of the broad tree: −1 left, 1 right. */
  readonly side: -1 | 1;
}

/** A colour between two of some hues, at `share` of the way through them. */
const among = (some: Hues, share: number): Lab => {
  const at = clamp(share) * (some.length - 1);
  const from = some[Math.floor(at)] ?? some[0];
  return blend(from, some[Math.ceil(at)] ?? from, at % 1);
};

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
      smoothstep(edge + 0.08, edge - 0.05, aside) * smoothstep(depth + 0.18, depth - 0.16, lost)
    );
  };
  const light = choose(HOURS, createRandom(seedFor(seed, 'light')));
  const broadEdge = side < 0 ? 0 : 1;
  const bank = (x: number, y: number) =>
    smoothstep(0.085, 0.02, y + (swell(x, y, 5, 1, 30) - 0.5) * 0.08) * 0.85;
  /** The sky's way down the water: an irregular shape with an edge, crossed by bands where the water is stirred. */
  const glow = (x: number, y: number) => {
    const middle =
      lightAt + bend * Math.sin(y * 4.4 + bendFrom) + (drift(x, y, 1, 4.2, 50) - 0.5) * 0.34;
    const width =
      lightWidth * (1.15 - 0.5 * smoothstep(0.1, 0.6, y) + 0.28 * smoothstep(0.6, 1, y));
    const inside = Math.exp(-(((x / format - middle) / width) ** 2));
    const crossed = smoothstep(0.55, 0.66, drift(x, y, 1.1, 6.5, 55)) * smoothstep(0.12, 0.3, y);
    const shaped = 0.35 * inside + 0.65 * smoothstep(0.3, 0.7, inside);
    return shaped * (1 - 0.42 * crossed) * (1 - 0.78 * smoothstep(0.36, 0.92, y));
  };
  const trees = (x: number, y: number) =>
    clamp(
      Math.max(
        hanging(x, y, broadEdge, broad, broadDepth),
        hanging(x, y, 1 - broadEdge, narrow, narrowDepth) * 0.95,
        bank(x, y) * (1 - 0.8 * glow(x, y)),
      ),
    );
  const sky = (y: number, hour: number) =>
    blend(gradient(light.sky, y), light.ember, 0.3 * hour * smoothstep(0.9, 0.1, y));

  /** Green in one place and wine in another, as large as trees. */
  const leaves = (x: number, y: number): Lab => {
    const shaded = smoothstep(0.55, 0.65, drift(x, y, 4.2, 0.9, 64));
    const share = drift(x, y, 6, 1.8, 60) * 2 - 0.5;
    const lit = 0.2 * (smoothstep(0.5, 0.72, drift(x, y, 3.4, 1.3, 67)) - 0.12);
    return shade(
      blend(among(light.greens, share), among(light.wines, share), 0.85 * shaded),
      lit * (1 - 0.5 * shaded),
      1.05,
    );
  };

  const colour = (x: number, y: number, hour: number): Lab => {
    const hue = drift(x, y, 1.3, 2.4, 70);
    const still = gradient(light.water, y + (drift(x, y, 1.2, 1.6, 75) - 0.5) * 0.3);
    const other = hue > 0.5 ? light.cool : light.warm;
    // Water turns to another hue, hardly to another value.
    const drifted = blend(
      still,
      [still[0] * 0.7 + other[0] * 0.3, other[1], other[2]],
      Math.min(0.8, Math.abs(hue - 0.5) * 4),
    );
    const dusk = shade(
      blend(drifted, light.night, 0.12 * hour * smoothstep(0.1, 0.9, y)),
      0.015,
      0.96,
    );
    // Clouds lie in the shaded water too, far from the light: lilac and rose, broad and thin.
    const pale = smoothstep(0.5, 0.72, drift(x, y, 1.5, 4.6, 83)) * smoothstep(0.22, 0.5, y);
    const [l, a, b] = sky(0.36 + 0.2 * y, hour);
    const clouded = blend(dusk, [l, a, b - 0.03], 0.42 * pale);
    // Clouds: lower in the sky's colours here, higher there.
    const cloud = (smoothstep(0.4, 0.6, drift(x, y, 1.8, 3.6, 85)) - 0.5) * 0.36;
    // Between light and shade lies neither grey nor a slide: flakes of the one in the other.
    const flaked = glow(x, y) + (swell(x, y, 6, 21, 57) - 0.5) * 0.36;
    const lit = blend(clouded, sky(clamp(y + cloud), hour), smoothstep(0.12, 0.78, flaked) * 0.95);
    // Where trees end, leaves are thin and the sky is behind them: their green first, then their dark.
    const dark = leaves(x, y);
    const green = shade(blend(dark, light.greens[0], 0.6), 0.16, 1.4);
    const thin = blend(lit, green, smoothstep(0, 0.45, trees(x, y)) * 0.75);
    const deep = blend(thin, dark, smoothstep(0.3, 0.85, trees(x, y)));
    const breath = (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.11;
    return shade(deep, breath);
  };

  const direction = (x: number, y: number) => {
    const lying = (drift(x, y, 1.6, 3.2, 90) - 0.5) * 0.9;
    const hangs = Math.PI / 2 + (drift(x, y, 3.2, 1.8, 95) - 0.5) * 1.1;
    return trees(x, y) > 0.3 ? hangs : lying;
  };

  return {
    ...sheet,
    light,
    side,
    glow,
    trees,
    leaves,
    colour,
    sky,
    direction,
    strands: trees,
    // The lighter half of the water is the right hand's.
    hand: (x, y) => (glow(x, y) * (1 - trees(x, y)) > 0.42 ? 'right' : 'left'),
  };
};
