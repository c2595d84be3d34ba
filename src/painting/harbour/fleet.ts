import type { Random } from '../../random.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { hazy } from './haze.ts';
import type { Mast, Ship } from './masts.ts';
import { sketchGleams, sketchMooring } from './moorings.ts';
import type { Scene } from './scene.ts';
import { sketchShip } from './ships.ts';
import { sketchSmoke } from './smoke.ts';

/** Where masts stand on a hull, −0.5 its stern and 0.5 its bow, and their heights, shares of the mainmast's. */
const MASTS = [
  [0.08, 1],
  [0.3, 0.74],
  [-0.34, 0.46],
] as const;
/** How far off its company's middle a ship lies, along the harbour, which share of the tallest its height is, and how plainly it is told. */
const BERTHS = [
  [0, 1, 0.95],
  [-0.3, 0.45, 0.62],
  [0.3, 0.6, 0.4],
] as const;

/** The masts of a ship, none as high as another: two, and a third where there is room. */
const stepMasts = (
  random: Random,
  { tall, long, bow, told }: Pick<Ship, 'tall' | 'long' | 'bow' | 'told'>,
): readonly Mast[] =>
  MASTS.slice(0, told > 0.8 ? 3 : 2).map(([aside, share]) => ({
    aside: bow * long * (aside + 0.05 * wobble(random)),
    high: tall * share * (0.92 + 0.16 * random()),
  }));

/** The ships in two companies, the first heavy and the second light: in each a tall one told plainly, and others close to it that are hardly there. */
const moor = ({ across, mouth, rise, scale }: Scene, random: Random): Ship[] =>
  [0.3 + 0.12 * random(), 0.76 + 0.1 * random()].flatMap((middle, company) => {
    const lean = 0.02 * wobble(random);
    const bow = choose<-1 | 1>([-1, 1], random);
    const tallest = (company ? 0.17 : 0.26) + 0.07 * random();
    return BERTHS.slice(0, company ? 2 : 3).map(([aside, share, plain]) => {
      const tall = tallest * share * (0.85 + 0.3 * random()) * rise;
      const told = plain * (company ? 0.85 : 1);
      const long = (0.08 + (0.42 * tall) / scale) * (0.9 + 0.2 * random());
      return {
        x: across(mouth * (middle + aside * (company ? 0.7 : 1) + 0.02 * wobble(random))),
        long,
        bow,
        tall,
        told,
        lean,
        masts: stepMasts(random, { tall, long, bow, told }),
      };
    });
  });

/** How many pulls the veil has that joins the ships. */
const VEILS = 12;

/** What lies between the ships: hulls behind hulls, sheds and smoke, rubbed along the quay into one veil of nearly one value. */
const joinShips = (scene: Scene, random: Random): Sketch[] => {
  const { horizon, across, mouth, rise, scale } = scene;
  return Array.from({ length: VEILS }, (_, i) => {
    const high = 0.075 * random() ** 1.4;
    return hazy(scene, random, 0.5 + 3 * high, {
      x: across(mouth * 0.82 * spreadOut(i)),
      y: horizon - (high - 0.008) * rise,
      length: vary(0.26, 0.3, random) * scale,
      width: vary(0.05, 0.3, random) * scale,
      angle: 0.08 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['veil', 'sweep'], random),
      stage: 0.6 + 0.06 * random(),
      hand: 'left',
      body: 0.4,
    });
  });
};

/** The ships at their moorings, lost in the mist, their smoke, and what gleams between them. */
export const sketchFleet = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, rise } = scene;
  const random = scene.randomFor('fleet');
  const ships = moor(scene, random).flatMap((ship) => [
    ...sketchShip(scene, random, ship),
    ...sketchMooring(scene, random, ship),
  ]);
  const funnels = [0.14, 0.5].flatMap((share) =>
    sketchSmoke(
      scene,
      random,
      scene.across(mouth * (share + 0.2 * random())),
      (0.13 + 0.1 * random()) * Math.min(1, horizon / 0.4) * rise,
    ),
  );
  return [...joinShips(scene, random), ...ships, ...funnels, ...sketchGleams(scene)];
};
