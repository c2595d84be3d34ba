import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, placeBays, placeIn } from './bays.ts';
import { setJambs } from './jambs.ts';
import { AMBER, PALE, YELLOW } from './kindled.ts';
import type { Scene } from './scene.ts';

/** What a hall is behind its glass where no light falls: a warm dark, deeper than the stone; and what little light makes of it. */
const UNLIT: Hues = [lab('#2f2330'), lab('#33262b'), lab('#2a2434')];
const DIM: Hues = [lab('#6e4038'), lab('#64393f'), lab('#774a36')];

/** How far aside the middle of a pull that is a window's edge goes, and how broad it is, against the window's breadth. */
const ASIDE = 0.46;
const EDGE = 0.56;

/** How high up a window its arch springs, from 0 to 1: so high that the touch turned over it ends near its crown. */
const springOf = ({ top, foot, broad }: Bay): number => 1 - (0.5 * broad) / (foot - top);

/** The glass of a window, `lit` as it is, at a share of its height: a warm dark above, dull red where its light reaches. */
const glassOf = (random: Random, { lit }: Bay, up: number): Lab =>
  blend(choose(UNLIT, random), choose(DIM, random), lit * mix(1, 0.5, up));

/** A window's opening: three broad pulls side by side, upright from the quay to its arch, and one turned over them that closes it. */
const open = (random: Random, bay: Bay): Sketch[] => {
  const spring = springOf(bay);
  const paint = (up: number) => {
    const load = glassOf(random, bay, up);
    return { load, second: shade(blend(load, glassOf(random, bay, 0), 0.5), 0.02) };
  };
  const pulls = [-ASIDE, ASIDE, 0].map((aside, i) =>
    sketchAlong(
      random,
      sampled((t) => placeIn(bay, aside, mix(spring + (i === 2 ? 0.12 : 0.04), 0.02, t))),
      {
        width: vary(EDGE, 0.03, random) * bay.broad,
        brush: 'flat',
        ...paint(0.5),
        stage: 0.52 + 0.02 * i,
        hand: 'left',
        body: 0.5,
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
      body: 0.5,
      spread: 0.006,
    },
  );
  return [...pulls, turn];
};

/** The touches of light low in a window: how far aside, from where to where up it, how broad, how hot, each where the light is at least so strong. */
const LIGHTS = [
  { least: 0.15, aside: -0.3, from: 0.02, to: 0.34, broad: 0.5, heat: 0 },
  { least: 0.3, aside: 0.3, from: 0.04, to: 0.5, broad: 0.46, heat: 0.3 },
  { least: 0.6, aside: -0.06, from: 0.06, to: 0.62, broad: 0.44, heat: 0.7 },
  { least: 0.9, aside: 0.22, from: 0.04, to: 0.4, broad: 0.4, heat: 1 },
] as const;

/** The light within: few fat touches pulled down to the quay, in each window others. */
const pour = (random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  return LIGHTS.filter(({ least }) => bay.lit >= least).map(
    ({ aside, from, to, broad, heat }, i) => {
      const hot = blend(choose(AMBER, random), choose(YELLOW, random), heat);
      const load = blend(
        blend(choose(DIM, random), hot, 0.3 + 0.7 * bay.lit),
        PALE,
        heat ** 2 * 0.6,
      );
      const lean = 0.14 * wobble(random);
      const high = to * vary(mix(0.7, 1.1, bay.lit), 0.2, random);
      const place = side * aside + 0.1 * wobble(random);
      return sketchAlong(
        random,
        sampled((t) => placeIn(bay, place + lean * t, mix(high, from, t))),
        {
          width: vary(broad, 0.14, random) * bay.broad,
          brush: heat > 0 ? 'loaded' : 'flat',
          load,
          second: blend(load, choose(AMBER, random), 0.6),
          stage: 0.66 + 0.05 * i,
          hand: heat > 0 ? 'right' : 'left',
          body: 0.6 + 0.2 * heat,
          spread: 0.012,
        },
      );
    },
  );
};

/** The hall's windows as the night has them: a row of tall round-headed arches, warm darks with the feast's light low in those about the gate; and the dark stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const within = bays.flatMap((bay) => [open, pour].flatMap((part) => part(random, bay)));
  return [...within, ...setJambs(scene, random, bays)];
};
