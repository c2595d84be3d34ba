import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Hues, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';

/** How far a stirred place leans, in heights across for one down: what is mirrored is dragged straight down here, aslant there. */
const LEAN = 0.28;

/** The sky's way down the water: long drags lose its edge in one place, in another it is found; islands of it lie beyond, and bays of shade within. */
export const layLight =
  (
    { swell, drift, format }: Sheet,
    { side, lightAt, lightWidth, bend, bendFrom }: Site,
  ): Scene['glow'] =>
  (x, y) => {
    const aslant = x + side * LEAN * y;
    // Deep down no edge of it is found.
    const deep = smoothstep(0.3, 0.55, y);
    const lost = smoothstep(0.34, 0.62, drift(x, y, 1.6, 1.9, 58));
    const dragged =
      (swell(aslant, y, 9, 1.1, 51) - 0.5) * 0.26 + (swell(aslant, y, 21, 2.2, 52) - 0.5) * 0.14;
    const middle =
      lightAt + bend * Math.sin(y * 4.4 + bendFrom) + (drift(x, y, 1, 2.6, 50) - 0.5) * 0.26;
    const width =
      lightWidth * (1.15 - 0.5 * smoothstep(0.1, 0.6, y) + 0.28 * smoothstep(0.6, 1, y));
    const aside =
      Math.abs(x / format - middle) / width + dragged * mix(0.7 + 0.9 * deep, 2.1, lost);
    const inside = Math.exp(-(Math.max(0, aside) ** 2));
    const stirred = smoothstep(0.52, 0.7, drift(aslant, y, 3.1, 4.4, 55));
    const border = smoothstep(0.08, 0.3, inside) * smoothstep(1, 0.72, inside);
    const isle = smoothstep(0.6, 0.72, drift(aslant, y, 3.4, 5.2, 59)) * border;
    const shaped = mix(inside, smoothstep(0.3, 0.72, inside), 0.5 * (1 - deep));
    const laid = clamp(shaped * (1 - 0.5 * stirred * smoothstep(0.1, 0.3, y)) + 0.5 * isle);
    return laid * (1 - 0.74 * smoothstep(0.36, 0.95, y));
  };

/** Where the trees hang from above, in strands of which each ends at a depth of its own, deep at their edges of the canvas, lost below; and the bank's line. */
export const hangTrees = (
  { swell, drift, format }: Sheet,
  { side, broad, broadDepth, narrow, narrowDepth }: Site,
  glow: Scene['glow'],
): Scene['trees'] => {
  const hanging = (x: number, y: number, from: number, reach: number, depth: number) => {
    const strand = swell(x, y, 11, 0.5, from * 7 + 3) - 0.5;
    const fine = swell(x, y, 27, 1.1, from * 5 + 11) - 0.5;
    const bulge = (drift(x, y, 1.1, 1.2, from * 5 + 11) - 0.5) * 0.16;
    const aside = Math.abs(x / format - from);
    // Towards the light the strands are shorter: a curtain, and no wall.
    const out = clamp(aside / (reach + bulge));
    const ends = depth * (1.12 - 0.62 * out ** 2.2) + 0.34 * strand + 0.12 * fine;
    const soft = 0.1 + 0.12 * drift(x, y, 1.5, 1.5, 21);
    const within = smoothstep(1.5, 0.92, aside / (reach + bulge) + 0.5 * strand + 0.22 * fine);
    return within * smoothstep(ends + soft, ends - soft, y);
  };
  const bank = (x: number, y: number) =>
    smoothstep(0.085, 0.02, y + (swell(x, y, 5, 1, 30) - 0.5) * 0.08) * 0.85;
  // Beside the light a willow's hair hangs before the shade, parted, each lock to a depth of its own.
  const hair = (x: number, y: number) => {
    const ends = 0.26 + 0.5 * (swell(x, y, 10, 0.4, 31) - 0.5);
    const lock = smoothstep(0.34, 0.6, swell(x, y, 24, 1, 32));
    return 0.9 * lock * smoothstep(ends + 0.14, ends - 0.08, y);
  };
  const broadEdge = side < 0 ? 0 : 1;
  return (x, y) =>
    clamp(
      Math.max(
        hanging(x, y, broadEdge, broad, broadDepth),
        hanging(x, y, 1 - broadEdge, narrow, narrowDepth) * 0.95,
        Math.max(bank(x, y), hair(x, y)) * (1 - glow(x, y)) ** 2,
      ),
    );
};

/** A colour between two of some hues, at `share` of the way through them. */
const among = (some: Hues, share: Unit): Lab => {
  const at = clamp(share) * (some.length - 1);
  const from = some[Math.floor(at)] ?? some[0];
  return blend(from, some[Math.ceil(at)] ?? from, at % 1);
};

/** Leaves, green in one place, violet and wine in another, as large as trees, all of nearly one value. */
export const colourLeaves =
  ({ drift }: Sheet, { light }: Site): Scene['leaves'] =>
  (x, y) => {
    // Their wine is lost where they end.
    const shaded =
      smoothstep(0.4, 0.58, drift(x, y, 3.4, 0.9, 64)) * (1 - 0.7 * smoothstep(0.45, 0.7, y));
    const share = drift(x, y, 6, 1.8, 60) * 2 - 0.5;
    const lit = 0.12 * (smoothstep(0.5, 0.72, drift(x, y, 3.4, 1.3, 67)) - 0.3);
    return shade(
      blend(among(light.greens, share), among(light.wines, share), 0.85 * shaded),
      lit * (1 - 0.5 * shaded),
      0.95,
    );
  };

/** How much of the water's clouds is their own value: the rest is the water's. */
const OWN_VALUE = 0.35;

/** The water where nothing but shade lies on it: large clouds of other hues, hardly of other values, and far from the light paler ones, lilac and rose, broad and thin. */
export const colourShadedWater =
  ({ drift }: Sheet, { light }: Site, sky: Scene['sky']) =>
  (x: number, y: number, hour: Unit): Lab => {
    const still = gradient(light.water, y + (drift(x, y, 1.2, 1.6, 75) - 0.5) * 0.3);
    const other = among(light.clouds, (drift(x, y, 1.5, 2.2, 70) - 0.5) * 2.3 + 0.5);
    const drifted = blend(
      still,
      [mix(still[0], other[0], OWN_VALUE), 0.74 * other[1], 0.74 * other[2]],
      smoothstep(0.28, 0.6, drift(x, y, 1.1, 1.9, 77)),
    );
    const night = blend(drifted, light.night, 0.12 * hour * smoothstep(0.1, 0.9, y));
    const pale = smoothstep(0.5, 0.72, drift(x, y, 1.5, 3.2, 83)) * smoothstep(0.22, 0.5, y);
    const [l, a, b] = sky(0.36 + 0.2 * y, hour);
    return blend(night, [l, a, b - 0.03], 0.36 * pale);
  };
