import { clamp, mix, smoothstep, type Unit } from '../../units.ts';

/** A stack of wheat: a thatched cone on a slightly bellied cylinder, not quite upright. */
export interface Stack {
  /** The middle of its foot. */
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  /** Half its width. */
  readonly half: number;
  /** The share of its height where the thatch begins. */
  readonly eaves: Unit;
  /** How far its top leans to the right, in half widths. */
  readonly lean: number;
}

/** A place on a stack: across it, −1 to 1, and up it, 0 its foot to 1 its top. */
export interface Spot {
  readonly across: number;
  readonly rise: Unit;
  readonly stack: Stack;
}

/** From which share of a thatch's height on it is rounded off, and which share of its breadth it loses on its way up: what is left there ends blunt, as a hand pats it down. */
const BLUNT = { from: 0.89, slope: 0.9 } as const;

/** Half how wide a stack is at a share of its height, 1 its belly: a low wall that bulges a little, and a thatch that overhangs it and rises nearly straight to a blunt top. */
export const profile = ({ eaves }: Pick<Stack, 'eaves'>, rise: number): number => {
  const wall =
    0.89 +
    0.04 * Math.exp(-22 * Math.max(0, rise)) +
    0.06 * Math.sin((Math.PI / 1.6) * clamp(rise / eaves));
  const up = clamp((rise - eaves) / (1 - eaves));
  const over = clamp((up - BLUNT.from) / (1 - BLUNT.from));
  const cone = 1 - BLUNT.slope * up + 0.05 * Math.sin(Math.PI * up) + 0.012 * Math.sin(7 * up);
  const thatch = 1.02 * cone * Math.sqrt(1 - over * over);
  return mix(wall, thatch, smoothstep(eaves - 0.09, eaves + 0.03, rise));
};

/** At which share of a stack's height its thatch ends, across it: a soft edge that sags, more on one side. */
export const eavesAt = ({ eaves, lean }: Stack, across: number): Unit =>
  eaves -
  0.085 * (1 - across * across) +
  0.016 * Math.sin(2.7 * across + 50 * lean) +
  0.018 * Math.sin(6.1 * across + 31 * lean);

/** How far a stack has settled to either side on its way up, in half widths. */
const SAG = 0.03;

/** Where the middle of a stack is at a share of its height. */
const axisAt = ({ x, half, lean }: Stack, rise: number): number => {
  const up = clamp(rise);
  return x + half * (lean * up ** 1.6 + SAG * Math.sin(8 * up + 40 * lean));
};

/** How much lower a stack's front is seen than its sides, the eye looking down on what lies below the horizon, in shares of that. */
const ROUND = 0.14;

/** Where a stack is covered by a place; `margin` more than it reaches, in half widths. */
export const spotOn = (
  stack: Stack,
  horizon: number,
  x: number,
  y: number,
  margin = 0,
): Spot | undefined => {
  const { foot, height, half } = stack;
  const reach = half * (1.1 + margin);
  if (Math.abs(x - stack.x) > reach * 1.2 || y > foot + 0.3 * half || y < foot - 1.1 * height) {
    return undefined;
  }
  const off = clamp(Math.abs(x - stack.x) / half);
  const level = y - ROUND * (y - horizon) * Math.sqrt(1 - off * off);
  const rise = (foot - level) / height;
  if (rise < -margin * 0.4 || rise > 1 + margin * 0.1) return undefined;
  const wide = profile(stack, clamp(rise)) + margin;
  const across = (x - axisAt(stack, rise)) / (half * Math.max(0.03, wide));
  return Math.abs(across) > 1 ? undefined : { across, rise: clamp(rise), stack };
};

/** Where a place of a stack is seen. */
export const placeOf = (
  { stack, across, rise }: Spot,
  horizon: number,
): { readonly x: number; readonly y: number } => {
  const x = axisAt(stack, rise) + across * stack.half * profile(stack, rise);
  const level = stack.foot - rise * stack.height;
  const off = clamp(Math.abs(x - stack.x) / stack.half);
  const front = ROUND * Math.sqrt(1 - off * off);
  return { x, y: (level - front * horizon) / (1 - front) };
};

/** How far the low sun, behind and on one side (−1 left, 1 right), reaches round a stack: 0 its shade to 1 the rim. */
export const sunOn = ({ across, rise, stack }: Spot, sun: number, stray: number): Unit => {
  const over = rise - eavesAt(stack, across) + 0.2 * stray;
  const thatch = smoothstep(-0.1, 0.1, over);
  const towards = across * sun + stray;
  const near = smoothstep(mix(0.42, 0.3, thatch), mix(1.05, 0.98, thatch), towards);
  const back = 0.45 * smoothstep(0.9, 1.05, -towards);
  return Math.max(near, thatch * back);
};

/** How dark it is under the eaves and at the foot. */
export const depthOn = ({ across, rise, stack }: Spot): Unit => {
  const under = eavesAt(stack, across) - rise;
  const eaves = Math.exp(-((under / (under > 0 ? 0.1 : 0.06)) ** 2));
  return Math.max(eaves, 0.6 * Math.exp(-((rise / 0.11) ** 2)));
};

/** How far below the eaves straw still runs as the thatch does, in shares of a stack's height: it overhangs, or the eaves would be a line. */
const OVERHANG = 0.03;

/** How steeply straw rises to the right in the middle of the wall, in radians: aslant, neither in level courses nor in upright bars; and how much steeper for every half width to the right, so that no two lie alike. */
const ASLANT = 0.62;
const STEEPER = 0.3;

/** The way the brush runs at a place: down the thatch from the top, and aslant round the wall. */
export const strawAt = ({ across, rise, stack }: Spot): number => {
  const slope = Math.atan2(stack.height * (1 - stack.eaves), stack.half * 1.05);
  const down = mix(
    Math.PI / 2,
    across < 0 ? Math.PI - slope : slope,
    Math.min(1, Math.abs(across)),
  );
  if (rise > eavesAt(stack, across) - OVERHANG) return down;
  // At its sides it runs up, or its ends would be a fringe there.
  const aslant = ASLANT + STEEPER * across;
  return Math.PI - mix(aslant, Math.PI / 2, smoothstep(0.25, 0.75, Math.abs(across)));
};

/** How large a touch is on a stack: smaller on a distant one, but not by as much. */
export const sizeOf = (scale: number, { height }: Stack): number =>
  clamp(height / (0.4 * scale), 0.3, 1) ** 0.42;

/** The same in canvas units. */
export const sizeIn = (scale: number, stack: Stack): number => sizeOf(scale, stack) * scale;
