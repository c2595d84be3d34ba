import { mix, smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** How thick it grows, 0 on bare earth to 1, whether a place is on a row's lit flank (1) or the other (−1), how far from its crest, in rows towards the sun, which row it is, how far the path beside it is grown over, and how far grass has taken it. */
interface OnRow {
  readonly thick: Unit;
  readonly lit: number;
  readonly aside: number;
  readonly count: number;
  readonly merged: Unit;
  readonly wild: Unit;
}

/** The rows of lavender as lines that run together far away. */
export interface RowLines {
  /** The way of the rows, in radians. */
  along(x: number, y: number): number;
  /** A place on or beside a row. */
  row(x: number, y: number): OnRow;
  /** How broad a row is seen, square to its way. */
  breadth(x: number, y: number): number;
}

/** How many rows a place moves past that goes aside as far as it lies below eye level. */
const ROWS = 2;

/** How unequal rows are: two waves over them, by how far each shifts a row, in rows, and its swiftness, in radians a row; together they never turn back. */
const UNEQUAL = [
  { shift: 0.18, swift: 2.1 },
  { shift: 0.09, swift: 3.7 },
] as const;

/** How far rows bend together on their way to the painter, and swerve on rolling ground. */
const BEND = 0.35;
const SWERVE = 0.16;

/** How far paths are grown over, far away and near, from half of them (0). */
const FAR_OVER = 0.16;
const NEAR_OVER = -0.3;

/** How far from the crest before it, in rows towards the sun, someone walks: midway between two rows. */
const MIDWAY = 0.44;

/** Rows as they run together in one place at eye level: across which of them a place is, and how fast one is left for the next, to the right and down, per canvas's height. */
const courseOf = ({ swell }: Sheet, { rows }: Pick<Site, 'rows'>) => {
  const acrossAt = (x: number, y: number) => {
    const down = Math.max(0.01, y - rows.level);
    const swerve = SWERVE * (swell(x, y, 1.3, 2.1, 19) - 0.5);
    return (x - rows.meet) / down + rows.towards * BEND * down + swerve;
  };
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
    /** How many rows pass there for one across the field. */
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

/** The lines that belong to a site. */
export const drawRowLines = (sheet: Sheet, site: Site): RowLines => {
  const { horizon, sun, track, told } = site;
  const { drift } = sheet;
  const { acrossAt, passing } = courseOf(sheet, site);
  const trodden = acrossAt(track.x, track.y);
  const { rowAt, crowdedAt } = countRows(sheet, sun, trodden);
  const overAt = growOver(sheet, site);
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
    const merged = overAt(x, y, Math.floor(at)) * (1 - trod);
    const planted = Math.max(merged, smoothstep(-0.5, 0, crest + grown));
    const wild = smoothstep(0.62, 0.78, drift(x, y, 1.5, 3.4, 21)) * (1 - merged);
    return {
      wild,
      merged,
      thick: y < horizon ? 0 : planted * (1 - trod) * (1 - wild),
      lit: Math.sin(phase) * sun * mix(0.4, 1, told) * mix(1, 0.35, merged),
      aside: (at - Math.round(at)) * sun,
      count: Math.round(at),
    };
  };
  return { along, row, breadth };
};
