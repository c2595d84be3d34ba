import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, BLAZE, DEEP, LIT, placeBays, placeIn, SEEN, springing } from './bays.ts';
import { AMBER, blaze, kindle, YELLOW } from './blaze.ts';
import { drawBars, drawFrame } from './frames.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { MAUVE } from './stone.ts';

const NIGHT = lab('#3d3f60');

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

/** The breath of warmth about a bay, beyond its edges. */
const breathe = (random: Random, bay: Bay, second: Lab): Sketch =>
  pull(random, placeIn(bay, 0.2 * wobble(random), 0.8), placeIn(bay, 0, 0.2), {
    width: 1.6 * bay.broad,
    brush: 'scumble',
    load: blend(bay.wall, choose(DEEP, random), 0.1 + 0.45 * bay.lit),
    stage: 0.34,
    second,
    hand: 'left',
    spread: 0.01,
    body: 0.3,
  });

/** The warmth that fills a bay up into its arch: a breath of it about, two broad pulls, the round above them. */
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
  const breath = breathe(random, bay, glow.second);
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

/** How a bay is painted, by its light. */
const partsOf = ({ lit }: Bay) =>
  lit < SEEN
    ? [leaveDark]
    : lit < LIT
      ? [fill, look, drawFrame]
      : lit < BLAZE
        ? [fill, look, drawBars, drawFrame, kindle]
        : [fill, look, drawFrame, blaze, drawBars, kindle];

/** The hall's row of arches as the night has them: some dark, some a breath of warmth in the wall, those about the gate one blaze. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  return placeBays(scene, random).flatMap((bay) =>
    partsOf(bay).flatMap((part) => part(random, bay)),
  );
};
