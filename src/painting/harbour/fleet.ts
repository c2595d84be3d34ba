import type { Random } from '../../random.ts';
import type { Sketch } from '../sketch.ts';
import { vary, wobble } from '../sketch.ts';
import { sketchGleams } from './gleams.ts';
import { sketchMooring } from './moorings.ts';
import type { Scene } from './scene.ts';
import { type Company, sketchShips } from './ships.ts';
import { sketchSmoke } from './smoke.ts';

/** How high the masts of a company are, from its one end to the other, shares of the highest. */
const HEAVY = [0.34, 0.62, 0.5, 1, 0.86, 0.42, 0.3] as const;
const LIGHT = [0.4, 0.72, 1, 0.55, 0.36] as const;
/** How far apart they stand, in sheets' scales. */
const APART = 0.03;

/** The masts of a company, none as far from its neighbour as another. */
const stepMasts = (random: Random, tall: number, shares: readonly number[], lost: number) => {
  let aside = (-APART * (shares.length - 1)) / 2;
  return shares.map((share) => {
    aside += vary(APART, 0.4, random);
    return {
      aside: aside - APART,
      high: tall * share * (0.92 + 0.16 * random()),
      lost: lost + 0.34 * (1 - share) + 0.08 * wobble(random),
    };
  });
};

/** The ships in two companies: one heavy and told plainly, the other light and nearer the mist. */
const moor = ({ across, mouth, rise }: Scene, random: Random): readonly Company[] => {
  const turned = random() < 0.5;
  return [HEAVY, LIGHT].map((shares, i) => {
    const tall = (i ? 0.17 + 0.06 * random() : 0.26 + 0.07 * random()) * rise;
    const middle = i ? 0.74 + 0.1 * random() : 0.28 + 0.12 * random();
    return {
      x: across(mouth * middle),
      tall,
      lost: i ? 0.3 : 0.2,
      lean: 0.03 * wobble(random),
      masts: stepMasts(random, tall, turned ? shares.toReversed() : shares, i ? 0.36 : 0.2),
    };
  });
};

/** The ships at their moorings in the mist, their smoke, and what gleams between them. */
export const sketchFleet = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, rise } = scene;
  const random = scene.randomFor('fleet');
  const ships = moor(scene, random).flatMap((company) => [
    ...sketchShips(scene, random, company),
    ...sketchMooring(scene, random, company),
  ]);
  const smokes = [0.52, 0.1].flatMap((share, i) =>
    sketchSmoke(
      scene,
      random,
      scene.across(mouth * (share + 0.06 * random())),
      (0.1 + 0.03 * random()) * Math.min(1, horizon / 0.4) * rise,
      i ? 0.55 : 0.16,
    ),
  );
  return [...ships, ...smokes, ...sketchGleams(scene)];
};
