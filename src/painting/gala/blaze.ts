import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeIn, springing } from './bays.ts';
import { pull } from './pull.ts';

/** What a bay's glass is painted with, from its far corners to where it burns. */
export const AMBER: Hues = [lab('#c4855a'), lab('#b57558'), lab('#cd9566')];
export const YELLOW: Hues = [lab('#e6b878'), lab('#dfa567'), lab('#e8c593')];
const PALE = lab('#f3dcb2');

/** The feast's ground: thick yellow pulled down from side to side of a bay and up into its arch, amber where it meets the stone. */
const flood = (random: Random, bay: Bay): Sketch[] => {
  const spring = springing(bay);
  return [-0.5, 0.5, 0].map((aside, i) => {
    const isSide = i < 2;
    const top = spring + (isSide ? 0.02 : 0.25 * (1 - spring));
    return pull(random, placeIn(bay, aside, top), placeIn(bay, aside, 0.04 + 0.05 * random()), {
      width: vary(0.42, 0.12, random) * bay.broad,
      bow: 0.02 * wobble(random),
      brush: 'flat',
      load: blend(choose(YELLOW, random), choose(AMBER, random), isSide ? 0.6 : 0.1),
      second: choose(AMBER, random),
      stage: 0.62 + 0.01 * i,
      body: 0.8,
      spread: 0.01,
    });
  });
};

/** What moves in it: loaded touches set any way over each other, palest low at its heart. */
const enliven = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit } = bay;
  const spring = springing(bay);
  return Array.from({ length: Math.round(8 * lit) }, (_, i) => {
    const late = i / 8;
    const aside = mix(0.75, 0.4, late) * wobble(random);
    const [x, y] = placeIn(bay, aside, mix(0.1 + 0.7 * spring * random(), 0.28, late ** 2));
    const load = blend(choose(YELLOW, random), PALE, late * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(0.8, 0.45, late), 0.5, random) * broad,
      width: vary(mix(0.34, 0.24, late), 0.45, random) * broad,
      angle: UPRIGHT + 0.3 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: i % 3 === 2 ? 'flat' : 'worked',
      load: blend(load, choose(AMBER, random), 0.5 * Math.abs(aside) * random()),
      second: choose(YELLOW, random),
      stage: 0.65 + 0.14 * late,
      body: 1.2,
      spread: 0.01,
    });
  });
};

/** The feast in a bay. */
export const blaze = (random: Random, bay: Bay): Sketch[] => [
  ...flood(random, bay),
  ...enliven(random, bay),
];

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
