import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const POPPIES: Hues = [lab('#bd4a3c'), lab('#c9604a'), lab('#a8474a'), lab('#b9564f')];
const LINEN = lab('#ddcdb4');
const DRESS = lab('#8d90aa');
const SKIRT = lab('#4d5674');
const PARASOL = lab('#e4cfb4');
const SHADE = lab('#6c6e8c');
const HAIR = lab('#5d4c4d');

/** Poppies that have strayed into the rows: a clump or two, each some touches of one red over one another. */
const strayPoppies = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, side } = scene;
  const random = scene.randomFor('poppies');
  const x0 = (0.5 - side * (0.1 + 0.3 * random())) * format;
  const y0 = horizon + (1 - horizon) * (0.4 + 0.3 * random());
  return [9, 5, 3].flatMap((count, clump) => {
    const x1 = x0 + clump * wobble(random) * 0.11 * scale;
    const y1 = y0 + clump * wobble(random) * 0.03 * scale;
    const red = choose(POPPIES, random);
    const size = (0.4 + 0.9 * scene.near(y1)) * scale;
    return Array.from({ length: count }, (): Sketch => {
      const x = x1 + wobble(random) * 0.022 * size;
      const y = y1 + wobble(random) * 0.009 * size;
      const lies = scene.colour(x, y, 1);
      return sketchTouch(random, {
        x,
        y,
        hand: 'left',
        length: vary(0.017, 0.4, random) * size,
        width: vary(0.009, 0.35, random) * size,
        angle: wobble(random) * 0.9,
        bow: wobble(random) * 0.5,
        brush: choose(['worked', 'filbert'], random),
        load: blend(red, lies, 0.1 + 0.4 * random()),
        second: blend(red, lies, 0.5),
        stage: 0.85 + 0.03 * clump + 0.02 * random(),
        body: 0.5 + 0.5 * random(),
      });
    });
  });
};

/** Someone between the rows under a parasol: a few touches, the light on one side of them. */
const walkFigure = (scene: Scene): Sketch[] => {
  const { format, horizon, sun, vanishing, scale } = scene;
  const random = scene.randomFor('figure');
  const y = horizon + (1 - horizon) * (0.18 + 0.2 * random() ** 1.5);
  const x = vanishing.x + wobble(random) * 0.2 * format;
  const size = 0.07 * scale * (0.6 + 1.3 * scene.near(y));
  const at = (
    dx: number,
    dy: number,
    length: number,
    width: number,
    rest: Partial<WristTouch>,
  ): Sketch =>
    sketchTouch(random, {
      x: x + dx * size,
      y: y + dy * size,
      length: length * size,
      width: width * size,
      angle: UPRIGHT + wobble(random) * 0.12,
      bow: 0.1,
      brush: 'filbert',
      load: DRESS,
      second: LINEN,
      stage: 0.86 + 0.04 * random(),
      hand: 'left',
      body: 0.8,
      spread: 0.006,
      ...rest,
    });
  return [
    at(-0.5 * sun, 0.04, 0.8, 0.13, {
      angle: 0.08,
      load: SHADE,
      second: SHADE,
      brush: 'worked',
      stage: 0.8,
    }),
    at(0.02, -0.2, 0.44, 0.24, { load: SKIRT, second: SHADE }),
    at(-0.07 * sun, -0.17, 0.4, 0.16, { load: SKIRT, second: DRESS }),
    at(0.08 * sun, -0.18, 0.36, 0.09, { load: DRESS, stage: 0.91 }),
    at(0.02, -0.48, 0.26, 0.17, { load: LINEN }),
    at(0.06 * sun, -0.47, 0.22, 0.08, { load: PARASOL, stage: 0.91 }),
    at(0.02, -0.66, 0.12, 0.1, { load: HAIR, second: HAIR }),
    at(-0.04 * sun, -0.76, 0.42, 0.13, {
      angle: 0.14 * sun,
      bow: -0.14,
      load: SHADE,
      second: DRESS,
    }),
    at(0.08 * sun, -0.82, 0.4, 0.12, { angle: 0.2 * sun, bow: -0.18, load: PARASOL, stage: 0.92 }),
  ];
};

/** The last accents: poppies, and on most evenings someone who walks home. */
export const sketchAccents = (scene: Scene): readonly Sketch[] => [
  ...strayPoppies(scene),
  ...(scene.randomFor('company')() < 0.55 ? walkFigure(scene) : []),
];
