import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, placeBays, placeIn } from './bays.ts';
import { setJambs } from './jambs.ts';
import { AMBER, PALE, YELLOW } from './kindled.ts';
import type { Scene } from './scene.ts';

/** What a hall is behind its glass where no light falls: a warm dark, deeper than the stone; and what little light makes of it. */
const UNLIT: Hues = [lab('#2f2330'), lab('#33262b'), lab('#2a2434')];
const DIM: Hues = [lab('#6e4038'), lab('#64393f'), lab('#774a36')];

/** How far aside the middle of a pull that is a window's edge goes, in its arch and below, and how broad it is, against the window's breadth. */
const ASIDE = 0.42;
const JAMB = 0.5;
const EDGE = 0.56;

/** How high up a window its arch springs, from 0 to 1: so high that the touch turned over it ends near its crown. */
const springOf = ({ top, foot, broad }: Bay): number => 1 - (0.5 * broad) / (foot - top);

/** The glass of a window, `lit` as it is, at a share of its height: a warm dark above, dull red where its light reaches. */
const glassOf = ({ evening }: Scene, random: Random, { lit }: Bay, up: number): Lab =>
  blend(
    evening.stone(choose(UNLIT, random)),
    evening.flame(choose(DIM, random)),
    lit * mix(1, 0.5, up),
  );

/** A window's opening: three broad pulls side by side, from its arch to the quay, and one turned over them that closes it. */
const open = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const spring = springOf(bay);
  const paint = (up: number) => {
    const load = glassOf(scene, random, bay, up);
    return { load, second: shade(blend(load, glassOf(scene, random, bay, 0), 0.5), 0.02) };
  };
  const pulls = [-JAMB, JAMB, 0].map((aside, i) =>
    sketchAlong(
      random,
      sampled((t) => placeIn(bay, aside, mix(spring + (i === 2 ? 0.2 : 0.1), -0.02, t))),
      {
        width: vary(EDGE, 0.03, random) * bay.broad,
        brush: 'flat',
        ...paint(0.5),
        stage: 0.52 + 0.02 * i,
        hand: 'left',
        body: 0.2,
        spread: 0.006,
      },
    ),
  );
  const [from, to] = random() < 0.5 ? [0, 1] : [1, 0];
  const high = (0.5 * ASIDE * bay.broad) / (bay.foot - bay.top);
  const turn = sketchAlong(
    random,
    sampled((t) => {
      const round = mix(-0.3, Math.PI + 0.3, mix(from, to, t));
      return placeIn(bay, -ASIDE * Math.cos(round), spring + high * Math.sin(round));
    }),
    {
      width: vary(EDGE, 0.03, random) * bay.broad,
      brush: 'flat',
      ...paint(1),
      stage: 0.56,
      hand: 'left',
      body: 0.2,
      spread: 0.006,
    },
  );
  return [...pulls, turn];
};

/** The light within as it rises from the quay and is lost: how far aside, how far up, how broad, how hot, each where the light is at least so strong. */
const GLOWS = [
  { least: 0.15, aside: 0, to: 0.78, broad: 0.9, heat: 0 },
  { least: 0.26, aside: 0.12, to: 0.56, broad: 0.8, heat: 0.4 },
  { least: 0.5, aside: -0.1, to: 0.44, broad: 0.7, heat: 0.7 },
] as const;

/** From which strength on a window burns low down, and from which on twice. */
const BURNS = [0.26, 0.9] as const;

/** The paint of a window's light, as hot as it is. */
const lightOf = ({ evening }: Scene, random: Random, { lit }: Bay, heat: Unit): Lab => {
  const hot = blend(choose(AMBER, random), choose(YELLOW, random), heat);
  const lamp = blend(choose(DIM, random), hot, 0.4 + 0.6 * lit);
  return evening.flame(blend(lamp, PALE, 0.6 * heat ** 2 * lit));
};

/** The light within: warm veils that rise from the quay, and low down one pale touch laid level. */
const pour = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  const rest = (load: Lab) => ({
    load,
    second: blend(load, scene.evening.flame(choose(AMBER, random)), 0.5),
    spread: 0.012,
  });
  const glows = GLOWS.filter(({ least }) => bay.lit >= least).map(
    ({ aside, to, broad, heat }, i) => {
      const high = to * vary(mix(0.8, 1.1, bay.lit), 0.15, random);
      return sketchAlong(
        random,
        sampled((t) => placeIn(bay, side * aside, mix(0, high, t))),
        {
          width: vary(broad, 0.1, random) * bay.broad,
          brush: 'veil',
          ...rest(lightOf(scene, random, bay, heat)),
          stage: 0.64 + 0.03 * i,
          hand: 'left',
          body: 0.3,
        },
      );
    },
  );
  const burning = BURNS.filter((least) => bay.lit >= least).map((_, i) =>
    sketchAlong(
      random,
      sampled((t) => placeIn(bay, side * mix(-0.62, 0.5 - 0.3 * i, t), 0.14 + 0.14 * i)),
      {
        width: vary(0.24, 0.15, random) * bay.broad,
        brush: 'flat',
        ...rest(lightOf(scene, random, bay, 0.8 + 0.2 * i)),
        stage: 0.76 + 0.05 * i,
        hand: 'right',
        body: 0.4,
      },
    ),
  );
  return [...glows, ...burning];
};

/** The hall's windows as the night has them: a row of tall round-headed arches, warm darks with the feast's light low in those about the gate; and the dark stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const within = bays.flatMap((bay) => [open, pour].flatMap((part) => part(scene, random, bay)));
  return [...within, ...setJambs(scene, random, bays)];
};
