import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
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

/** How far aside the middle of a pull that is a window's edge goes, in its arch and below, and how broad it is, against the window's breadth. */
const ASIDE = 0.42;
const JAMB = 0.5;
const EDGE = 0.56;

/** How high up a window its arch springs, from 0 to 1: so high that the touch turned over it ends near its crown. */
const springOf = ({ top, foot, broad }: Bay): number => 1 - (0.5 * broad) / (foot - top);

/** The glass of a window, `lit` as it is, at a share of its height: a warm dark above, dull red where its light reaches. */
const glassOf = (random: Random, { lit }: Bay, up: number): Lab =>
  blend(choose(UNLIT, random), choose(DIM, random), lit * mix(1, 0.5, up));

/** A window's opening: three broad pulls side by side, from its arch to the quay, and one turned over them that closes it. */
const open = (random: Random, bay: Bay): Sketch[] => {
  const spring = springOf(bay);
  const paint = (up: number) => {
    const load = glassOf(random, bay, up);
    return { load, second: shade(blend(load, glassOf(random, bay, 0), 0.5), 0.02) };
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

/** What the light within is told with: where each touch begins and ends in its window (aside and up), how broad it is against it, how hot, and from which strength of the light on it is there. A dull red stands in the dark, orange is laid across it, and what is palest lies low. */
const LIGHT = [
  { least: 0.15, from: [-0.12, 0.04], to: [0.08, 0.74], broad: 0.8, heat: 0, brush: 'worked' },
  { least: 0.26, from: [-0.5, 0.4], to: [0.46, 0.44], broad: 0.5, heat: 0.06, brush: 'worked' },
  { least: 0.26, from: [0.5, 0.24], to: [-0.5, 0.22], broad: 0.56, heat: 0.22, brush: 'worked' },
  { least: 0.26, from: [-0.5, 0.1], to: [0.5, 0.09], broad: 0.42, heat: 0.5, brush: 'flat' },
  { least: 0.5, from: [0.46, 0.21], to: [-0.3, 0.23], broad: 0.3, heat: 0.65, brush: 'flat' },
  { least: 0.6, from: [-0.3, 0.14], to: [0.36, 0.14], broad: 0.3, heat: 1, brush: 'flat' },
] as const;

/** From which heat on a touch is a light, that a note may sing. */
const SUNG = 0.6;

/** The paint of a window's light, as hot as it is. */
const lightOf = (random: Random, { lit }: Bay, heat: Unit): Lab => {
  const hot = blend(choose(AMBER, random), choose(YELLOW, random), heat);
  const much = (heat ? 1 : 0.5) * mix(0.5, 1, lit);
  return blend(blend(choose(DIM, random), hot, much), PALE, 0.6 * heat ** 2 * lit);
};

/** The light within: a few sure touches, in each window the other way about and of other lengths. */
const pour = (random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  const high = vary(mix(0.8, 1.1, bay.lit), 0.16, random);
  const astray = () => 0.1 * wobble(random);
  return LIGHT.filter(({ least }) => bay.lit >= least).map(
    ({ from, to, broad, heat, brush }, i) => {
      const [a, b] = [from, to].map(
        ([aside, up]): Point => [
          side * aside + astray(),
          Math.max(0.06, (up + 0.2 * astray()) * high),
        ],
      ) as [Point, Point];
      const load = lightOf(random, bay, heat);
      return sketchAlong(
        random,
        sampled((t) => placeIn(bay, mix(a[0], b[0], t), mix(a[1], b[1], t))),
        {
          width: vary(broad, 0.2, random) * bay.broad,
          brush,
          load,
          second: blend(load, lightOf(random, bay, 0.6 * heat), 0.5),
          stage: 0.64 + 0.025 * i,
          hand: heat > SUNG ? 'right' : 'left',
          body: 0.3 + 0.3 * heat,
          spread: 0.012,
        },
      );
    },
  );
};

/** What stands in a window that is lit, dark against its light: a door's leaf, or the one who goes in. */
const cutLight = (random: Random, bay: Bay): Sketch[] => {
  const aside = (random() < 0.5 ? -1 : 1) * (0.28 + 0.2 * random());
  const load = glassOf(random, bay, 1);
  return [
    sketchAlong(
      random,
      sampled((t) => placeIn(bay, aside + 0.06 * t, mix(0.02, 0.5, t))),
      {
        width: vary(0.24, 0.15, random) * bay.broad,
        brush: 'loaded',
        load,
        second: load,
        stage: 0.86,
        hand: 'left',
        body: 0.4,
        spread: 0.006,
      },
    ),
  ];
};

/** Between these strengths of its light a window has something that stands in it. */
const CUT = [0.46, 0.9] as const;

/** The hall's windows as the night has them: a row of tall round-headed arches, warm darks with the feast's light low in those about the gate; and the dark stone between them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const within = bays.flatMap((bay) => [
    ...open(random, bay),
    ...pour(random, bay),
    ...(bay.lit > CUT[0] && bay.lit < CUT[1] ? cutLight(random, bay) : []),
  ]);
  return [...within, ...setJambs(scene, random, bays)];
};
