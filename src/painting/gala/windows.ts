import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, DEEP, LIT, placeBays, placeIn } from './bays.ts';
import { AMBER, kindle, YELLOW } from './kindle.ts';
import type { Scene } from './scene.ts';

/** The warmth about a window, beyond its edges: it is lost in the stone. */
const breathe = (random: Random, bay: Bay): Sketch[] =>
  Array.from({ length: bay.lit > LIT ? 2 : 1 }, (_, i) => {
    const [x, y] = placeIn(bay, 0.7 * wobble(random), mix(0.3, 0.6, random()));
    return sketchTouch(random, {
      x,
      y,
      length: vary(2, 0.3, random) * bay.broad,
      width: vary(1.2, 0.3, random) * bay.broad,
      angle: UPRIGHT + 0.3 * wobble(random),
      brush: 'scumble',
      load: blend(bay.wall, choose(DEEP, random), 0.2 + 0.55 * bay.lit),
      second: bay.wall,
      stage: 0.34 + 0.08 * i,
      hand: 'left',
      spread: 0.012,
      body: 0.5,
    });
  });

/** The paint of a window: the wall's own warmth where it is hardly lit, amber, and yellow in the brightest only. */
const paintOf = (random: Random, { lit, wall }: Bay, late: number): Lab => {
  const glow = choose(lit > LIT && random() < lit * late ? YELLOW : AMBER, random);
  return blend(
    wall,
    blend(choose(DEEP, random), glow, mix(0.3 + 0.7 * lit, 1, late * lit)),
    mix(0.45, 1, lit),
  );
};

/** A window: a few smears pulled any way but level, unequal, the broad ones first; none of them draws it. */
const smear = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit } = bay;
  const count = Math.round(2 + 9 * lit);
  const heart = 0.2 + 0.3 * random();
  return Array.from({ length: count }, (_, i) => {
    const late = i / count;
    const [x, y] = placeIn(bay, 0.9 * wobble(random), mix(0.1 + 0.7 * random(), heart, late));
    const load = paintOf(random, bay, late);
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(1.6, 0.6, late), 0.5, random) * broad,
      width: vary(mix(0.55, 0.32, late), 0.5, random) * broad,
      angle: UPRIGHT + 0.35 * wobble(random),
      bow: 0.2 * wobble(random),
      brush: choose(late > 0.5 ? ['flat', 'worked'] : ['worked', 'dry', 'scumble'], random),
      load,
      second: blend(load, choose(DEEP, random), 0.4),
      stage: 0.42 + 0.34 * late,
      hand: lit > LIT && late > 0.4 ? 'right' : 'left',
      body: 0.5 + 1.3 * lit * late,
      spread: 0.014,
    });
  });
};

/** The hall's windows as the night has them: most a breath of warmth in the wall, those about the gate thick with light. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  return placeBays(scene, random).flatMap((bay) =>
    [breathe, smear, kindle].flatMap((part) => part(random, bay)),
  );
};
