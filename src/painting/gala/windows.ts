import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, DEEP, openAt, placeBays, placeIn, springing } from './bays.ts';
import { drawBars, drawFrame } from './frames.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** What a bay's glass is painted with, from its far corners to where it burns. */
const AMBER: Hues = [lab('#c08345'), lab('#b3744a'), lab('#cb9352')];
const YELLOW: Hues = [lab('#eac473'), lab('#e6b766'), lab('#eed192')];
const PALE = lab('#fdf2c8');

/** A bay and the one place in it where it is brightest: how far aside and up. */
interface Glass extends Bay {
  readonly heart: readonly [aside: number, up: Unit];
}

/** The breath of warmth about a bay in the stone, and the soft glow that fills it up into its arch. */
const stain = (random: Random, bay: Glass): Sketch[] => {
  const { x, broad, lit, wall } = bay;
  const warm = blend(choose(DEEP, random), choose(AMBER, random), lit);
  const load = blend(wall, warm, 0.3 + 0.7 * lit);
  const glow = {
    load,
    second: blend(load, wall, 0.3),
    hand: 'left',
    body: 0.3,
    spread: 0.01,
  } as const;
  const spring = springing(bay);
  const half = (aside: number, stage: number) =>
    pull(
      random,
      placeIn(bay, aside, spring + 0.02),
      placeIn(bay, aside + 0.08 * wobble(random), 0.06),
      {
        ...glow,
        width: vary(0.62, 0.12, random) * broad,
        bow: 0.03 * wobble(random),
        brush: 'pull',
        load: blend(load, choose(DEEP, random), 0.3 * random()),
        stage,
      },
    );
  return [
    pull(random, placeIn(bay, 0.2 * wobble(random), 0.8), placeIn(bay, 0, 0.2), {
      ...glow,
      width: 1.5 * broad,
      brush: 'scumble',
      load: blend(wall, choose(DEEP, random), 0.1 + 0.4 * lit),
      stage: 0.34,
    }),
    half(-0.36, 0.38),
    half(0.36, 0.4),
    {
      ...glow,
      path: arc(x, placeIn(bay, 0, spring)[1], 0.24 * broad, -Math.PI - 0.2, Math.PI + 0.2),
      width: 0.46 * broad,
      brush: 'pull',
      stage: 0.42,
    },
  ];
};

/** The hue of a touch of glass, and how it burns there: most at the heart, the more the brighter the bay. */
const glassAt = (random: Random, { heart, lit }: Glass, aside: number, up: Unit): Lab => {
  const away = Math.hypot((aside - heart[0]) / 1.3, (up - heart[1]) / 0.5);
  const burns = lit * Math.exp(-away * away);
  const hue = choose(burns > 0.42 ? YELLOW : burns > 0.12 ? AMBER : DEEP, random);
  return burns > 0.7 ? blend(hue, PALE, 0.5 * random()) : hue;
};

/** Its light: a few loaded touches, unequal, wet in wet, one on the other; the last at the heart. */
const glaze = (random: Random, bay: Glass): Sketch[] => {
  const { broad, heart, lit, wall } = bay;
  const count = Math.round(2 + 9 * lit);
  return Array.from({ length: count }, (_, i) => {
    const late = i / count;
    const up = mix(0.1 + 0.72 * random(), heart[1], late ** 2);
    const aside =
      mix((i % 2 ? 0.5 : -0.5) + 0.3 * wobble(random), heart[0], late ** 2) * openAt(bay, up);
    const load = blend(wall, glassAt(random, bay, aside, up), 0.4 + 0.6 * lit);
    const [x, y] = placeIn(bay, aside, up);
    const isSill = i === 1;
    return sketchTouch(random, {
      x,
      y: isSill ? placeIn(bay, 0, 0.08)[1] : y,
      length: vary(mix(0.95, 0.5, late), 0.4, random) * broad,
      width: vary(mix(0.44, 0.26, late), 0.25, random) * broad,
      angle: (isSill ? 0 : UPRIGHT) + 0.16 * wobble(random),
      bow: 0.14 * wobble(random),
      brush: choose(['worked', 'filbert', 'flat'], random),
      load,
      second: blend(load, choose(lit > 0.5 ? AMBER : DEEP, random), 0.5),
      stage: 0.46 + 0.2 * late,
      hand: late > 0.5 && lit > 0.4 ? 'right' : 'left',
      body: 0.3 + 0.5 * lit * late,
      spread: 0.01,
    });
  });
};

/** Where it burns: in a bright bay two or three thick touches of the palest, together. */
const kindle = (random: Random, bay: Glass): Sketch[] => {
  const { broad, heart, lit } = bay;
  const many = lit > 0.75 ? 3 : lit > 0.5 ? 2 : 0;
  return Array.from({ length: many }, (_, i) => {
    const [x, y] = placeIn(bay, heart[0] + 0.3 * wobble(random), heart[1] + 0.06 * wobble(random));
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.5 - 0.1 * i, 0.3, random) * broad,
      width: vary(0.22 - 0.03 * i, 0.2, random) * broad,
      angle: (i === 1 ? 0.3 : UPRIGHT) + 0.3 * wobble(random),
      brush: i ? 'impasto' : 'dab',
      load: blend(choose(YELLOW, random), PALE, (0.4 + 0.25 * i) * lit),
      second: choose(YELLOW, random),
      stage: 0.78 + 0.05 * i,
      body: 0.9,
      spread: 0.01,
    });
  });
};

/** The hall's row of arches as the night has them: warm in a dark wall, unequal, some no more than a breath. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  return placeBays(scene, random).flatMap((bay) => {
    const glass = { ...bay, heart: [0.4 * wobble(random), 0.14 + 0.46 * random()] } as const;
    return [stain, glaze, drawBars, drawFrame, kindle].flatMap((part) => part(random, glass));
  });
};
