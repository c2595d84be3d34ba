import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, nearness, PALE, ROSY } from './colours.ts';
import type { Scene } from './scene.ts';

/** A touch on a leaf of radius 1: along and across it, the length and width in radii, and how it bends with the rim. */
type Part = Pick<WristTouch, 'length' | 'width' | 'brush' | 'load' | 'second' | 'stage'> &
  Partial<WristTouch> & { readonly along: number; readonly aside: number };

/**
 * A leaf that lies on the water, larger or smaller by `size`: the dark that it lies on, green in a few touches that follow its
 * round, the sky dragged over it nearly dry, and a rim that catches the light here and is lost there.
 */
export const sketchLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
  size = 1,
): Sketch[] => {
  const { scale } = scene;
  const radius = size * vary(0.057, 0.26, random) * nearness(y, scale);
  const flat = 0.16 + 0.11 * y + 0.05 * random();
  const tilt = wobble(random) * 0.16;
  const water = scene.colour(x, y, stage);
  const warm = scene.glow(x, y);
  const green = blend(choose(GREENS, random), choose(PALE, random), 0.35 * random() ** 2);
  const base = blend(green, water, 0.1 + 0.25 * random());
  const at = ({ along, aside, length, width, ...rest }: Part): Sketch =>
    sketchTouch(random, {
      x: x + along * radius,
      y: y + (aside * flat + along * tilt) * radius,
      length: length * radius,
      width: width * radius * flat,
      angle: tilt + wobble(random) * 0.12,
      bow: aside * flat * 0.62,
      ...rest,
    });

  const dark = choose(DARK, random);
  const bed = at({
    along: 0.12 + wobble(random) * 0.3,
    aside: 0.95,
    length: 1.5 + 0.5 * random(),
    width: 1 + 0.5 * random(),
    brush: 'filbert',
    load: blend(dark, water, 0.12 + 0.25 * random()),
    second: blend(dark, water, 0.5),
    stage: stage - 0.14,
    hand: 'left',
    body: 0.9,
  });
  const rows = 2 + Math.floor(random() * 1.8);
  const round = Array.from({ length: rows }, (_, row) => {
    const aside = mix(-0.42, 0.4, row / (rows - 1));
    return at({
      along: wobble(random) * 0.18,
      aside,
      length: (1.9 - Math.abs(aside) * 0.6) * (0.75 + 0.3 * random()),
      width: 1 + 0.6 * random(),
      brush: random() < 0.7 ? 'filbert' : 'dab',
      load: shade(base, -aside * 0.04 + wobble(random) * 0.05),
      second: random() < 0.6 ? choose(GREENS, random) : shade(base, -0.1),
      stage: stage + 0.03 * row,
      body: 1 + 0.8 * random(),
      spread: 0.035,
    });
  });
  const skied = (): Lab =>
    blend(choose(random() < 0.65 ? PALE : ROSY, random), scene.sky(y * 0.7, stage), 0.25 * warm);
  const dragged = Array.from({ length: 1 + Math.floor(random() * 2.6) }, () =>
    at({
      along: wobble(random) * 0.5 - 0.1,
      aside: wobble(random) * 0.5 - 0.15,
      length: 0.7 + 0.7 * random(),
      width: 0.55 + 0.5 * random(),
      brush: 'drag',
      load: skied(),
      second: blend(base, skied(), 0.4),
      stage: stage + 0.1 + 0.1 * random(),
      body: 1.6 + random(),
    }),
  );
  const far = random() < 0.5;
  const rim = at({
    along: wobble(random) * 0.5 - 0.1,
    aside: far ? -0.95 : 0.85,
    length: 0.7 + 0.8 * random(),
    width: 0.36 + 0.2 * random(),
    brush: random() < 0.6 ? 'dab' : 'drag',
    load: far && random() < 0.5 ? choose(DARK, random) : skied(),
    second: base,
    stage: stage + 0.17,
    body: 0.8 + 0.6 * random(),
  });
  const lip = at({
    along: (random() < 0.5 ? -1 : 1) * (0.72 + 0.2 * random()),
    aside: wobble(random) * 0.4,
    length: 0.3 + 0.25 * random(),
    width: 0.42,
    angle: wobble(random) * 0.9,
    brush: 'impasto',
    load: shade(choose(ROSY, random), 0.02),
    second: skied(),
    stage: stage + 0.2,
    body: 0.8,
  });
  return [
    bed,
    ...round,
    ...dragged,
    ...(random() < 0.75 ? [rim] : []),
    ...(random() < 0.16 ? [lip] : []),
  ];
};
