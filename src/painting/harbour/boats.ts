import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#1c3032');
const TEAL = lab('#2f5352');
const UPRIGHT = Math.PI / 2;

/** A rowing boat with who is in it and what lies under it: one wet mass of a few touches, paler the farther. */
const sketchBoat = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  facing: number,
): Sketch[] => {
  const { scale, horizon } = scene;
  const near = (y - horizon) / (1 - horizon);
  const size = mix(0.035, 0.19, near) * scale;
  const stage = 0.74 + 0.1 * random();
  const air = scene.colour(x, y, stage);
  const dark = blend(blend(HULL, TEAL, random()), air, 0.66 * (1 - near) ** 1.8);
  const tilt = wobble(random) * 0.06;
  const at = (
    dx: number,
    dy: number,
    length: number,
    width: number,
    rest: Partial<WristTouch> = {},
  ): Sketch =>
    sketchTouch(random, {
      x: x + dx * size * facing,
      y: y + dy * size,
      length: length * size,
      width: width * size,
      angle: tilt,
      bow: 0.1,
      brush: 'filbert',
      load: dark,
      second: blend(dark, TEAL, 0.5),
      stage,
      hand: 'left',
      body: 0.9 + 0.5 * random(),
      ...rest,
    });
  const hull = [
    at(-0.16, 0, 0.72, 0.27, { bow: 0.05, brush: 'dab' }),
    at(0.16, 0.01, 0.72, 0.25, { bow: 0.06, brush: 'dab', load: shade(dark, -0.02) }),
    at(-0.02, 0.08, 0.8, 0.2, { bow: 0.05, load: shade(dark, -0.04) }),
    at(0.44, -0.07, 0.26, 0.13, { angle: tilt - 0.2 * facing, brush: 'dab' }),
  ];
  const standing = random() < 0.7;
  const figures = [
    at(-0.24, standing ? -0.3 : -0.2, standing ? 0.5 : 0.3, 0.17, {
      angle: UPRIGHT + wobble(random) * 0.2,
      brush: 'dab',
    }),
    at(-0.23, standing ? -0.58 : -0.38, 0.13, 0.12, { brush: 'dab', angle: UPRIGHT }),
    at(0.16, -0.18, 0.3, 0.18, {
      angle: UPRIGHT + 0.2 * facing,
      brush: 'dab',
      stage: stage + 0.01,
    }),
    at(0.17, -0.33, 0.1, 0.11, { brush: 'dab', angle: UPRIGHT, stage: stage + 0.01 }),
  ];
  const oar = at(-0.42, -0.1, 0.75, 0.026, {
    angle: 1.05 * facing + 0.2,
    brush: 'rigger',
    stage: stage + 0.02,
  });
  const reflection = Array.from({ length: 5 }, (_, i) =>
    at(
      -0.14 + wobble(random) * 0.2 - 0.03 * i,
      0.3 + 0.15 * i + wobble(random) * 0.03,
      (0.74 - 0.1 * i) * (0.6 + 0.5 * random()),
      0.12,
      {
        brush: i < 2 ? 'filbert' : 'drag',
        angle: wobble(random) * 0.2,
        load: blend(dark, air, 0.14 + 0.11 * i),
        stage: stage + 0.03,
        body: 0.6,
      },
    ),
  );
  return [...reflection, ...hull, ...figures, ...(standing ? [oar] : [])];
};

/** Two or three boats on their way out, in a line that leads into the haze. */
export const sketchBoats = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, sun } = scene;
  const random = scene.randomFor('boats');
  const away = sun.x > format / 2 ? -1 : 1;
  const step = (0.13 + 0.05 * random()) * format;
  const first = sun.x + away * (0.09 + 0.05 * random()) * format;
  const depth = 0.34 + 0.1 * random();
  const count = random() < 0.55 ? 3 : 2;
  return Array.from({ length: count }, (_, i) => {
    const x = first + away * step * i * 0.85 + wobble(random) * 0.02 * format;
    const y = horizon + (1 - horizon) * depth * 0.56 ** i;
    return sketchBoat(scene, random, x, y, -away);
  }).flat();
};
