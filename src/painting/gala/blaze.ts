import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeIn } from './bays.ts';

/** What a bay's glass is painted with, from its far corners to where it burns. */
export const AMBER: Hues = [lab('#c4803f'), lab('#b3703f'), lab('#cf944c')];
export const YELLOW: Hues = [lab('#efc264'), lab('#e9b252'), lab('#f3d184')];
const PALE = lab('#fdf0c0');

/** The feast: thick yellow over bays and what stands between them, loaded touches set any way beside and over each other. */
export const blaze = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit } = bay;
  return Array.from({ length: Math.round(11 * lit) }, (_, i) => {
    const late = i / 10;
    const aside = mix(0.7, 0.4, late) * wobble(random);
    const [x, y] = placeIn(bay, aside, mix(0.14 + 0.56 * random(), 0.32, late ** 2));
    const load = blend(choose(YELLOW, random), PALE, late * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(1, 0.55, late), 0.45, random) * broad,
      width: vary(mix(0.5, 0.3, late), 0.35, random) * broad,
      angle: UPRIGHT + 0.16 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: i % 3 === 2 ? 'flat' : 'pull',
      load: blend(load, choose(AMBER, random), 0.5 * Math.abs(aside) * random()),
      second: choose(YELLOW, random),
      stage: 0.62 + 0.2 * late,
      body: 2.2,
      spread: 0.01,
    });
  });
};

/** Where it is palest: one or two thick touches. */
export const kindle = (random: Random, bay: Bay): Sketch[] =>
  [0.5, 0.3].slice(0, 1 + Math.round(random())).map((long, i) => {
    const [x, y] = placeIn(bay, 0.4 * wobble(random), 0.3 + 0.1 * wobble(random));
    return sketchTouch(random, {
      x,
      y,
      length: vary(long, 0.4, random) * bay.broad,
      width: vary(0.25, 0.3, random) * bay.broad,
      angle: (i ? 0.3 : UPRIGHT) + 0.3 * wobble(random),
      brush: 'impasto',
      load: blend(choose(YELLOW, random), PALE, 0.5 + 0.5 * bay.lit * random()),
      second: choose(YELLOW, random),
      stage: 0.84 + 0.05 * i,
      body: 0.9,
      spread: 0.01,
    });
  });
