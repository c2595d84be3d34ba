import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { arc, sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, placeBays, placeIn, springOf } from './bays.ts';
import { setJambs } from './jambs.ts';
import { AMBER, kindle, YELLOW } from './kindle.ts';
import type { Scene } from './scene.ts';

/** What an unlit hall is behind its glass: a violet-brown. */
const UNLIT = lab('#4a3a4c');
/** What else is on the brush that opens a window: wine, ochre, the dusk's violet. */
const PANES: Hues = [lab('#8a5560'), lab('#a8794e'), lab('#6f5878')];
/** The dull warmth of a window's depth, and of what its light falls on. */
const DEEP: Hues = [lab('#9a6648'), lab('#8f5c54'), lab('#a3714f')];

/** From which light on a window is thick with it. */
const LIT = 0.6;

/** From where above its crown to where below its foot, behind the quay, a window's pulls go, in its heights: at their ends they are thin. */
const ABOVE = 1.1;
const BELOW = -0.16;

/** How broad a pull is that fills a window, against it: its hairs part towards its sides. */
const FILLS = 1.4;

/** The glass of a window, as it is lit: an ember, then its own dull hue, amber, gold where it burns. */
const glassOf = (random: Random, { lit, hue }: Bay): Lab => {
  const dim = blend(UNLIT, hue, Math.min(1, 0.34 + 1.3 * lit));
  return blend(dim, choose(AMBER, random), Math.max(0, lit - 0.5) * 1.6);
};

/** A window's height in one load pulled down from its crown to the quay, and once it has set gone over in another. */
const open = (random: Random, bay: Bay): Sketch[] =>
  [FILLS, 0.8 * FILLS].map((broad, i) => {
    const glass = glassOf(random, bay);
    const lean = 0.03 * wobble(random);
    return sketchAlong(
      random,
      sampled((t) => placeIn(bay, lean * t, mix(ABOVE - 0.04 * i, BELOW, t))),
      {
        width: broad * vary(1, 0.03, random) * bay.broad,
        brush: 'wash',
        load: shade(glass, 0.012 * i),
        second: blend(glass, choose(PANES, random), 0.35),
        stage: 0.48 + 0.06 * i,
        hand: 'left',
        body: 3,
        spread: 0.01,
      },
    );
  });

/** The light within: in a dim one a rub of it up from its foot, in a bright one a fat load down all its height and a shorter one, paler, upon it. */
const pour = (random: Random, bay: Bay): Sketch[] => {
  const isBright = bay.lit > LIT;
  const glass = glassOf(random, bay);
  const loads = isBright ? [0.9, 0.56] : [0.7];
  return loads.map((high, i) => {
    const light = isBright
      ? blend(choose(AMBER, random), choose(YELLOW, random), 0.4 + 0.4 * i + 0.2 * bay.lit)
      : shade(glass, 0.03 + 0.1 * bay.lit, 1.15);
    const side = 0.14 * wobble(random);
    return sketchAlong(
      random,
      sampled((t) => placeIn(bay, side, mix(vary(high, 0.08, random), 0.6 * BELOW, t))),
      {
        width: (isBright ? 0.9 - 0.24 * i : 0.7) * vary(1, 0.08, random) * bay.broad,
        brush: 'flat',
        load: light,
        second: blend(light, choose(DEEP, random), 0.5),
        stage: 0.6 + 0.08 * i,
        hand: 'left',
        body: isBright ? 0.9 : 0.7,
        spread: 0.012,
      },
    );
  });
};

/** The stone turned over it in one bent stroke, which rounds its head. */
const turn = (scene: Scene, random: Random, bay: Bay): Sketch => {
  const broad = 0.42 * bay.broad;
  const radius = 0.5 * (bay.broad + 0.62 * broad);
  const way = random() < 0.5 ? 1 : -1;
  const stone = blend(scene.colour(bay.x, bay.top - 0.01, 0.7), lab('#4a4a70'), 0.6);
  return sketchAlong(
    random,
    arc(bay.x, springOf(bay), radius, way > 0 ? Math.PI : 0, way * Math.PI),
    {
      width: vary(broad, 0.08, random),
      brush: 'wash',
      load: shade(stone, 0.02 * wobble(random)),
      second: blend(stone, choose(DEEP, random), 0.25 * bay.lit),
      stage: 0.66,
      hand: 'left',
      body: 5,
      spread: 0.008,
    },
  );
};

/** The hall's windows as the night has them: a close row of tall round-headed arches, two of them thick with light, one nearly out; and the stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const within = bays.flatMap((bay) => [
    ...open(random, bay),
    ...pour(random, bay),
    turn(scene, random, bay),
    ...kindle(random, bay),
  ]);
  return [...within, ...setJambs(scene, random, bays)];
};
