import { mix, smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** How thick it grows, 0 on bare earth to 1, whether a place is on a row's lit flank (1) or the other (−1), how far from its crest, in rows towards the sun, how far the path beside it is grown over, how far grass has taken it, how far it is burnt bare, and how dark its row's shade is. */
interface OnRow {
  readonly thick: Unit;
  readonly lit: number;
  readonly aside: number;
  readonly merged: Unit;
  readonly wild: Unit;
  readonly burnt: Unit;
  readonly deep: Unit;
}

/** The rows of lavender as lines over rolling ground, past the painter and out of the picture at one side. */
export interface RowLines {
  /** The way of the rows, in radians. */
  along(x: number, y: number): number;
  /** A place on or beside a row. */
  row(x: number, y: number): OnRow;
  /** How broad a row is seen, square to its way. */
  breadth(x: number, y: number): number;
}

/** How many rows there are, from one place on, until the field is seen from e times as far. */
const ROWS = 2.1;

/** How unequal rows are: two waves over them, by how far each shifts a row, in rows, and its swiftness, in radians a row; together they never turn back. */
const UNEQUAL = [
  { shift: 0.4, swift: 1.3 },
  { shift: 0.09, swift: 3.7 },
] as const;

/** How far the ground rolls, as a share of how far below the horizon it lies; and how far rows swerve on it. */
const ROLL = 0.42;
const SWERVE = 0.34;

/** How far paths are grown over, far away and near, from half of them (0). */
const FAR_OVER = 0.34;
const NEAR_OVER = -0.15;

/** Two passages where rows fail: about where the middle of each is, by shares of the canvas's width from the house's side and of the field's depth, and half how broad and how deep it is, in such ways as rows take to come e times nearer, and in the field's depth. */
const FAILS = {
  burnt: { aside: [0.3, 0.5], depth: [0.5, 0.66], half: [0.42, 0.16] },
  wild: { aside: [0.64, 0.86], depth: [0.36, 0.6], half: [0.32, 0.13] },
} as const;

/** Which rows' shade is dark: where a wave that turns so far a row, in radians, is higher than this; and from which depth of the field on. */
const DARK = { turn: 2.4, from: 0.5, near: [0.2, 0.44] } as const;

/** How far from the crest before it, in rows towards the sun, someone walks: midway between two rows. */
const MIDWAY = 0.44;

/** Rows as they come down the ground: on which of them a place is, and how fast one is left for the next, to the right and down, per canvas's height. */
const courseOf = ({ swell }: Sheet, { rows }: Pick<Site, 'rows'>) => {
  /** How far below eye level a place seems to lie: a rise is seen as if it were nearer. */
  const downAt = (x: number, y: number) =>
    Math.max(0.01, y - rows.level) * (1 + ROLL * (swell(x, y, 1.1, 1.9, 15) - 0.5));
  const swerve = (x: number, y: number) => SWERVE * (swell(x, y, 1.3, 2.1, 19) - 0.5);
  /** One comes down steeper the nearer it is, and lies the flatter the farther, without ever meeting the next. */
  const acrossAt = (x: number, y: number) =>
    x / rows.reach + rows.towards * Math.log(downAt(x, y)) + swerve(x, y);
  const passing = (x: number, y: number): readonly [right: number, down: number] => {
    const step = 0.01;
    const here = acrossAt(x, y);
    const right = (acrossAt(x + step, y) - here) / step;
    return [Math.max(0.2, right), (acrossAt(x, y + step) - here) / step];
  };
  return { acrossAt, passing };
};

/** Which row is how far across the field: of unequal breadth, and none where someone walks. */
const countRows = ({ swell }: Sheet, sun: number, trodden: number) => {
  const begun = 2 * Math.PI * swell(0, 0, 1, 1, 11);
  const uneven = (across: number) =>
    UNEQUAL.reduce(
      (row, { shift, swift }) => row + shift * Math.sin(swift * ROWS * across + swift * begun),
      ROWS * across,
    );
  const shifted = MIDWAY * sun - uneven(trodden);
  return {
    rowAt: (across: number) => uneven(across) + shifted,
    /** How many rows there are as the field is seen from e times as far. */
    crowdedAt: (across: number) =>
      ROWS *
      UNEQUAL.reduce(
        (sum, { shift, swift }) =>
          sum + shift * swift * Math.cos(swift * ROWS * across + swift * begun),
        1,
      ),
  };
};

/** How far the path after a row is grown over at a place, so that two rows are one: by paths and in passages, and far away nearly all. */
const growOver =
  ({ swell, drift }: Sheet, { horizon }: Site) =>
  (x: number, y: number, path: number): Unit => {
    const near = (y - horizon) / (1 - horizon);
    const far = mix(FAR_OVER, NEAR_OVER, smoothstep(0.1, 0.5, near));
    const grown = 0.45 * swell(7.3 * path, 0, 1, 1, 61) + 0.55 * drift(x, y, 1.7, 3.4, 63);
    return smoothstep(-0.03, 0.03, grown - 0.5 + far);
  };

/** How far a place lies in a passage where rows fail. */
const failAt = (
  sheet: Sheet,
  { horizon, side }: Site,
  acrossAt: (x: number, y: number) => number,
  what: keyof typeof FAILS,
): ((x: number, y: number) => Unit) => {
  const { aside, depth, half } = FAILS[what];
  const random = sheet.randomFor(what);
  const share = mix(aside[0], aside[1], random());
  const x0 = (side < 0 ? share : 1 - share) * sheet.format;
  const y0 = mix(horizon, 1, mix(depth[0], depth[1], random()));
  const across0 = acrossAt(x0, y0);
  return (x, y) => {
    const frayed = 0.7 * (sheet.drift(x, y, 2.6, 4.2, 65) - 0.5);
    const out = Math.hypot(
      (acrossAt(x, y) - across0) / half[0],
      (y - y0) / (half[1] * (1 - horizon)),
    );
    return smoothstep(1.1, 0.8, out + frayed);
  };
};

/** The lines that belong to a site. */
export const drawRowLines = (sheet: Sheet, site: Site): RowLines => {
  const { horizon, sun, track, told } = site;
  const { drift } = sheet;
  const { acrossAt, passing } = courseOf(sheet, site);
  const trodden = acrossAt(track.x, track.y);
  const { rowAt, crowdedAt } = countRows(sheet, sun, trodden);
  const overAt = growOver(sheet, site);
  const burntAt = failAt(sheet, site, acrossAt, 'burnt');
  const grassAt = failAt(sheet, site, acrossAt, 'wild');
  const darkAt = (x: number, y: number, row: number) =>
    smoothstep(DARK.from, DARK.from + 0.2, Math.sin(DARK.turn * row + 9 * trodden)) *
    smoothstep(0.26, 0.4, drift(x, y, 0.9, 1.7, 67)) *
    smoothstep(...DARK.near, (y - horizon) / (1 - horizon));
  const along = (x: number, y: number) => {
    const [right, down] = passing(x, y);
    return Math.atan2(right, -down);
  };
  const breadth = (x: number, y: number) =>
    1 / (crowdedAt(acrossAt(x, y)) * Math.hypot(...passing(x, y)));
  const onTrack = (x: number, y: number) => {
    const frayed = 1 + (drift(x, y, 5, 7, 17) - 0.5) * 0.7;
    const aside = Math.abs(acrossAt(x, y) - trodden);
    return smoothstep(1.15, 0.8, aside / (track.half * frayed + 1e-6));
  };
  const row = (x: number, y: number) => {
    const at = rowAt(acrossAt(x, y));
    const phase = Math.PI * 2 * at;
    const grown = (drift(x, y, 3.4, 4.6, 13) - 0.5) * 0.42;
    const crest = mix(0.25, Math.cos(phase), told * smoothstep(0, 0.016, breadth(x, y)));
    const trod = onTrack(x, y);
    const burnt = burntAt(x, y);
    const merged = overAt(x, y, Math.floor(at)) * (1 - trod) * (1 - burnt);
    const planted = Math.max(merged, smoothstep(-0.5, 0, crest + grown));
    const strewn = smoothstep(0.69, 0.86, drift(x, y, 1.5, 3.4, 21)) * (1 - merged);
    const wild = Math.max(strewn, grassAt(x, y)) * (1 - burnt);
    return {
      wild,
      burnt,
      merged,
      deep: darkAt(x, y, Math.round(at)) * (1 - Math.max(wild, burnt, trod)) ** 3,
      thick: y < horizon ? 0 : planted * (1 - trod) * (1 - wild) * (1 - burnt),
      lit: Math.sin(phase) * sun * mix(0.4, 1, told) * mix(1, 0.35, merged),
      aside: (at - Math.round(at)) * sun,
    };
  };
  return { along, row, breadth };
};
