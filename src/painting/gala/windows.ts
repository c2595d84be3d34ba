import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, placeBays, placeIn } from './bays.ts';
import { setJambs } from './jambs.ts';
import { AMBER, kindle, YELLOW } from './kindle.ts';
import type { Scene } from './scene.ts';

/** What an unlit hall is behind its glass: a violet-brown, darker than the stone; and what little light first makes of it. */
const UNLIT = lab('#3a3040');
const DIM: Hues = [lab('#745068'), lab('#7d5a5a'), lab('#85604e')];
/** What else is on the brush that opens a window: the dusk's blue, wine, ochre. */
const PANES: Hues = [lab('#56608a'), lab('#7a4a58'), lab('#a8794e'), lab('#5f4c72')];

/** The dull warmth of a window's far corners, and of what its light falls on. */
const DEEP: Hues = [lab('#96634e'), lab('#8a5f5c'), lab('#a3714f'), lab('#8c5a60')];

/** From which light on a window is thick with it. */
const LIT = 0.45;

/** Under this light a window is but a rub in the wall, and no arch is turned over it. */
const LOST = 0.1;
/** Up to which light a window is but a smear of its upper part, that nobody finished. */
const SMEAR = 0.3;

/** How a bright window's strokes are laid over each other: how far aside of its middle, from how high to how low, how broad, how far it leans. */
const STROKES = [
  { aside: -0.34, high: 0.94, low: -0.02, broad: 0.9, lean: 0.1 },
  { aside: 0.42, high: 0.84, low: 0.08, broad: 0.8, lean: -0.14 },
  { aside: 0.04, high: 1, low: 0.2, broad: 0.86, lean: 0.08 },
] as const;

/** The glass of a window, `lit` as it is: a dark that little warms, then dull rose and umber, then amber, gold where it burns. */
const glassOf = (random: Random, { lit, wall }: Bay): Lab => {
  const warm = blend(blend(wall, UNLIT, 0.8), choose(DIM, random), Math.min(1, 1.7 * lit));
  const glow = blend(choose(AMBER, random), choose(YELLOW, random), Math.max(0, lit - 0.36));
  return blend(warm, glow, lit ** 0.55);
};

/** Which of the strokes a window is opened with: all where it burns, two, one that is spent halfway down, or a rub where it is lost. */
const strokesFor = (random: Random, { lit }: Bay) => {
  const [first, second, third] =
    random() < 0.5 ? STROKES : ([...STROKES].reverse() as unknown as typeof STROKES);
  if (lit < LOST) return [{ ...first, broad: 0.7 }];
  if (lit < SMEAR) return [{ ...second, high: 0.86, low: 0.3 + 0.24 * random(), broad: 1.1 }];
  return lit < LIT ? [first, second] : [first, second, third];
};

/** A window opened: one to three loaded strokes pulled down over one another, none as long, as broad or as upright as the next, and left where they are spent. */
const open = (random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  const grow = vary(1, 0.14, random);
  return strokesFor(random, bay).map(({ aside, high, low, broad, lean }, i) => {
    const glass = glassOf(random, bay);
    const bow = 0.12 * wobble(random);
    const [top, foot] = [high * grow + 0.05 * wobble(random), low + 0.08 * wobble(random)];
    return sketchAlong(
      random,
      sampled((t) =>
        placeIn(
          bay,
          side * (aside + lean * (t - 0.5)) + bow * Math.sin(Math.PI * t),
          mix(top, foot, t),
        ),
      ),
      {
        width: vary(broad, 0.16, random) * bay.broad,
        brush: bay.lit < LOST ? 'scumble' : choose(['flat', 'flat', 'flat', 'worked'], random),
        load: shade(glass, 0.03 * wobble(random)),
        second: blend(glass, choose(PANES, random), 0.4 - 0.28 * bay.lit),
        stage: 0.56 + 0.03 * i,
        hand: 'left',
        body: 1 + 0.8 * bay.lit,
        spread: 0.014,
      },
    );
  });
};

/** The light within: one or two fat touches dragged from the quay up into it, ever shorter and paler, and beside a bright one over its edge into the stone. */
const pour = (random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  return Array.from({ length: bay.lit < SMEAR ? 0 : bay.lit < LIT ? 1 : 2 }, (_, i) => {
    const load = blend(choose(AMBER, random), choose(YELLOW, random), bay.lit * (0.25 + 0.5 * i));
    const [from, high] = [0.06 * wobble(random), vary(i ? 0.36 : 0.8, 0.3, random)];
    const lean = 0.3 * wobble(random);
    return sketchAlong(
      random,
      sampled((t) =>
        placeIn(
          bay,
          side * (i ? 0.5 : -0.16) + lean * t + 0.12 * Math.sin(3 * t),
          mix(from, high, t),
        ),
      ),
      {
        width: vary(i ? 0.44 : 0.6, 0.2, random) * bay.broad,
        brush: i ? 'worked' : 'flat',
        load: blend(blend(load, choose(DIM, random), 0.5), load, bay.lit),
        second: blend(load, choose(DEEP, random), 0.5),
        stage: 0.68 + 0.05 * i,
        hand: bay.lit > LIT ? 'right' : 'left',
        body: 0.5 + 0.4 * bay.lit,
        spread: 0.012,
      },
    );
  });
};

/** The light that runs from the brightest window into its neighbour's foot, across the stone: two level drags. */
const runTogether = (random: Random, bays: readonly Bay[]): Sketch[] => {
  const [first, next] = [...bays].sort((a, b) => b.lit - a.lit);
  if (!first || !next) return [];
  return [0.16, 0.34].map((up, i) => {
    const [ax, ay] = placeIn(first, 0, up + 0.06 * wobble(random));
    const [bx, by] = placeIn(next, 0, up * 0.7);
    const reach = i ? 0.62 : 1;
    return sketchAlong(
      random,
      sampled((t) => [
        mix(ax, bx, reach * t),
        mix(ay, by, t) - 0.06 * Math.sin(3 * t) * first.broad,
      ]),
      {
        width: vary(i ? 0.24 : 0.4, 0.2, random) * first.broad,
        brush: i ? 'drag' : 'worked',
        load: blend(choose(AMBER, random), choose(DEEP, random), 0.2 + 0.3 * random()),
        second: choose(DEEP, random),
        stage: 0.66 + 0.03 * i,
        hand: 'left',
        body: 0.8,
        spread: 0.012,
      },
    );
  });
};

/** The hall's windows as the night has them: unequal openings, those about the gate thick with light that runs together, one all but lost; and the dark stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const within = bays.flatMap((bay) => [open, pour, kindle].flatMap((part) => part(random, bay)));
  return [...within, ...runTogether(random, bays), ...setJambs(scene, random, bays)];
};
