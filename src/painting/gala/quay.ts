import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';

/** How the far side of the river lies: its line, its perspective, and the quay's wall. */
export interface Quay {
  /** The side on which the palace comes near: −1 left, 1 right; the bridge stands on the other. */
  readonly side: -1 | 1;
  /** The way out from the palace, over the river to where the day is: 1 to the right, −1 to the left. */
  readonly outward: -1 | 1;
  readonly horizon: number;
  /** How large things are, against the canvas's height: less on a narrow canvas. */
  readonly tall: number;
  /** How far along the shore a place is, 0 where the palace is near, 1 at the bridge's near end. */
  along(x: number): number;
  /** The other way round: the x of a place along the shore. */
  across(along: number): number;
  /** How large things look along the shore: 1.26 where the palace is near, 0.44 where it ends. */
  size(along: number): number;
  /** Where the quay's wall stands, and where it ends above. */
  bank(x: number): number;
  wallTop(x: number): number;
}

/** The quay of a sheet. */
export const createQuay = ({ format, scale }: Sheet, random: Random): Quay => {
  const side = random() < 0.5 ? -1 : 1;
  const tall = mix(scale, 1, 0.35);
  const horizon = 0.36 + 0.14 * random() - 0.05 * (1 - tall);
  const tilt = (0.02 + 0.03 * random()) * tall;
  const along = (x: number) => (side < 0 ? x / format : 1 - x / format);
  const size = (at: number) => mix(1.26, 0.44, clamp(at / 0.72));
  const bank = (x: number) => horizon + tilt * (1 - along(x));
  return {
    side,
    outward: side < 0 ? 1 : -1,
    horizon,
    tall,
    along,
    across: (at) => (side < 0 ? at : 1 - at) * format,
    size,
    bank,
    wallTop: (x) => bank(x) - 0.046 * size(along(x)) * tall,
  };
};
