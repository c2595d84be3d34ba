import type { Axis } from './axis.ts';
import { createPanel, drawLegend, drawScale, type Panel } from './panel.ts';
import type { Evening, VoicedNote } from './readEvening.ts';
import { dot, line } from './svg.ts';
import { type MeasureFigures, tabulate } from './tabulate.ts';

const drawNote = ({ axis, y }: Panel, { beat, velocity, voice, kind }: VoicedNote): string =>
  dot(axis.x(beat), y(velocity * 127), kind === 'note' ? 3 : 2, `dot ${voice}`);

/** A hand's mean in each measure, and thin lines that lead from one to the next. */
const drawMeans = (
  { axis, y }: Panel,
  figures: readonly MeasureFigures[],
  hand: 'right' | 'left',
): string => {
  let before: number | undefined;
  return axis.measures
    .map(({ number, at, length }) => {
      const value = figures.find((one) => one.number === number)?.[hand] ?? Number.NaN;
      if (Number.isNaN(value)) return '';
      const [x1, x2] = [axis.x(at), axis.x(at + length)];
      const joint = before === undefined ? '' : line(x1, y(before), x1, y(value), `joint ${hand}`);
      before = value;
      return joint + line(x1 + 1, y(value), x2 - 1, y(value), `measure ${hand}`);
    })
    .join('');
};

/** The loudness: each note by its voice, and each hand's mean in each measure. */
export const drawLoudness = (evening: Evening, axis: Axis, top: number, height: number): string => {
  const panel = createPanel(axis, { top, height, low: 10, high: 120 });
  const figures = tabulate(evening);
  const notes = evening.notes.filter(({ beat }) => axis.has(beat));
  const voices = ['chords', 'bass', 'inner', 'melody'];
  return [
    drawScale(panel, {
      title: 'Loudness',
      unit: 'MIDI velocity',
      ticks: [20, 40, 60, 80, 100, 120],
    }),
    ...voices.flatMap((voice) =>
      notes.filter((note) => note.voice === voice).map((note) => drawNote(panel, note)),
    ),
    drawMeans(panel, figures, 'left'),
    drawMeans(panel, figures, 'right'),
    drawLegend(panel, [
      [(x, y) => dot(x, y, 4, 'dot melody'), 'melody'],
      [(x, y) => dot(x, y, 4, 'dot inner'), 'notes under it'],
      [(x, y) => dot(x, y, 4, 'dot bass'), 'bass'],
      [(x, y) => dot(x, y, 4, 'dot chords'), 'chords'],
      [(x, y) => line(x - 6, y, x + 6, y, 'measure right'), 'right hand, mean'],
      [(x, y) => line(x - 6, y, x + 6, y, 'measure left'), 'left hand, mean'],
    ]),
  ].join('');
};
