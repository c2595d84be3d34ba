import type { Random } from '../../random.ts';
import type { Sketch } from '../sketch.ts';
import { choose, wobble } from '../sketch.ts';
import { sketchGleams, sketchMooring } from './moorings.ts';
import type { Mast, Ship } from './rigging.ts';
import type { Scene } from './scene.ts';
import { sketchShip } from './ships.ts';
import { sketchSmoke } from './smoke.ts';

/** Where masts stand, in sheets' scales, and their heights, shares of the mainmast's: a second and a third that rise beside it, and stumps. */
const MASTS = [
  [0, 1],
  [-0.036, 0.72],
  [0.03, 0.5],
  [-0.07, 0.36],
  [0.058, 0.27],
] as const;

/** The masts of a ship, several close together and none as high as another: the plainer it is told, the more. */
const stepMasts = (random: Random, tall: number, told: number): readonly Mast[] => {
  const way = choose([-1, 1], random);
  return MASTS.slice(0, 2 + Math.round(2.8 * told)).map(([aside, share]) => ({
    aside: way * aside * (0.75 + 0.5 * random()),
    high: tall * share * (0.9 + 0.2 * random()),
  }));
};

/** The ships in two companies, the first heavy and the second light: in each a tall one told plainly, and others close to it that are hardly there. */
const moor = ({ across, mouth, rise }: Scene, random: Random): Ship[] =>
  [0.24 + 0.16 * random(), 0.72 + 0.14 * random()].flatMap((middle, company) => {
    const lean = (company ? -1 : 1) * (0.02 + 0.09 * random());
    return [0, 0.07, -0.15].slice(0, company ? 2 : 3).map((aside, i) => {
      const tall = i === 0 ? (company ? 0.17 : 0.25) + 0.1 * random() : 0.08 + 0.13 * random();
      const told = (i === 0 ? 0.85 + 0.15 * random() : 0.6 * random()) * (company ? 0.7 : 1);
      return {
        x: across(mouth * (middle + aside * (0.7 + 0.6 * random()) + 0.02 * wobble(random))),
        tall: tall * rise,
        told,
        lean: lean + 0.05 * wobble(random),
        masts: stepMasts(random, tall * rise, told),
      };
    });
  });

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
  return [...ships, ...funnels, ...sketchGleams(scene)];
};
