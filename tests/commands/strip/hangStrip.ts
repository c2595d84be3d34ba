import type { Part } from '../../../src/concert/ports.ts';
import type { MotifName } from '../../../src/painting/motifName.ts';
import type { Stroke } from '../../../src/painting/stroke.ts';
import type { Seconds } from '../../../src/units.ts';
import type { Hanging } from '../paint/hanging.ts';

/** A note of the melody, and what it paints. */
export interface PaintedNote {
  readonly onset: Seconds;
  /** The number of its measure. */
  readonly measure: number;
  /** Its first stroke's begin and end, and where it runs. */
  readonly begins: Seconds;
  readonly ends: Seconds;
  readonly path: Stroke['path'];
  readonly width: number;
}

/** A picture as it is watched, and the size in which it is shown on the strip. */
export interface Watched {
  readonly motif: MotifName;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly duration: Seconds;
  readonly cell: number;
}

const GAP = 14;
const CAPTION = 26;
/** Shortly before a note is struck, and shortly after its hand has left the canvas. */
const ASIDE: Seconds = 0.02;
/** How much of the canvas's height a close view shows at least, and how much room it leaves about the stroke. */
const CLOSE = 0.2;
const ROOM = 1.5;

/** A square about a stroke, within the painting, in its pixels. */
const about = ({ path, width: brush }: PaintedNote, { width, height }: Watched): Part => {
  const [xs, ys] = [path.map(([x]) => x * height), path.map(([, y]) => y * height)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const wanted = ROOM * (Math.max(right - left, bottom - top) + brush * height);
  const side = Math.min(width, height, Math.round(Math.max(CLOSE * height, wanted)));
  const within = (from: number, to: number, room: number): number =>
    Math.round(Math.min(room - side, Math.max(0, (from + to - side) / 2)));
  return {
    left: within(left, right, width),
    top: within(top, bottom, height),
    width: side,
    height: side,
  };
};

/** A row for each note: close views before, at half its stroke, and after, and then the whole picture with their place framed. */
export const hangStrip = (
  notes: readonly PaintedNote[],
  watched: Watched,
): { width: number; height: number; hangings: readonly Hanging[] } => {
  const { width, height, duration, cell } = watched;
  const wide = Math.round((cell * width) / height);
  const rowOf = (note: PaintedNote, row: number): readonly Hanging[] => {
    const top = GAP + row * (cell + CAPTION + GAP);
    const part = about(note, watched);
    const moments = [
      ['before', note.onset - ASIDE],
      ['meanwhile', (note.begins + note.ends) / 2],
      ['after', note.ends + ASIDE],
    ] as const;
    const close = moments.map(([when, at], i): Hanging => {
      const left = GAP + i * (cell + GAP);
      const caption = `m. ${note.measure}, ${at.toFixed(2)} s, ${when}`;
      return { share: at / duration, caption, part, left, top, width: cell, height: cell };
    });
    const share = (note.ends + ASIDE) / duration;
    const left = GAP + 3 * (cell + GAP);
    const whole = { share, caption: 'there', left, top, width: wide, height: cell, framed: part };
    return [...close, whole];
  };
  return {
    width: 5 * GAP + 3 * cell + wide,
    height: GAP + notes.length * (cell + CAPTION + GAP),
    hangings: notes.flatMap(rowOf),
  };
};
