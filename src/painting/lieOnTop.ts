import { clamp, mix, type Rgb, smoothstep, type Unit } from '../units.ts';
import type { Touch } from './plan.ts';
import { lightnessOf } from './stroke.ts';

/** How much lighter or darker than what lies below a touch is at least, in `lightnessOf`. */
const CONTRAST = 0.12;

/** A broad touch is seen for its size, between these widths ever more: it needs only this share of the contrast, and of the thickness, or it would lie there as a slab. */
const BROAD = { between: [0.025, 0.06], needs: 0.75 } as const;

/** From this register on notes are lights: most that are played on letters, for lights lie on top of darks in oil. */
const LIGHTS_FROM = 0.38;

/** No touch is darker or lighter than this for contrast's sake: where there is no room left, it turns the other way. */
const DARKEST = 0.1;
const LIGHTEST = 0.84;

/** A brush loaded to lie on top: how much paint it has, and how opaque that is, at least. */
const LEAST = { charge: 0.96, opacity: 0.96 } as const;

/** How broken its touch may be, how much it may mix with what lies there, and how dry and pointed it may end: broader than its way, a hair's touch would be hollow. */
const MOST = { broken: 0.35, pickup: 0.16, dryness: 0.4, landing: 0.7, lifting: 0.7 } as const;

/** How far from its way towards impasto its paint is thicker. */
const THICKER = 0.34;

const needsOf = ({ width }: Touch): Unit =>
  mix(1, BROAD.needs, smoothstep(...BROAD.between, width));

/** How light a touch should be over another one, wholly or by a part of what makes it seen: its own way if that is far enough from it, or else lighter for a high note, darker for a low one; `register` is 0 for a low note, 1 for a high one. */
export const lightOver = (touch: Touch, below: Touch, register: Unit, by: Unit = 1): Unit => {
  const contrast = by * CONTRAST * needsOf(touch);
  const [own, under] = [lightnessOf(touch), lightnessOf(below)];
  if (Math.abs(own - under) >= contrast) return own;
  const rises = register > LIGHTS_FROM ? under + contrast <= LIGHTEST : under - contrast < DARKEST;
  return under + (rises ? contrast : -contrast);
};

/** A paint lighter or darker by a factor: of the same hue while that can be, then with so much white as it lacks. */
const shaded = (paint: Rgb, factor: number): Rgb => {
  const wanted = clamp(factor * lightnessOf({ load: paint }));
  const [red, green, blue] = paint.map((channel) => clamp(factor * channel)) as [Unit, Unit, Unit];
  const pure = lightnessOf({ load: [red, green, blue] });
  const white = clamp((wanted - pure) / Math.max(1e-6, 1 - pure));
  return [mix(red, 1, white), mix(green, 1, white), mix(blue, 1, white)];
};

/** A touch of such a lightness that is seen where it lies, wholly or by a part: loaded, thick, and not lost in what is wet there. */
export const lieOnTop = (touch: Touch, light: Unit, by: Unit = 1): Touch => {
  const least = (part: keyof typeof LEAST) =>
    mix(touch[part], Math.max(touch[part], LEAST[part]), by);
  const most = (part: keyof typeof MOST) => mix(touch[part], Math.min(touch[part], MOST[part]), by);
  const factor = light / Math.max(0.02, lightnessOf(touch));
  return {
    ...touch,
    load: shaded(touch.load, factor),
    second: shaded(touch.second, factor),
    charge: least('charge'),
    opacity: least('opacity'),
    broken: most('broken'),
    pickup: most('pickup'),
    dryness: most('dryness'),
    landing: most('landing'),
    lifting: most('lifting'),
    body: mix(touch.body, 1, by * needsOf(touch) * THICKER),
  };
};
