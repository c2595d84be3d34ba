import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';

/** Where the meadow is mown, −1 beyond the edge to 1 this side of it, and how far a place lies in the cart track that runs along it. */
const mow = ({ format, swell }: Sheet, { stacks, sun }: Site) => {
  const large = stacks.at(-1) ?? { x: format / 2, half: 0.2 };
  const start = clamp(large.x + sun * 1.25 * large.half, 0.04, format - 0.04);
  const end = clamp(large.x + sun * 0.24 * format, 0.1 * format, 0.9 * format) - sun * 0.1;
  return (x: number, depth: Unit) => {
    const middle = mix(start, end, depth ** 1.4) + 0.22 * (swell(depth, 0, 2.4, 1, 26) - 0.5);
    const half = mix(0.018, 0.1, depth);
    const off = ((x - middle) * sun) / half;
    return { mown: clamp(0.3 * off, -1, 1), track: Math.exp(-((off - 0.6) ** 2)) };
  };
};

/** How light or dark the mown row is that a place lies in, −0.5 to 0.5: all run to where rows meet, and are too fine to be seen far off. */
const rowsOf =
  ({ swell }: Sheet, { horizon, vanishing }: Site) =>
  (x: number, y: number, depth: Unit): number => {
    const across = (x - vanishing) / Math.max(0.02, y - horizon);
    return (swell(across, depth, 4.4, 2, 27) - 0.5) * smoothstep(0.02, 0.25, depth);
  };

/** Broad swathes of straw, rose, lilac and green that lie over the meadow, all of one value. */
const swathe =
  ({ drift }: Sheet, { key }: Site) =>
  (paint: Lab, x: number, depth: Unit): Lab => {
    const [gold, rose = gold, sage = gold, violet = gold] = key.broken.stubble;
    // Foreshortened: far off they are thin and long.
    const down = Math.log(depth + 0.12);
    const warm = clamp(0.5 + 3 * (drift(0.8 * x, down, 1.3, 1.5, 28) - 0.5));
    const other = clamp(0.5 + 3 * (drift(0.8 * x, down, 1.1, 1.3, 29) - 0.5));
    const hue = blend(blend(sage, violet, 0.8 * other), blend(gold, rose, other), warm);
    return blend(paint, atValue(hue, paint[0]), 0.5);
  };

/** The meadow in its light: a mown edge and a cart track that lead to the stack, paler this side of them. */
export const lightMeadow = (
  sheet: Sheet,
  site: Site,
  { near, glow, shadow }: Pick<Scene, 'near' | 'glow' | 'shadow'>,
): Scene['meadow'] => {
  const { drift, format } = sheet;
  const { key, horizon, sun } = site;
  const edge = mow(sheet, site);
  const row = rowsOf(sheet, site);
  const hued = swathe(sheet, site);
  return (x, y): Lab => {
    const depth = near(y);
    const strip = drift(x * (1.3 - depth), 0.5 / (depth + 0.16), 1.1, 2, 25) - 0.5;
    const { mown, track } = edge(x, depth);
    const seen = smoothstep(0.06, 0.2, depth);
    const patch = clamp(depth + 0.7 * strip - 0.22 * mown * seen);
    const grass = blend(
      gradient(key.meadow, patch),
      gradient(key.woods, 0.62),
      0.2 * smoothstep(0.03, 0, depth) + 0.12 * seen * clamp(-mown),
    );
    const corner = clamp(0.5 - (sun * (x / format - 0.5)) / 0.9);
    const light =
      0.05 * strip + 0.05 * row(x, y, depth) + (0.025 * mown + 0.04 * track) * seen - 0.01;
    const bright = hued(shade(grass, light), x, depth);
    // Away from the sun it lies under the sky's violet, no darker for it.
    const open = blend(bright, atValue(key.shadow, bright[0] - 0.01), 0.14 * corner);
    const lit = blend(open, key.glow, 0.16 * glow(x, mix(horizon, y, 0.5)) * (1 - depth));
    // A shadow is hardly darker than what it lies on, and full of that: it is told by its hue.
    const [, plum = key.shadow, teal = key.shadow] = key.broken.shadow;
    const turn = clamp(0.5 + 3 * (drift(x, Math.log(depth + 0.12), 1.6, 2.2, 30) - 0.5));
    const cool = blend(key.shadow, blend(plum, teal, turn), 0.3 * Math.abs(2 * turn - 1));
    const dark = blend(atValue(cool, mix(key.shadow[0] - 0.012, lit[0], 0.14)), lit, 0.12);
    return blend(lit, dark, 0.92 * smoothstep(0.2, 0.72, shadow(x, y)));
  };
};
