import { mix, smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** How thick it grows, 0 on bare earth to 1, whether a place is on a row's lit flank (1) or the other (−1), how far from its crest, in rows towards the sun, and how far grass has taken it. */
interface OnRow {
  readonly thick: Unit;
  readonly lit: number;
  readonly aside: number;
  readonly wild: Unit;
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

/** How unequal rows are, in rows; how far the ground rolls, as a share of how far below the horizon it lies; and how far rows swerve on it. */
const UNEQUAL = 1.5;
const ROLL = 0.42;
const SWERVE = 0.34;

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

/** The lines that belong to a site. */
export const drawRowLines = (sheet: Sheet, { horizon, rows, sun, track, told }: Site): RowLines => {
  const { swell, drift } = sheet;
  const { acrossAt, passing } = courseOf(sheet, { rows });
  const trodden = acrossAt(track.x, track.y);
  const unequal = (across: number) => UNEQUAL * swell(across, 0, 1.3, 1, 11);
  const along = (x: number, y: number) => {
    const [right, down] = passing(x, y);
    return Math.atan2(right, -down);
  };
  const breadth = (x: number, y: number) => 1 / (ROWS * Math.hypot(...passing(x, y)));
  const onTrack = (x: number, y: number) => {
    const frayed = 1 + (drift(x, y, 5, 7, 17) - 0.5) * 0.7;
    const aside = Math.abs(acrossAt(x, y) - trodden);
    return smoothstep(1.15, 0.8, aside / (track.half * frayed + 1e-6));
  };
  const row = (x: number, y: number) => {
    const across = acrossAt(x, y);
    const turn = across * ROWS + unequal(across);
    const phase = Math.PI * 2 * turn;
    const grown = (drift(x, y, 3.4, 4.6, 13) - 0.5) * 0.42;
    const crest = mix(0.25, Math.cos(phase), told * smoothstep(0, 0.016, breadth(x, y)));
    const planted = smoothstep(-0.5, 0, crest + grown);
    const wild = smoothstep(0.64, 0.7, drift(x, y, 1.5, 3.4, 21));
    return {
      wild,
      thick: y < horizon ? 0 : planted * (1 - onTrack(x, y)) * (1 - wild),
      lit: Math.sin(phase) * sun * mix(0.4, 1, told),
      aside: (turn - Math.round(turn)) * sun,
    };
  };
  return { along, row, breadth };
};
