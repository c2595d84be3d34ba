import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, isLost, placeBays, placeIn } from './bays.ts';
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
const ABOVE = 1;
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
        stage: isBright ? 0.62 + 0.06 * i : 0.555,
        hand: 'left',
        body: isBright ? 0.9 : 0.7,
        spread: 0.012,
      },
    );
  });
};

/** Where the merged windows' warmth is rubbed along the hall, in shares of a window's height, and how broad, in their heights. */
const SMEARS = [
  { up: 0.3, broad: 0.5 },
  { up: 0.62, broad: 0.42 },
  { up: 0.12, broad: 0.3 },
] as const;

/** The warmth in which the dim windows and the stone between them run together: level rubs from one end of the company to the other. */
const smear = (random: Random, company: readonly Bay[]): Sketch[] => {
  const inRow = [...company].sort((a, b) => a.x - b.x);
  const [first, last] = [inRow[0], inRow.at(-1)];
  if (!first || !last) return [];
  return SMEARS.map(({ up, broad }, i) => {
    const warm = blend(choose(DEEP, random), choose(AMBER, random), 0.45 + 0.15 * i);
    const [ax, ay] = placeIn(first, -0.5, up + 0.06 * wobble(random));
    const [bx, by] = placeIn(last, 0.5, up + 0.06 * wobble(random));
    return sketchAlong(
      random,
      sampled((t) => [mix(ax, bx, t), mix(ay, by, t)]),
      {
        width: broad * (first.foot - first.top),
        brush: 'wash',
        load: blend(warm, first.wall, 0.1 + 0.25 * up),
        second: blend(warm, first.wall, 0.6),
        stage: 0.57 + 0.01 * i,
        hand: 'left',
        body: 1,
        spread: 0.01,
      },
    );
  });
};

/** A window that is half lost: one dull rub, which the wall is seen through. */
const lose = (random: Random, bay: Bay): Sketch =>
  sketchAlong(
    random,
    sampled((t) => placeIn(bay, 0.06 * wobble(random), mix(0.8, BELOW, t))),
    {
      width: bay.broad,
      brush: 'worked',
      load: blend(bay.hue, bay.wall, 0.22),
      second: bay.wall,
      stage: 0.56,
      hand: 'left',
      body: 0.8,
      spread: 0.01,
    },
  );

/** The hall's windows as the night has them: two thick with light, the rest in one warmth, the last half lost; and the stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene);
  const seen = bays.filter((bay) => !isLost(bay));
  const within = seen.flatMap((bay) => [
    ...open(random, bay),
    ...pour(random, bay),
    ...kindle(random, bay),
  ]);
  const lost = bays.filter(isLost).map((bay) => lose(random, bay));
  return [...smear(random, seen), ...within, ...lost, ...setJambs(scene, random, bays)];
};
