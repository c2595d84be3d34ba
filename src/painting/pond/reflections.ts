import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Hues, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';

/** The sky's way down the water: an irregular shape with an edge, crossed by bands where the water is stirred. */
export const layLight =
  ({ drift, format }: Sheet, { lightAt, lightWidth, bend, bendFrom }: Site): Scene['glow'] =>
  (x, y) => {
    const middle =
      lightAt + bend * Math.sin(y * 4.4 + bendFrom) + (drift(x, y, 1, 4.2, 50) - 0.5) * 0.34;
    const width =
      lightWidth * (1.15 - 0.5 * smoothstep(0.1, 0.6, y) + 0.28 * smoothstep(0.6, 1, y));
    const inside = Math.exp(-(((x / format - middle) / width) ** 2));
    const crossed = smoothstep(0.55, 0.66, drift(x, y, 1.1, 6.5, 55)) * smoothstep(0.12, 0.3, y);
    const shaped = 0.35 * inside + 0.65 * smoothstep(0.3, 0.7, inside);
    return shaped * (1 - 0.42 * crossed) * (1 - 0.78 * smoothstep(0.36, 0.92, y));
  };

/** Where the trees hang from above, deep at their edges of the canvas, streaked, lost below; and the bank's line. */
export const hangTrees = (
  { swell, drift, format }: Sheet,
  { side, broad, broadDepth, narrow, narrowDepth }: Site,
  glow: Scene['glow'],
): Scene['trees'] => {
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
  const bank = (x: number, y: number) =>
    smoothstep(0.085, 0.02, y + (swell(x, y, 5, 1, 30) - 0.5) * 0.08) * 0.85;
  const broadEdge = side < 0 ? 0 : 1;
  return (x, y) =>
    clamp(
      Math.max(
        hanging(x, y, broadEdge, broad, broadDepth),
        hanging(x, y, 1 - broadEdge, narrow, narrowDepth) * 0.95,
        bank(x, y) * (1 - 0.8 * glow(x, y)),
      ),
    );
};

/** A colour between two of some hues, at `share` of the way through them. */
const among = (some: Hues, share: Unit): Lab => {
  const at = clamp(share) * (some.length - 1);
  const from = some[Math.floor(at)] ?? some[0];
  return blend(from, some[Math.ceil(at)] ?? from, at % 1);
};

/** Leaves, green in one place and wine in another, as large as trees. */
export const colourLeaves =
  ({ drift }: Sheet, { light }: Site): Scene['leaves'] =>
  (x, y) => {
    const shaded = smoothstep(0.55, 0.65, drift(x, y, 4.2, 0.9, 64));
    const share = drift(x, y, 6, 1.8, 60) * 2 - 0.5;
    const lit = 0.2 * (smoothstep(0.5, 0.72, drift(x, y, 3.4, 1.3, 67)) - 0.12);
    return shade(
      blend(among(light.greens, share), among(light.wines, share), 0.85 * shaded),
      lit * (1 - 0.5 * shaded),
      1.05,
    );
  };

/** The water where nothing but shade lies on it: it turns to another hue, hardly to another value, and clouds lie in it far from the light, lilac and rose, broad and thin. */
export const colourShadedWater =
  ({ drift }: Sheet, { light }: Site, sky: Scene['sky']) =>
  (x: number, y: number, hour: Unit): Lab => {
    const hue = drift(x, y, 1.3, 2.4, 70);
    const still = gradient(light.water, y + (drift(x, y, 1.2, 1.6, 75) - 0.5) * 0.3);
    const other = hue > 0.5 ? light.cool : light.warm;
    const drifted = blend(
      still,
      [still[0] * 0.7 + other[0] * 0.3, other[1], other[2]],
      Math.min(0.8, Math.abs(hue - 0.5) * 4),
    );
    const night = blend(drifted, light.night, 0.12 * hour * smoothstep(0.1, 0.9, y));
    const pale = smoothstep(0.5, 0.72, drift(x, y, 1.5, 4.6, 83)) * smoothstep(0.22, 0.5, y);
    const [l, a, b] = sky(0.36 + 0.2 * y, hour);
    return blend(shade(night, 0.015, 0.96), [l, a, b - 0.03], 0.42 * pale);
  };
