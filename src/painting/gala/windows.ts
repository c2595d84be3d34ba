import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
import { type Bay, DEEP, LIT, placeBays, placeIn, roundHead, upSide } from './bays.ts';
import { setJambs } from './jambs.ts';
import { AMBER, kindle, YELLOW } from './kindle.ts';
import type { Scene } from './scene.ts';

/** What an unlit hall is behind its glass: a violet-brown, darker than the stone; and what little light first makes of it. */
const UNLIT = lab('#43384f');
const DIM: Hues = [lab('#745068'), lab('#7d5a66'), lab('#85605e')];

/** The warmth about a lit window, beyond its edges: it is lost in the stone. */
const breathe = (random: Random, bay: Bay): Sketch[] =>
  Array.from({ length: bay.lit > LIT ? 1 : 0 }, () => {
    const [x, y] = placeIn(bay, 0.5 * wobble(random), mix(0.3, 0.6, random()));
    return sketchTouch(random, {
      x,
      y,
      length: vary(2, 0.3, random) * bay.broad,
      width: vary(1.2, 0.3, random) * bay.broad,
      angle: UPRIGHT + 0.3 * wobble(random),
      brush: 'scumble',
      load: blend(bay.wall, choose(DEEP, random), 0.2 + 0.45 * bay.lit),
      second: bay.wall,
      stage: 0.36,
      hand: 'left',
      spread: 0.012,
      body: 0.5,
    });
  });

/** The glass of a window, `lit` as it is: a dark that little warms, then dull rose and umber, then amber, gold where it burns. */
const glassOf = (random: Random, { lit, wall }: Bay): Lab => {
  const warm = blend(blend(wall, UNLIT, 0.8), choose(DIM, random), Math.min(1, 1.5 * lit));
  const glow = blend(choose(AMBER, random), choose(YELLOW, random), Math.max(0, 1.3 * lit - 0.6));
  return blend(warm, glow, lit ** 1.4);
};

/** A window as an opening: up both its sides, round under its crown and down its middle, wet in wet, so that it stands tall and round-headed and no edge is drawn. */
const open = (random: Random, bay: Bay): Sketch[] => {
  const width = vary(0.52, 0.1, random) * bay.broad;
  const head = vary(0.6, 0.06, random) * bay.broad;
  const first = random() < 0.5 ? -1 : 1;
  const middle = sampled((t) => placeIn(bay, 0.1, mix(0.9, 0.06 + 0.06 * wobble(random), t)));
  const touches: readonly (readonly [Sketch['path'], number])[] = [
    [upSide(bay, first, width), width],
    [upSide(bay, first < 0 ? 1 : -1, width), width],
    [middle, 0.6 * bay.broad],
    [roundHead(bay, first, head), head],
  ];
  const glass = glassOf(random, bay);
  return touches.map(([path, broad], i) => {
    const load = shade(blend(glass, glassOf(random, bay), 0.3), 0.01 * wobble(random));
    return sketchAlong(random, path, {
      width: broad,
      brush: 'pull',
      load,
      second: blend(load, glass, 0.5),
      stage: 0.44 + 0.03 * i,
      hand: 'left',
      body: 0.3 + 0.3 * bay.lit,
      spread: 0.01,
    });
  });
};

/** The paint of a light in a window: amber, and yellow in the brightest only. */
const paintOf = (random: Random, { lit }: Bay, late: number): Lab =>
  blend(
    choose(lit < LIT ? DIM : DEEP, random),
    choose(random() < 1.1 * lit * late ? YELLOW : AMBER, random),
    mix(lit, 1, late * lit),
  );

/** The light within: upright smears of unlike breadth, few where it is dim, low and to one side; broad first, shorter and paler where it gathers. */
const smear = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit } = bay;
  const count = Math.round(0.4 + 7 * lit ** 1.2);
  const [heart, side] = [0.24 + 0.22 * random(), 0.5 * wobble(random)];
  return Array.from({ length: count }, (_, i) => {
    const late = i / count;
    const within = 0.44 * wobble(random);
    const [x, y] = placeIn(bay, mix(within, side, 0.4), mix(0.3 + 0.3 * random(), heart, late));
    const load = paintOf(random, bay, late);
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(1.3, 0.7, late), 0.3, random) * broad,
      width: vary(mix(0.5, 0.34, late), 0.35, random) * broad,
      angle: UPRIGHT + 0.12 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: choose(late > 0.5 ? ['flat', 'worked'] : ['worked', 'scumble', 'worked'], random),
      load,
      second: blend(load, atValue(choose(DEEP, random), load[0] - 0.06), 0.4),
      stage: 0.54 + 0.2 * late,
      hand: lit > LIT && late > 0.4 ? 'right' : 'left',
      body: 0.5 + 0.8 * lit * late,
      spread: 0.012,
    });
  });
};

/** The hall's windows as the night has them: round-headed, some a violet-brown dark, some warm, those about the gate thick with light; and the stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const within = bays.flatMap((bay) =>
    [breathe, open, smear, kindle].flatMap((part) => part(random, bay)),
  );
  return [...within, ...setJambs(scene, random, bays)];
};
