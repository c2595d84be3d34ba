import type { Notation } from '../../../src/score/notation.ts';
import type { Axis } from './axis.ts';
import { eighthSpeeds, meanSpeed, measureSpeed, type Speed } from './measureTempo.ts';
import { createPanel, drawLegend, drawScale, type Panel } from './panel.ts';
import type { Evening } from './readEvening.ts';
import { line, path, words } from './svg.ts';

const SLOWEST = 40;
const FASTEST = 150;

/** Small notes that are free in time run twice as fast as anything else: they are drawn at half the scale. */
const FREE = 2;

/** A speed, and how many times faster it is than it is drawn. */
interface Drawn extends Speed {
  readonly scale: number;
}

const createScale = ({ marks }: Notation): ((speed: Speed) => Drawn) => {
  const free = marks.filter(({ text }) => text === 'senza tempo');
  return (speed) => {
    const isFree = free.some(({ at, to }) => speed.from >= at && speed.to <= to);
    const scale = isFree ? FREE : 1;
    return { ...speed, eighths: speed.eighths / scale, scale };
  };
};

/** Says of each free stretch how it is drawn. */
const nameFree = ({ axis, top }: Panel, { marks }: Notation): string =>
  marks
    .filter(({ text, at }) => text === 'senza tempo' && axis.has(at))
    .map(({ at, to }) => words(axis.x((at + to) / 2), top - 4, 'at half the scale', 'beyond'))
    .join('');

const drawMeasure = ({ axis, y }: Panel, { from, to, eighths, scale }: Drawn): string => {
  const [x1, x2] = [axis.x(from) + 1, axis.x(to) - 1];
  const beyond = eighths > FASTEST || eighths < SLOWEST;
  return (
    line(x1, y(eighths), x2, y(eighths), 'measure tempo') +
    (beyond ? words((x1 + x2) / 2, y(eighths) + 16, (scale * eighths).toFixed(0), 'beyond') : '')
  );
};

/** Where the speed of single eighths leaves the panel, once for each time, with the farthest figure. */
const drawBeyond = (panel: Panel, speeds: readonly Drawn[]): string => {
  let run: Drawn[] = [];
  const runs: Drawn[][] = [];
  for (const speed of speeds) {
    const beyond = speed.eighths > FASTEST || speed.eighths < SLOWEST;
    if (beyond && run.length === 0) runs.push(run);
    if (beyond) run.push(speed);
    else if (run.length > 0) run = [];
  }
  return runs
    .map((one) => {
      const far = one.reduce((a, b) =>
        Math.abs(b.eighths - 100) > Math.abs(a.eighths - 100) ? b : a,
      );
      const y = far.eighths > FASTEST ? panel.top + 14 : panel.bottom - 6;
      return words(
        panel.axis.x((far.from + far.to) / 2),
        y,
        (far.scale * far.eighths).toFixed(0),
        'beyond',
      );
    })
    .join('');
};

/** The tempo: thin by eighths, bold by measures, and its mean over the whole piece. */
export const drawTempo = (evening: Evening, axis: Axis, top: number, height: number): string => {
  const panel = createPanel(axis, { top, height, low: SLOWEST, high: FASTEST });
  const drawn = createScale(evening.notation);
  const eighths = eighthSpeeds(evening)
    .filter(({ from }) => axis.has(from))
    .map(drawn);
  const measures = axis.measures
    .flatMap((measure) => measureSpeed(evening, measure) ?? [])
    .map(drawn);
  const mean = meanSpeed(evening);
  const scale = {
    title: 'Tempo',
    unit: 'eighths a minute',
    ticks: [60, 80, 100, 120, 140],
  };
  return [
    drawScale(panel, scale),
    line(axis.left, panel.y(mean), axis.right, panel.y(mean), 'mean'),
    words(axis.right + 6, panel.y(mean) + 5, mean.toFixed(1), 'legend'),
    path(
      eighths.map((one) => [axis.x((one.from + one.to) / 2), panel.y(one.eighths)]),
      'eighths tempo',
    ),
    ...measures.map((one) => drawMeasure(panel, one)),
    drawBeyond(panel, eighths),
    nameFree(panel, evening.notation),
    drawLegend(panel, [
      [(x, y) => line(x - 6, y, x + 6, y, 'eighths tempo'), 'each eighth'],
      [(x, y) => line(x - 6, y, x + 6, y, 'measure tempo'), 'each measure'],
      [(x, y) => line(x - 6, y, x + 6, y, 'mean'), 'the whole piece'],
    ]),
  ].join('');
};
