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
/** How far aside the middle of a pull that is a window's edge goes, and how broad it is, against the window's breadth. */
const ASIDE = 0.42;
const EDGE = 0.6;

/** How high up a window its arch springs, from 0 to 1: so high that the touch turned over it ends near its crown. */
const springOf = ({ top, foot, broad }: Bay): number =>
  1 - (0.5 * (ASIDE + EDGE) * broad) / (foot - top);

/** The glass of a window, `lit` as it is: a dark that little warms, then dull rose and umber, then amber, gold where it burns. */
const glassOf = (random: Random, { lit, wall }: Bay): Lab => {
  const warm = blend(blend(wall, UNLIT, 0.8), choose(DIM, random), Math.min(1, 1.7 * lit));
  const glow = blend(choose(AMBER, random), choose(YELLOW, random), Math.max(0, lit - 0.36));
  return blend(warm, glow, lit ** 0.7);
};

/** A window's height: two broad pulls side by side, upright from where its arch springs to the quay, a third up into the arch where it is bright, one alone where it is lost. */
const open = (random: Random, bay: Bay): Sketch[] =>
  (bay.lit < LOST ? [0] : bay.lit < LIT ? [-ASIDE, ASIDE] : [-ASIDE, ASIDE, 0]).map((aside, i) => {
    const glass = glassOf(random, bay);
    const [from, to] = [0.02, springOf(bay) + 0.03 * random() + (i === 2 ? 0.14 : 0.06)];
    const lean = 0.03 * wobble(random);
    return sketchAlong(
      random,
      sampled((t) => placeIn(bay, aside + lean * t, mix(to, from, t))),
      {
        width: vary(EDGE, 0.03, random) * bay.broad,
        brush: bay.lit < LOST ? 'scumble' : 'filbert',
        load: shade(glass, 0.02 * wobble(random)),
        second: blend(glass, choose(PANES, random), 0.35),
        stage: 0.52 + 0.02 * i,
        hand: 'left',
        body: 1 + 0.4 * bay.lit,
        spread: 0.012,
      },
    );
  });

/** The arch that closes it: one loaded touch turned over from one side to the other, begun and ended upon the pulls. */
const turn = (random: Random, bay: Bay): Sketch[] => {
  if (bay.lit < LOST) return [];
  const glass = glassOf(random, bay);
  const high = (0.5 * ASIDE * bay.broad) / (bay.foot - bay.top);
  const [from, to] = random() < 0.5 ? [0, 1] : [1, 0];
  return [
    sketchAlong(
      random,
      sampled((t) => {
        const round = mix(-0.4, Math.PI + 0.4, mix(from, to, t));
        return placeIn(
          bay,
          -ASIDE * Math.cos(round),
          springOf(bay) + high * Math.sin(round) - 0.06,
        );
      }),
      {
        width: vary(EDGE, 0.03, random) * bay.broad,
        brush: 'filbert',
        load: glass,
        second: blend(glass, choose(DEEP, random), 0.5),
        stage: 0.56,
        hand: 'left',
        body: 1.2,
        spread: 0.012,
      },
    ),
  ];
};

/** The light within: one, two or three fat touches pulled up from the quay, ever shorter and paler, to one side. */
const pour = (random: Random, bay: Bay): Sketch[] => {
  const side = 0.2 * wobble(random);
  return Array.from({ length: bay.lit < 0.25 ? 0 : bay.lit < LIT ? 1 : 2 }, (_, i) => {
    const load = blend(choose(AMBER, random), choose(YELLOW, random), bay.lit * (0.25 + 0.5 * i));
    const high = vary(i ? 0.36 : 0.58, 0.2, random);
    const lean = 0.04 * wobble(random);
    return sketchAlong(
      random,
      sampled((t) => placeIn(bay, (i ? 1 : -0.5) * side + lean * t, high * t + 0.02)),
      {
        width: vary(i ? 0.5 : 0.86, 0.08, random) * bay.broad,
        brush: 'flat',
        load: blend(blend(load, choose(DIM, random), 0.5), load, bay.lit),
        second: blend(load, choose(DEEP, random), 0.5),
        stage: 0.68 + 0.05 * i,
        hand: bay.lit > LIT ? 'right' : 'left',
        body: 0.4 + 0.3 * bay.lit,
        spread: 0.012,
      },
    );
  });
};

/** The hall's windows as the night has them: a row of tall round-headed arches, those about the gate thick with light, one all but lost; and the dark stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const within = bays.flatMap((bay) =>
    [open, turn, pour, kindle].flatMap((part) => part(random, bay)),
  );
  return [...within, ...setJambs(scene, random, bays)];
};
