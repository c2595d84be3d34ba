import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, BLAZE, DEEP, LIT, placeBays, placeIn, SEEN, springing } from './bays.ts';
import { drawBars, drawFrame } from './frames.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { MAUVE } from './stone.ts';

/** What a bay's glass is painted with, from its far corners to where it burns. */
const AMBER: Hues = [lab('#c4803f'), lab('#b3703f'), lab('#cf944c')];
const YELLOW: Hues = [lab('#efc264'), lab('#e9b252'), lab('#f3d184')];
const PALE = lab('#fdf0c0');
const NIGHT = lab('#1d2029');

/** The dark of a bay with nobody behind it, and on some the sky's grey that its glass gives back. */
const leaveDark = (random: Random, bay: Bay): Sketch[] => {
  const { broad, wall } = bay;
  const touch = (
    load: Lab,
    from: number,
    to: number,
    rest: Pick<Sketch, 'width' | 'stage' | 'brush'>,
  ) =>
    pull(random, placeIn(bay, 0.2 * wobble(random), from), placeIn(bay, 0, to), {
      ...rest,
      bow: 0.03 * wobble(random),
      load,
      second: wall,
      hand: 'left',
      body: 0.5,
      spread: 0.008,
    });
  const dark = touch(blend(wall, NIGHT, 0.5), 0.9, 0.1, {
    width: 0.8 * broad,
    brush: 'worked',
    stage: 0.5,
  });
  const grey = touch(blend(wall, MAUVE, 0.4), 0.8, 0.3 + 0.3 * random(), {
    width: 0.5 * broad,
    brush: 'dry',
    stage: 0.6,
  });
  return random() < 0.6 ? [dark, grey] : [dark];
};

/** The warmth that fills a bay up into its arch: a breath beyond its edges, two broad pulls, the round above them. */
const fill = (random: Random, bay: Bay): Sketch[] => {
  const { x, broad, lit, wall } = bay;
  const light = choose(lit < BLAZE ? AMBER : YELLOW, random);
  const warm = blend(choose(DEEP, random), light, lit);
  const load = blend(wall, warm, mix(0.35, 1, lit));
  const glow = { second: blend(load, wall, 0.3), hand: 'left', spread: 0.01 } as const;
  const spring = springing(bay);
  const half = (aside: number, stage: number) =>
    pull(
      random,
      placeIn(bay, aside, spring + 0.04),
      placeIn(bay, aside + 0.1 * wobble(random), 0.08 * random()),
      {
        ...glow,
        width: vary(0.66, 0.16, random) * broad,
        bow: 0.03 * wobble(random),
        brush: 'pull',
        load: blend(load, choose(DEEP, random), 0.4 * random()),
        stage,
        body: 0.3 + lit,
      },
    );
  const breath = pull(random, placeIn(bay, 0.2 * wobble(random), 0.8), placeIn(bay, 0, 0.2), {
    ...glow,
    width: 1.6 * broad,
    brush: 'scumble',
    load: blend(wall, choose(DEEP, random), 0.1 + 0.45 * lit),
    stage: 0.34,
    body: 0.3,
  });
  const round: Sketch = {
    ...glow,
    path: arc(x, placeIn(bay, 0, spring)[1], 0.24 * broad, -Math.PI - 0.2, Math.PI + 0.2),
    width: 0.46 * broad,
    brush: 'pull',
    load,
    stage: 0.42,
    body: 0.3 + lit,
  };
  return lit < LIT && random() < 0.5
    ? [breath, half(-0.1, 0.4)]
    : [breath, half(-0.34, 0.38), half(0.34, 0.4), round];
};

/** What is seen in a lit bay: a few touches of very unlike size, the broad ones first. */
const look = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit, wall } = bay;
  const count = Math.round(1 + 5 * lit);
  const heart = 0.2 + 0.35 * random();
  return Array.from({ length: count }, (_, i) => {
    const late = i / count;
    const [x, y] = placeIn(bay, 0.55 * wobble(random), mix(0.15 + 0.6 * random(), heart, late));
    const load = blend(wall, choose(lit > LIT && i ? YELLOW : AMBER, random), mix(0.4, 1, lit));
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(1.1, 0.5, late), 0.4, random) * broad,
      width: vary(mix(0.4, 0.24, late), 0.4, random) * broad,
      angle: UPRIGHT + 0.2 * wobble(random),
      bow: 0.14 * wobble(random),
      brush: i % 2 ? 'flat' : 'pull',
      load,
      second: blend(load, choose(DEEP, random), 0.4),
      stage: 0.46 + 0.2 * late,
      hand: lit > LIT && i > 1 ? 'right' : 'left',
      body: 0.6 + 1.2 * lit * late,
      spread: 0.01,
    });
  });
};

/** The feast: thick yellow over bays and what stands between them, loaded touches set any way beside and over each other. */
const blaze = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit } = bay;
  return Array.from({ length: Math.round(11 * lit) }, (_, i) => {
    const late = i / 10;
    const aside = mix(2.1, 0.7, late) * wobble(random);
    const [x, y] = placeIn(bay, aside, mix(0.12 + 0.5 * random(), 0.3, late ** 2));
    const load = blend(choose(YELLOW, random), PALE, late * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(1, 0.55, late), 0.45, random) * broad,
      width: vary(mix(0.5, 0.3, late), 0.35, random) * broad,
      angle: UPRIGHT + 0.35 * wobble(random),
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
const kindle = (random: Random, bay: Bay): Sketch[] =>
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

/** How a bay is painted, by its light. */
const partsOf = ({ lit }: Bay) =>
  lit < SEEN
    ? [leaveDark]
    : lit < LIT
      ? [fill, look, drawFrame]
      : lit < BLAZE
        ? [fill, look, drawBars, drawFrame, kindle]
        : [fill, look, drawFrame, blaze, kindle];

/** The hall's row of arches as the night has them: some dark, some a breath of warmth in the wall, those about the gate one blaze. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  return placeBays(scene, random).flatMap((bay) =>
    partsOf(bay).flatMap((part) => part(random, bay)),
  );
};
