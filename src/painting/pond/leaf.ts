import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, nearness, PALE } from './colours.ts';
import type { Scene } from './scene.ts';

/** A touch on a leaf of radius 1: along and across it, the length and width, and how it bends with the rim. */
type Part = Pick<WristTouch, 'length' | 'width' | 'brush' | 'load' | 'second' | 'stage'> &
  Partial<WristTouch> & { readonly along: number; readonly aside: number };

/** A single leaf on the water: shadow beneath, a few touches that follow its round, light caught on a part of the rim. */
export const sketchLeaf = (
  scene: Scene,
  random: Random,
  x: number,
  y: number,
  stage: number,
): Sketch[] => {
  const { scale } = scene;
  const radius = vary(0.05, 0.26, random) * nearness(y, scale);
  const flat = 0.2 + 0.14 * y;
  const tilt = wobble(random) * 0.12;
  const water = scene.colour(x, y, stage);
  const green = blend(choose(GREENS, random), choose(PALE, random), 0.3 * random());
  const base = blend(green, water, 0.15 + 0.3 * random());
  const at = ({ along, aside, length, width, ...rest }: Part): Sketch =>
    sketchTouch(random, {
      x: x + along * radius,
      y: y + aside * radius * flat,
      length: length * radius,
      width: width * radius,
      angle: tilt + wobble(random) * 0.1,
      bow: aside * 0.17,
      ...rest,
    });
  const toned = (aside: number): Lab => shade(base, -aside * 0.035 + wobble(random) * 0.04);

  const shadow = at({
    along: 0.15,
    aside: 0.9,
    length: 1.7 + 0.4 * random(),
    width: 0.36,
    brush: 'filbert',
    load: blend(choose(DARK, random), water, 0.3),
    second: water,
    stage: stage - 0.12,
    hand: 'left',
    body: 0.5,
  });
  const rows = 2 + Math.floor(random() * 2.2);
  const round = Array.from({ length: rows }, (_, row) => {
    const aside = mix(-0.6, 0.55, row / (rows - 1));
    return at({
      along: wobble(random) * 0.2,
      aside,
      length: (1.95 - Math.abs(aside) * 0.7) * (0.85 + 0.25 * random()),
      width: 0.36 + 0.2 * random(),
      brush: random() < 0.6 ? 'filbert' : 'drag',
      load: toned(aside),
      second: random() < 0.5 ? choose(GREENS, random) : shade(base, 0.07),
      stage: stage + 0.03 * row,
      body: 0.9 + 0.7 * random(),
      spread: 0.03,
    });
  });
  const onFarSide = random() < 0.6;
  const rim = at({
    along: wobble(random) * 0.4 - 0.15,
    aside: onFarSide ? -0.72 : 0.66,
    length: 0.8 + 0.8 * random(),
    width: 0.15,
    brush: 'dab',
    load: shade(blend(choose(PALE, random), base, 0.2), -0.02),
    second: base,
    stage: stage + 0.17,
    body: 0.8,
  });
  const gap = at({
    along: 0.25,
    aside: 0.1,
    length: 0.8,
    width: 0.14,
    brush: 'drag',
    load: water,
    second: choose(DARK, random),
    stage: stage + 0.12,
    hand: 'left',
  });
  return [shadow, ...round, ...(random() < 0.8 ? [rim] : []), ...(random() < 0.35 ? [gap] : [])];
};
