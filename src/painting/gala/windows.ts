import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, DEEP, openAt, placeBays, placeIn, springing } from './bays.ts';
import { drawBars, drawFrame } from './frames.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** What a bay's glass is painted with, from its far corners to where it burns. */
const AMBER: Hues = [lab('#c98440'), lab('#bb7340'), lab('#d79a4e'), lab('#c07e58')];
const YELLOW: Hues = [lab('#ecc268'), lab('#e7b25a'), lab('#efd48c'), lab('#e3a868')];
const PALE = lab('#fbeebd');

/** The glow of a bay as paint, and how it is laid. */
const glowOf = (random: Random, { lit, wall }: Bay) => {
  const warm = blend(choose(DEEP, random), choose(AMBER, random), lit);
  const load = blend(wall, warm, 0.36 + 0.64 * lit);
  return {
    load,
    second: blend(load, wall, 0.3),
    hand: 'left',
    body: 0.4,
    spread: 0.01,
  } as const;
};

/** The breath of warmth about a bay in the stone, and the dull glow that fills it up into its arch. */
const stain = (random: Random, bay: Bay): Sketch[] => {
  const { x, broad, lit, wall } = bay;
  const glow = glowOf(random, bay);
  const spring = springing(bay);
  return [
    pull(random, placeIn(bay, 0.2 * wobble(random), 0.9), placeIn(bay, 0, 0.2), {
      ...glow,
      width: 1.8 * broad,
      brush: 'veil',
      load: blend(wall, choose(DEEP, random), 0.1 + 0.4 * lit),
      stage: 0.34,
    }),
    pull(random, placeIn(bay, 0, spring), placeIn(bay, 0.06 * wobble(random), 0.1), {
      ...glow,
      width: 0.94 * broad,
      bow: 0.02 * wobble(random),
      brush: 'pull',
      stage: 0.38 + 0.03 * random(),
    }),
    {
      ...glow,
      path: arc(x, placeIn(bay, 0, spring)[1], 0.24 * broad, -Math.PI - 0.2, Math.PI + 0.2),
      width: 0.46 * broad,
      brush: 'pull',
      stage: 0.42,
    },
  ];
};

/** Its light: first broader touches, then many small ones of different yellows, close and pale about its own heart, deep and few in its corners. */
const glaze = (random: Random, bay: Bay): Sketch[] => {
  const heart = [0.5 * wobble(random), 0.12 + 0.4 * random()] as const;
  const count = Math.round(9 + 46 * bay.lit);
  return Array.from({ length: count }, (_, i) => {
    const late = i / count;
    const up = 0.04 + 0.92 * random();
    const aside = (2 * random() - 1) * 0.84 * openAt(bay, up);
    const away = Math.hypot((aside - heart[0]) / 1.4, (up - heart[1]) / 0.7);
    const burns = bay.lit * Math.exp(-away * away) * vary(mix(0.8, 1.05, late), 0.3, random);
    const hue = choose(burns > 0.4 ? YELLOW : burns > 0.14 ? AMBER : DEEP, random);
    const paint = burns > 0.6 && late > 0.4 ? blend(hue, PALE, random()) : hue;
    const load = blend(bay.wall, paint, 0.5 + 0.5 * bay.lit);
    const [x, y] = placeIn(bay, aside, up);
    const isUpright = random() < 0.7;
    return sketchTouch(random, {
      x,
      y,
      length: vary(isUpright ? 0.32 : 0.2, 0.45, random) * bay.broad,
      width: vary(late < 0.3 ? 0.19 : 0.08, 0.35, random) * bay.broad,
      angle: (isUpright ? UPRIGHT : 0) + 0.14 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: choose(['pull', 'dab', 'drag'], random),
      load,
      second: blend(load, choose(AMBER, random), 0.4),
      stage: 0.46 + 0.22 * late + 0.2 * burns,
      hand: burns > 0.16 && late > 0.25 ? 'right' : 'left',
      body: 0.25 + 0.8 * burns * late,
      spread: 0.014,
    });
  });
};

/** The hall's row of arches as the night has them: warm in a dark wall, unequal, some no more than a breath. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  return placeBays(scene, random).flatMap((bay) =>
    [stain, glaze, drawBars, drawFrame].flatMap((part) => part(random, bay)),
  );
};
