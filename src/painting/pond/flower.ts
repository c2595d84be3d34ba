import type { Random } from '../../random.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, HEARTS, nearness, PETALS, YELLOW } from './colours.ts';
import type { Scene } from './scene.ts';

type Dab = Pick<
  WristTouch,
  'length' | 'width' | 'angle' | 'brush' | 'load' | 'second' | 'stage'
> & {
  readonly dx: number;
  readonly dy: number;
};

/**
 * A flower: petals in a handful of short streaks, its red heart and the green that holds it, its violet in the water; some
 * only a smudge, some half sunk, each another abbreviation.
 */
export const sketchFlower = (scene: Scene, random: Random, x: number, y: number): Sketch[] => {
  const { scale } = scene;
  const size = vary(0.024, 0.26, random) * nearness(y, scale);
  const stage = 0.84 + 0.1 * random();
  const heart = choose(HEARTS, random);
  const turned = wobble(random) * 0.5;
  const dab = ({ dx, dy, length, width, ...rest }: Dab): Sketch =>
    sketchTouch(random, {
      x: x + dx * size,
      y: y + dy * size,
      length: length * size,
      width: width * size,
      ...rest,
    });
  const petal = (): Lab => choose(PETALS, random);

  const reflection = [0.95, 1.35].map((dy) =>
    dab({
      dx: turned * 0.3 + wobble(random) * 0.25,
      dy,
      angle: wobble(random) * 0.5,
      length: 0.7 + 0.4 * random(),
      width: 0.36,
      brush: 'filbert',
      load: blend(choose(HEARTS, random), scene.colour(x, y, stage), 0.2 + 0.35 * random()),
      second: shade(heart, 0.1),
      stage: stage - 0.06,
    }),
  );
  const held = dab({
    dx: turned + 0.3,
    dy: 0.55,
    angle: 0.3 + wobble(random) * 0.6,
    length: 0.7,
    width: 0.34,
    brush: 'dab',
    load: choose(DARK, random),
    second: choose(GREENS, random),
    stage: stage - 0.04,
  });
  const base = [-0.25, 0.25].map((dx) =>
    dab({
      dx: dx + turned * 0.5,
      dy: 0.35,
      angle: dx * 2 + wobble(random) * 0.5,
      length: 0.7,
      width: 0.34,
      brush: 'dab',
      load: blend(heart, petal(), 0.4 * random()),
      second: petal(),
      stage: stage - 0.03,
    }),
  );
  const count = 3 + Math.floor(random() * 3.6);
  const spread = 0.7 + 1.5 * random();
  const petals = Array.from({ length: count }, (_, i) => {
    const fan = (i / (count - 1) - 0.5) * spread + turned + wobble(random) * 0.5;
    return dab({
      dx: Math.sin(fan) * 0.42 + wobble(random) * 0.2,
      dy: -0.05 - 0.3 * Math.cos(fan) + wobble(random) * 0.2,
      angle: fan - Math.PI / 2 + wobble(random) * 0.35,
      length: 0.4 + 0.55 * random(),
      width: 0.26 + 0.26 * random(),
      brush: 'impasto',
      load: shade(petal(), -0.06 * random()),
      second: random() < 0.35 ? blend(heart, petal(), 0.5) : petal(),
      stage: stage + 0.012 * i,
    });
  });
  const light = dab({
    dx: turned * 0.4 - 0.1,
    dy: -0.2,
    angle: wobble(random),
    length: 0.32,
    width: 0.22,
    brush: 'impasto',
    load: shade(YELLOW, 0.03, 0.8),
    second: petal(),
    stage: 0.965,
  });
  const kind = random();
  if (kind < 0.2) return [...reflection.slice(0, 1), ...petals.slice(0, 2)];
  if (kind < 0.45) return [...reflection, ...base.slice(0, 1), ...petals];
  return [...reflection, held, ...base, ...petals, ...(random() < 0.4 ? [light] : [])];
};
