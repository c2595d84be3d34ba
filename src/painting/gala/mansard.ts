import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { MAUVE, NEUTRAL, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Half its breadth at a height, 0 at the cornice, 1 at the ridge. */
const halfAt = (up: number) => mix(HALF, CROWN, up);

/** Its mansard as it is laid in. */
export const layMansard = ({ top, ridge, draw }: Tower): Sketch[] =>
  [0, -0.72, 0.72].map((share) => {
    const place = (up: number): Point => [
      share * (halfAt(Math.max(0, up)) - 0.034),
      mix(top, ridge, up),
    ];
    return draw(place(0.82), place(-0.5), 0.062, { stage: 0.056, brush: 'wash' });
  });

/** Its roof: two slopes pulled down from the ridge, swelling as they come to the cornice, the slate of its face between them, and a dark pull along the ridge. */
export const mansard = (
  random: Random,
  { top, ridge, dark, daySide, stone, trace }: Tower,
): Sketch[] => {
  const slope = (side: number, stage: number) =>
    trace(
      (t) => [
        side * (halfAt(1 - t) - 0.028 - 0.012 * Math.sin(Math.PI * t)),
        mix(ridge, top, mix(-0.1, 1.16, t)),
      ],
      0.05,
      {
        stage,
        brush: 'loaded',
        body: 0.4,
        load: blend(dark, stone(side === daySide ? NEUTRAL : MAUVE), 0.24),
        second: dark,
      },
    );
  const face = trace((t) => [0.012 * wobble(random), mix(ridge, top, mix(-0.06, 1.1, t))], 0.085, {
    stage: 0.48,
    body: 0.4,
    load: shade(blend(dark, stone(ZINC), 0.08), -0.01),
    second: blend(dark, stone(MAUVE), 0.1),
  });
  const crown = trace(
    (t) => {
      const share = mix(-0.9, 0.9, daySide > 0 ? t : 1 - t);
      return [share * CROWN, mix(top, ridge, 0.9 + 0.1 * (1 - share * share))];
    },
    0.034,
    { stage: 0.5, body: 0.5, load: blend(dark, stone(NEUTRAL), 0.5), second: dark },
  );
  return [face, crown, slope(-daySide, 0.52), slope(daySide, 0.53)];
};
