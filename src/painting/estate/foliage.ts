import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { gatherLeaves } from './gatherLeaves.ts';
import { type Foliage, leaf } from './leaf.ts';
import type { Scene } from './scene.ts';

/** The hand that works on foliage. */
type Work = (scene: Scene, random: Random, mass: Foliage) => Sketch[];

/** The dark that holds it together: full touches over every clump, so that it has a silhouette. */
const massDark: Work = (scene, random, mass) => {
  // One tree after another, each from its foot up.
  const begun = (mass.isBefore ? 0.46 : 0.26) + 0.035 * random();
  const rising = mass.clumps.toSorted((a, b) => b.y - a.y);
  return rising.flatMap(({ x, y, round }, order) =>
    Array.from({ length: 5 }, (_, i) => {
      const turn = i * 2.4 + random();
      const out = round * (i === 0 ? 0 : 0.46);
      return leaf(scene, random, mass, {
        x: x + Math.cos(turn) * out,
        y: y + Math.sin(turn) * out * 0.8,
        length: vary(1.35, 0.15, random) * round,
        width: vary(0.95, 0.15, random) * round,
        angle: turn + Math.PI / 2 + 0.4 * wobble(random),
        bow: 0.2 * wobble(random),
        brush: choose(['wash', 'worked', 'wash'], random),
        load: blend(choose(mass.leafage.deep, random), choose(mass.leafage.middle, random), 0.3),
        second: choose(mass.leafage.middle, random),
        stage: begun + 0.001 * order,
        body: 0.3,
      });
    }).flat(),
  );
};

/** The clump in its own colour, broad and close in value, then where the light meets it. */
const turnLeaves: Work = (scene, random, mass) =>
  mass.clumps.flatMap((clump) => {
    const begun = 0.46 + 0.12 * random();
    const many = Math.min(3, clump.round / mass.size);
    const own = [0, 2.1, 4.2].flatMap((turn) =>
      gatherLeaves(scene, random, mass, clump, {
        turn: turn + random(),
        out: 0.5,
        facing: -0.25 - 0.3 * Math.sin(turn) * random(),
        begun,
        count: Math.round(1 + 1.1 * many),
        size: mass.size,
      }),
    );
    const sunny = -Math.PI / 2 + scene.sun * 0.65;
    // Not every clump comes into the light.
    if (random() < 0.25) return own;
    const lit = gatherLeaves(scene, random, mass, clump, {
      turn: sunny + 0.4 * wobble(random),
      out: 0.62,
      facing: 0.5 + 0.4 * random(),
      begun: begun + 0.16 + 0.1 * random(),
      count: Math.round(2 + 1.6 * many),
      size: 0.62 * mass.size,
    });
    return [...own, ...lit];
  });

/** A mass of foliage: a dark with a silhouette, and companies of leaves that turn to the light upon it. */
export const leafOut: Work = (scene, random, mass) =>
  [massDark, turnLeaves].flatMap((work) => work(scene, random, mass));
