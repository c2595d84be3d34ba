import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DARK, SHADED, YELLOW } from './colours.ts';
import { createFlower, type Flower } from './flower.ts';
import { bud, cup, OPENS, smear } from './petals.ts';
import type { Scene } from './scene.ts';

/** Its red and violet in the water, and the dark that holds it. */
const mirror = ({ at, heart, petal, water, turned, stage }: Flower, random: Random): Sketch[] => [
  at({
    dx: turned * 0.3,
    dy: 0.42,
    angle: wobble(random) * 0.3,
    length: vary(0.95, 0.4, random),
    width: vary(0.42, 0.3, random),
    brush: choose(['filbert', 'drag'], random),
    load: blend(choose(DARK, random), water, 0.4 * random()),
    second: water,
    stage: stage - 0.08,
  }),
  ...Array.from({ length: 1 + Math.floor(2.5 * random()) }, (_, nth) => {
    const down = random() * (nth === 0 ? 0.3 : 1);
    return at({
      dx: turned * 0.3 + 0.3 * wobble(random),
      dy: mix(0.3, 0.95, down),
      angle: 0.3 * wobble(random),
      length: vary(nth === 0 ? 0.7 : 0.42, 0.4, random),
      width: vary(nth === 0 ? 0.24 : 0.12, 0.35, random),
      brush: nth === 0 || random() < 0.5 ? 'scumble' : 'worked',
      load: blend(
        blend(blend(heart, petal, 0.4), [0.42, 0.1, -0.07], mix(0.3, 0.9, down)),
        water,
        mix(0.4, 0.7, down),
      ),
      second: blend(heart, water, 0.6),
      stage: stage - 0.05 * random(),
    });
  }),
];

/** What the brush still holds of it, dragged off sideways over the leaf. */
const dragOff = ({ at, petal, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: (turned > 0 ? -0.14 : 0.14) + 0.1 * wobble(random),
    dy: 0.26 + 0.06 * wobble(random),
    angle: 0.25 * wobble(random),
    length: vary(0.6, 0.4, random),
    width: vary(0.15, 0.3, random),
    brush: 'drag',
    load: blend(petal, SHADED, 0.15 * random()),
    second: petal,
    stage: stage + OPENS,
    body: 2,
  });

/** Its heart's red at the waist, before it is piled up: one fat touch that is left to be seen below. */
const waist = ({ at, heart, petal, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: 0.12 * turned + 0.06 * wobble(random),
    dy: 0.2,
    angle: 0.5 * wobble(random),
    length: vary(0.66, 0.25, random),
    width: vary(0.28, 0.25, random),
    brush: choose(['worked', 'dab'], random),
    load: blend(blend(heart, petal, 0.1 + 0.3 * random()), SHADED, 0.25 * random()),
    second: blend(petal, SHADED, 0.6),
    stage: stage - 0.01,
    spread: 0.02,
  });

/** The dot of yellow in its heart. */
const light = ({ at, turned, stage }: Flower, random: Random): Sketch =>
  at({
    dx: turned * 0.15,
    dy: 0.02,
    angle: wobble(random),
    length: 0.1,
    width: 0.12,
    brush: 'dab',
    load: shade(YELLOW, -0.04),
    stage: stage + OPENS + 0.005,
  });

/** Which share of the flowers are still buds, and which no more than smears. */
const BUDS = 0.18;
const SMEARS = 0.22;

/** A flower that stands on its leaf, each another abbreviation: a bud, a smear, or one that is open over its own mirror. */
export const sketchFlower = (scene: Scene, random: Random, x: number, y: number): Sketch[] => {
  const flower = createFlower(scene, random, x, y);
  const kind = random();
  if (kind < BUDS) return [...mirror(flower, random).slice(0, 1), ...bud(flower, random)];
  if (kind < BUDS + SMEARS)
    return [...mirror(flower, random).slice(0, 2), ...smear(flower, random)];
  return [
    ...mirror(flower, random),
    waist(flower, random),
    ...cup(flower, random),
    ...(random() < 0.35 ? [dragOff(flower, random)] : []),
    ...(random() < 0.2 ? [light(flower, random)] : []),
  ];
};
