import type { Axis } from './axis.ts';
import {
  type Moment,
  measureLags,
  measureOverlaps,
  measurePresses,
  measureSpreads,
} from './measureTouch.ts';
import { createPanel, drawLegend, drawScale, type Panel } from './panel.ts';
import type { Evening } from './readEvening.ts';
import { dot, line, path } from './svg.ts';

/** A bar from 0 to the moment's milliseconds. */
const drawBar = ({ axis, y }: Panel, { at, milliseconds }: Moment, look: string): string => {
  const x = axis.x(at) + 1;
  return line(x, y(0), x, y(milliseconds), look);
};

const on = <T extends Moment>(axis: Axis, moments: readonly T[]): readonly T[] =>
  moments.filter(({ at }) => axis.has(at));

const signed = (tick: number): string => (tick > 0 ? `+${tick}` : String(tick).replace('-', '−'));

/** How far apart the hands are where both strike: up where the melody is late, down where it leads. */
export const drawLags = (evening: Evening, axis: Axis, top: number, height: number): string => {
  const panel = createPanel(axis, { top, height, low: -100, high: 100 });
  return [
    drawScale(panel, {
      title: 'Hands apart',
      unit: 'ms, up: melody late',
      ticks: [-80, -40, 0, 40, 80],
      name: signed,
    }),
    ...on(axis, measureLags(evening)).map((lag) => drawBar(panel, lag, `stem ${lag.against}`)),
    drawLegend(panel, [
      [(x, y) => line(x, y - 7, x, y + 7, 'stem bass'), 'against the bass'],
      [(x, y) => line(x, y - 7, x, y + 7, 'stem chords'), 'against a chord'],
    ]),
  ].join('');
};

/** From the first to the last note of each chord. */
export const drawSpreads = (evening: Evening, axis: Axis, top: number, height: number): string => {
  const panel = createPanel(axis, { top, height, low: 0, high: 120 });
  return [
    drawScale(panel, { title: 'Chords spread', unit: 'ms', ticks: [0, 50, 100] }),
    ...on(axis, measureSpreads(evening)).map((one) => drawBar(panel, one, 'stem inner')),
  ].join('');
};

/** How deep the pedal is, over the evening's own time. */
export const drawPedal = (evening: Evening, axis: Axis, top: number, height: number): string => {
  const panel = createPanel(axis, { top, height, low: 0, high: 1 });
  const { performance, pulse } = evening;
  const moves = performance.pedal.map(({ at, depth }) => ({ at: pulse.beatAt(at), depth }));
  const before = moves.findLast(({ at }) => at < axis.from)?.depth ?? 0;
  let depth = before;
  const corners: [number, number][] = [
    [axis.left, panel.y(0)],
    [axis.left, panel.y(before)],
  ];
  for (const move of moves.filter(({ at }) => axis.has(at))) {
    corners.push([axis.x(move.at), panel.y(depth)], [axis.x(move.at), panel.y(move.depth)]);
    depth = move.depth;
  }
  corners.push([axis.right, panel.y(depth)], [axis.right, panel.y(0)]);
  const scale = {
    title: 'Pedal',
    unit: 'depth, as written above',
    ticks: [0, 1],
    name: (tick: number) => (tick === 0 ? 'up' : 'down'),
  };
  return drawScale(panel, scale) + path(corners, 'pedal');
};

/** How long after the left hand's last strike the pedal goes down. */
export const drawPresses = (evening: Evening, axis: Axis, top: number, height: number): string => {
  const panel = createPanel(axis, { top, height, low: -50, high: 350 });
  return [
    drawScale(panel, {
      title: 'Pedal after bass',
      unit: 'ms to the press',
      ticks: [0, 100, 200, 300],
    }),
    ...on(axis, measurePresses(evening)).map(({ at, milliseconds }) =>
      dot(axis.x(at), panel.y(milliseconds), 3.5, 'dot bass'),
    ),
  ].join('');
};

/** How the melody's notes go over into one another: up where they overlap, down where there is a gap. */
export const drawOverlaps = (evening: Evening, axis: Axis, top: number, height: number): string => {
  const panel = createPanel(axis, { top, height, low: -250, high: 250 });
  const looks = { legato: 'melody', staccato: 'bass', end: 'chords' };
  const names = { legato: 'legato', staccato: 'staccato', end: 'end of a phrase' };
  const kinds = ['legato', 'staccato', 'end'] as const;
  return [
    drawScale(panel, {
      title: 'Articulation',
      unit: 'ms, up: melody notes overlap',
      ticks: [-200, -100, 0, 100, 200],
      name: signed,
    }),
    ...on(axis, measureOverlaps(evening)).map((one) =>
      drawBar(panel, one, `stem ${looks[one.written]}`),
    ),
    drawLegend(
      panel,
      kinds.map((kind) => [(x, y) => line(x, y - 7, x, y + 7, `stem ${looks[kind]}`), names[kind]]),
    ),
  ].join('');
};
