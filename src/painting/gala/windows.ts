import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
import { type Bay, DEEP, LIT, placeBays, placeIn } from './bays.ts';
import { setJambs } from './jambs.ts';
import { AMBER, kindle, YELLOW } from './kindle.ts';
import type { Scene } from './scene.ts';

/** What an unlit hall is behind its glass: a violet-brown, darker than the stone; and what little light first makes of it. */
const UNLIT = lab('#43384f');
/** What else lies on a pane: the dusk's blue, wine, ochre. */
const PANES: Hues = [lab('#56608a'), lab('#7a4a58'), lab('#a8794e'), lab('#5f4c72')];
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

/** A window as it is seen from the river: one, two or three pulls side by side, begun and ended where it happens, the lit ones more; none is drawn round. */
const open = (random: Random, bay: Bay): Sketch[] => {
  const count = bay.lit < 0.1 ? 1 : bay.lit < LIT ? 2 : 3;
  const glass = glassOf(random, bay);
  return Array.from({ length: count }, (_, i) => {
    const aside = count > 1 ? 0.36 * (i % 2 ? 1 : -1) + 0.2 * wobble(random) : 0.3 * wobble(random);
    const [from, to] = [0.04 + 0.14 * random(), mix(0.55, 1, random())];
    const lean = 0.12 * wobble(random);
    return sketchAlong(
      random,
      sampled((t) => placeIn(bay, aside + lean * t, mix(to, from, t))),
      {
        width: vary(0.56, 0.3, random) * bay.broad,
        brush: choose(bay.lit < 0.1 ? ['scumble', 'dry'] : ['worked', 'pull', 'worked'], random),
        load: shade(blend(glass, glassOf(random, bay), 0.5), 0.02 * wobble(random)),
        second: blend(glass, choose(PANES, random), 0.4),
        stage: 0.44 + 0.03 * i,
        hand: 'left',
        body: 0.3 + 0.3 * bay.lit,
        spread: 0.012,
      },
    );
  });
};

/** The paint of a light in a window: amber, and yellow in the brightest only. */
const paintOf = (random: Random, { lit }: Bay, late: number): Lab =>
  blend(
    choose(lit < LIT ? DIM : DEEP, random),
    choose(random() < 1.1 * lit * late ? YELLOW : AMBER, random),
    mix(lit, 1, late * lit),
  );

/** The light within: smears of very unlike breadth, few where it is dim, low and to one side; broad first, shorter and paler where it gathers. */
const smear = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit } = bay;
  const count = Math.round(5.5 * lit ** 1.2);
  const [heart, side] = [0.2 + 0.3 * random(), 0.7 * wobble(random)];
  return Array.from({ length: count }, (_, i) => {
    const late = i / count;
    const within = 0.6 * wobble(random);
    const [x, y] = placeIn(bay, mix(within, side, 0.5), mix(0.2 + 0.5 * random(), heart, late));
    const load = paintOf(random, bay, late);
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(1.2, 0.7, late), 0.5, random) * broad,
      width: vary(mix(0.56, 0.36, late), 0.5, random) * broad,
      angle: UPRIGHT + 0.45 * wobble(random),
      bow: 0.3 * wobble(random),
      brush: choose(late > 0.5 ? ['flat', 'worked', 'dab'] : ['worked', 'scumble'], random),
      load,
      second: blend(load, choose(PANES, random), 0.45),
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
