/** What stands at a place of a measure, or over a stretch: places in eighths from the bar line. */
export interface PlacedMark {
  readonly at: number;
  readonly to: number;
  readonly text: string;
  readonly editorial: boolean;
}

/** Where the pedal goes down or comes up, in eighths from the bar line; one of them may lie in another measure. */
export interface PedalStretch {
  readonly down: number | undefined;
  readonly up: number | undefined;
}

/** The items between the commas of a line, and whether they stand in square brackets. */
const items = (line: string): readonly { text: string; editorial: boolean }[] => {
  let inside = false;
  return line.split(',').map((part) => {
    const opens = part.trim().startsWith('[');
    const closes = part.trim().endsWith(']');
    if ((opens && inside) || (closes && !opens && !inside)) {
      throw new Error(`the square brackets in “${line}” do not match`);
    }
    const editorial = opens || inside;
    inside = editorial && !closes;
    return { text: part.replace(/[[\]]/g, '').trim(), editorial };
  });
};

const place = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);

/** Reads a line of words and hairpins such as `0 p, [6-12 >]`; throws an Error that says what is wrong. */
export const readMarks = (line: string): readonly PlacedMark[] =>
  items(line).map(({ text, editorial }) => {
    const [, from, end, word = ''] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? (.+)$/.exec(text) ?? [];
    const at = place(from);
    if (at === undefined) throw new Error(`“${text}” does not say where it stands`);
    const to = place(end) ?? at;
    if (to < at) throw new Error(`“${text}” ends before it begins`);
    return { at, to, text: word, editorial };
  });

/** Reads a line of pedalling such as `0-2, [3-5], 6-`; throws an Error that says what is wrong. */
export const readPedalling = (line: string): readonly PedalStretch[] =>
  items(line).map(({ text }) => {
    const [all, from, end] = /^(\d+(?:\.\d+)?)?-(\d+(?:\.\d+)?)?$/.exec(text) ?? [];
    const down = place(from);
    const up = place(end);
    if (all === undefined || all === '-') throw new Error(`“${text}” is no pedalling`);
    if (down !== undefined && up !== undefined && up <= down) {
      throw new Error(`the pedal of “${text}” comes up before it goes down`);
    }
    return { down, up };
  });
