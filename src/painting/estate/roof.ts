import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED } from './mason.ts';
import type { Scene } from './scene.ts';

const ROOF: Hues = [lab('#b9836a'), lab('#c3957a'), lab('#ad7f70')];
const ROOF_SHADED: Hues = [lab('#8f7280'), lab('#99786f')];
const RIDGE = lab('#d5a98a');

/** The low roof of block and wing, tile upon tile: its eaves in shadow, the light along its ridge, a chimney. */
export const layRoof = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const tile = (dx: number, dy: number, length: number, width: number, angle: number) =>
    lay(dx, dy, length, width, {
      angle: angle + wobble(random) * 0.03,
      load: choose(dx * sun < -0.25 ? ROOF_SHADED : ROOF, random),
      second: choose(ROOF, random),
      stage: 0.46 + 0.05 * random(),
    });
  const eaves = [-0.4, -0.2, 0.02, 0.2, 0.4].map((dx) =>
    lay(dx, -0.375, 0.2 + 0.14 * random(), 0.026, {
      load: blend(choose(SHADED, random), DEEP, 0.5 * random()),
      second: DEEP,
      stage: 0.54 + 0.04 * random(),
      hand: 'left',
    }),
  );
  return [
    tile(-0.3, -0.43, 0.52, 0.11, -0.06),
    tile(0.3, -0.43, 0.52, 0.11, 0.06),
    tile(0, -0.43, 0.6, 0.1, 0),
    tile(-0.36, -0.41, 0.4, 0.07, 0),
    tile(0.36, -0.41, 0.4, 0.07, 0),
    tile(0.04, -0.47, 0.5, 0.08, 0.02),
    tile(-0.14, -0.49, 0.44, 0.08, -0.03),
    tile(0.16, -0.49, 0.44, 0.08, 0.03),
    tile(wing * 0.68, -0.24, 0.44, 0.08, 0.05 * wing),
    tile(wing * 0.6, -0.26, 0.28, 0.06, 0),
    lay(0.2 * sun, -0.46, 0.34, 0.035, { load: RIDGE, stage: 0.82, brush: 'drag' }),
    lay(-0.22 * wing, -0.53, 0.13, 0.06, {
      load: choose(ROOF_SHADED, random),
      stage: 0.6,
      angle: UPRIGHT,
      hand: 'left',
    }),
    ...eaves,
  ];
};
