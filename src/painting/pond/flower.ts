import type { Random } from '../../random.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { HEARTS, nearness, PETALS, YELLOW } from './colours.ts';
import type { Scene } from './scene.ts';

type Dab = Pick<
  WristTouch,
  'length' | 'width' | 'angle' | 'brush' | 'load' | 'second' | 'stage'
> & {
  readonly dx: number;
  readonly dy: number;
};

/** A flower: a smudge, or a modelled thing, half sunk or open, each its own abbreviation, and its red in the water. */
export const sketchFlower = (scene: Scene, random: Random, x: number, y: number): Sketch[] => {
  const { scale } = scene;
  const size = vary(0.025, 0.28, random) * nearness(y, scale);
  const stage = 0.85 + 0.1 * random();
  const heart = choose(HEARTS, random);
  const dab = ({ dx, dy, length, width, ...rest }: Dab): Sketch =>
    sketchTouch(random, {
      x: x + dx * size,
      y: y + dy * size,
      length: length * size,
      width: width * size,
      ...rest,
    });
  const petal = (): Lab => choose(PETALS, random);

  const reflection = dab({
    dx: 0.1,
    dy: 1 + 0.3 * random(),
    angle: wobble(random) * 0.4,
    length: 1.1,
    width: 0.55,
    brush: 'filbert',
    load: blend(heart, scene.colour(x, y, stage), 0.35),
    second: shade(heart, 0.1),
    stage: stage - 0.06,
  });
  const base = dab({
    dx: 0,
    dy: 0.35,
    angle: wobble(random) * 0.5,
    length: 1.25,
    width: 0.66,
    brush: 'dab',
    load: blend(heart, petal(), 0.3 * random()),
    second: petal(),
    stage: stage - 0.03,
  });
  const petals = Array.from({ length: 2 + Math.floor(random() * 3.5) }, (_, i) =>
    dab({
      dx: wobble(random) * 0.6,
      dy: -0.12 - 0.35 * random(),
      angle: (i - 1.5) * 0.5 * random() - Math.PI * random(),
      length: 0.65 + 0.5 * random(),
      width: 0.5 + 0.3 * random(),
      brush: 'impasto',
      load: petal(),
      second: petal(),
      stage: stage + 0.012 * i,
    }),
  );
  const light = dab({
    dx: -0.15,
    dy: -0.4,
    angle: wobble(random),
    length: 0.4,
    width: 0.32,
    brush: 'impasto',
    load: shade(YELLOW, 0.05, 0.7),
    second: petal(),
    stage: 0.965,
  });
  if (random() < 0.3) return [reflection, ...petals.slice(0, 2)];
  return [reflection, base, ...petals, ...(random() < 0.5 ? [light] : [])];
};
