import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DARK, GREENS, PETALS, SHADED, WHITE, YELLOW } from './colours.ts';
import { createFlower, type Flower } from './flower.ts';
import type { Scene } from './scene.ts';

/** What holds it: the dark of its leaves pulled under it, and its rose and violet in the water below. */
const mirror = ({ at, heart, petal, water, turned, stage }: Flower, random: Random): Sketch[] => {
  const violet = blend(blend(heart, petal, 0.3), [0.42, 0.1, -0.09], 0.6);
  return [
    at({
      dx: 0.25 * turned + 0.1 * wobble(random),
      dy: 0.52 + 0.08 * wobble(random),
      angle: 0.2 * wobble(random),
      bow: 0.14,
      length: vary(0.6, 0.3, random),
      width: vary(0.24, 0.25, random),
      brush: 'worked',
      load: blend(violet, water, 0.15 + 0.35 * random()),
      second: blend(violet, water, 0.6),
      stage: stage - 0.03,
    }),
    at({
      dx: 0.3 * turned + 0.12 * wobble(random),
      dy: 0.33,
      angle: 0.16 * wobble(random),
      bow: 0.18,
      length: vary(1, 0.3, random),
      width: vary(0.26, 0.25, random),
      brush: 'worked',
      load: shade(choose(DARK, random), 0.02 * wobble(random)),
      second: choose(GREENS, random),
      stage: stage - 0.02,
    }),
  ];
};

/** How much of the picture's growth a flower takes to open. */
const OPENS = 0.045;

/** Its cup: a broad touch of its heart's red and rose, bent as the bowl is, under the petals. */
const cup = ({ at, heart, petal, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: 0.1 * turned,
    dy: 0.13,
    angle: 0.4 * turned + 0.2 * wobble(random),
    bow: 0.26,
    length: vary(0.62, 0.2, random),
    width: vary(0.34, 0.2, random),
    brush: 'dab',
    load: blend(blend(heart, petal, 0.15 + 0.3 * random()), SHADED, 0.3 * random()),
    second: blend(petal, SHADED, 0.6),
    stage: stage - 0.01,
    spread: 0.02,
  });

/** The bowl behind its petals: a fat touch over it and one within, bent as it is, of rose and of the violet of its shade. */
const bowl = ({ at, petal, turned, fan, stage }: Flower, random: Random): Sketch[] =>
  [0, 1].map((nth) =>
    at({
      dx: 0.04 * wobble(random) - 0.04 * turned,
      dy: nth === 0 ? -0.12 : 0,
      angle: 0.4 * turned + 0.25 * wobble(random),
      bow: nth === 0 ? -0.3 : -0.1,
      length: vary(0.46, 0.2, random) * (0.5 + 0.5 * fan),
      width: vary(0.36, 0.15, random),
      brush: 'filbert',
      load: blend(petal, SHADED, 0.25 + 0.35 * random()),
      second: choose(PETALS, random),
      stage: stage - 0.01 + 0.005 * nth,
      spread: 0.03,
    }),
  );

/** Its petals: fat touches set down at their tips and pulled to the heart, bent as the bowl turns; rose and violet away from the light, one after another paler, the last nearly white. */
const petals = ({ at, petal, turned, fan, stage }: Flower, random: Random, count: number) => {
  const lit = turned > 0 ? -1 : 1;
  return Array.from({ length: count }, (_, nth): Sketch => {
    const done = nth / (count - 1);
    // From the far side over to the one in the light.
    const open = lit * fan * (1.5 * done - 0.8) + 0.16 * wobble(random);
    const length = vary(0.42, 0.25, random);
    const rosy = blend(
      blend(petal, choose(PETALS, random), 0.5 * random()),
      WHITE,
      0.75 * done ** 2,
    );
    return at({
      dx: 0.165 * Math.sin(open) - 0.05 * turned,
      dy: 0.06 - 0.17 * Math.cos(open) * (0.8 + 0.4 * random()),
      angle: UPRIGHT + 0.8 * open + 0.3 * turned,
      bow: -0.34 * Math.sign(open) * Math.min(1, 2 * Math.abs(open)) + 0.1 * wobble(random),
      length,
      width: vary(done < 1 ? 0.27 : 0.2, 0.2, random),
      brush: done < 1 ? 'dab' : 'loaded',
      load: shade(blend(rosy, SHADED, 0.6 * (1 - done) ** 1.5), 0.02 * wobble(random)),
      second: blend(choose(PETALS, random), rosy, 0.4),
      stage: stage + OPENS * done,
      spread: 0.03,
    });
  });
};

/** The dot of yellow in its heart. */
const light = ({ at, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: turned * 0.15,
    dy: 0.02,
    angle: wobble(random),
    length: 0.14,
    width: 0.13,
    brush: 'dab',
    load: shade(YELLOW, -0.04),
    stage: stage + OPENS + 0.005,
  });

/** A flower that stands on its leaf, open over its own mirror. */
export const sketchFlower = (scene: Scene, random: Random, x: number, y: number): Sketch[] => {
  const flower = createFlower(scene, random, x, y);
  return [
    ...mirror(flower, random),
    cup(flower, random),
    ...bowl(flower, random),
    ...petals(flower, random, 3 + Math.floor(random() * 3)),
    ...(random() < 0.2 ? [light(flower, random)] : []),
  ];
};
