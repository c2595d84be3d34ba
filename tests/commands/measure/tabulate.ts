import { MEASURES, type Measures, RANGES } from './ranges.ts';
import { lies, rate } from './rate.ts';

const MARKS = { below: '<', inside: ' ', above: '>' } as const;
const NAME = 22;
const CELL = 9;

const cell = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : 1);

const pad = (text: string): string => text.padStart(CELL);

/** The names of the measures and their ranges, a column each. */
export const head = (): string =>
  [
    `${''.padEnd(NAME)}   score${MEASURES.map((name) => ` ${pad(name)} `).join('')}`,
    `${''.padEnd(NAME)}        ${MEASURES.map((name) => ` ${pad(RANGES[name].join('…'))} `).join('')}`,
  ].join('\n');

/** A picture's measures as a line; < and > mark what lies below and above its range. */
export const row = (name: string, measures: Measures): string => {
  const values = MEASURES.map(
    (measure) => ` ${pad(cell(measures[measure]))}${MARKS[lies(measure, measures[measure])]}`,
  );
  return `${name.slice(-NAME).padEnd(NAME)}    ${rate(measures).toFixed(3)}${values.join('')}`;
};
