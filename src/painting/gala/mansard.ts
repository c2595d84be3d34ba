import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { MAUVE, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Its mansard: a mass of one dark pulled down from the ridge, that three pulls close; then the sky's blue down the slope that sees it. */
export const mansard = (
  random: Random,
  { top, ridge, size, dark, daySide, draw }: Tower,
): Sketch[] => {
  const at = (up: number) => mix(top + 0.008 * size, ridge, up);
  const mass = [-1.1, 1, -0.4, 0.45, 0, -0.9, 0.8].map((side, i) =>
    draw([0.044 * side, at(0.98)], [0.052 * side, at(-0.8)], 0.064, {
      stage: i < 5 ? 0.25 + 0.01 * i : 0.47,
      hand: 'right',
      load: shade(dark, 0.01 * wobble(random)),
    }),
  );
  const closed = [
    draw([-0.06, at(0.9)], [0.058, at(0.92)], 0.026, { stage: 0.48 }),
    draw([-0.04 * daySide, at(1)], [0.056 * daySide, at(0.98)], 0.011, { stage: 0.5 }),
    draw([0.054 * daySide, at(0.96)], [0.082 * daySide, at(0.02)], 0.02, { stage: 0.49 }),
  ];
  const zinc = Array.from({ length: 11 }, (_, i) => {
    const aside = daySide * mix(0.066, -0.02, random() ** 1.3);
    const from = mix(0.85, 0.3, random());
    return draw(
      [aside * mix(1, 0.62, from), at(from)],
      [aside * mix(1, 0.62, from - 0.3), at(from - 0.2 - 0.3 * random())],
      vary(0.0055, 0.3, random),
      { stage: 0.52 + 0.02 * i, load: blend(dark, ZINC, 0.2 + 0.4 * random()), brush: 'drag' },
    );
  });
  const across = draw([-0.07, at(0.42)], [0.064, at(0.4)], 0.05, { stage: 0.3, brush: 'worked' });
  return [...mass, across, ...closed, ...zinc];
};

/** A pole on it, and a rag of a flag. */
export const crest = (random: Random, { ridge, size, dark, daySide, draw }: Tower): Sketch[] => {
  const [x, high] = [0.01 * wobble(random), 0.042 + 0.012 * random()];
  const at = (up: number) => ridge - up * high * size;
  const rag = (from: number, to: number, width: number, stage: number) =>
    draw([x, at(from)], [x + (0.016 + 0.012 * random()) * daySide, at(to)], width, {
      stage,
      load: blend(dark, MAUVE, 0.5 * random()),
      brush: 'drag',
    });
  return [
    draw([x, at(-0.3)], [x + 0.002 * wobble(random), at(1.05)], 0.005, { stage: 0.8 }),
    rag(1, 0.86, 0.005, 0.82),
    rag(0.92, 0.72, 0.007, 0.83),
  ];
};
