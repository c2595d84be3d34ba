import type { Random } from '../../random.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clump, type Foliage, leafOut } from './foliage.ts';
import { OAK, OLIVE, THICKET } from './leaves.ts';
import type { Crown } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** The clumps of a crown: unequal, one over another, and lower ones that bind it to the ground. */
const clumpsOf = (
  { house }: Scene,
  random: Random,
  { x, y, half }: Crown,
  round: number,
): readonly Clump[] => {
  const count = Math.max(3, Math.round(0.66 * (half / round) ** 2));
  const crown = Array.from({ length: count }, (_, i) => {
    const turn = i * 2.4 + wobble(random);
    const out = half * 0.54 * Math.sqrt((i + 0.2) / count);
    return {
      x: x + Math.cos(turn) * out * 1.15,
      y: y + Math.sin(turn) * out * 0.9,
      round: vary(round, 0.25, random),
    };
  });
  const foot = [-0.4, 0.5].map((aside) => ({
    x: x + (aside + 0.3 * wobble(random)) * half,
    y: house.y - round * (0.5 + 0.5 * random()),
    round: vary(0.75 * round, 0.2, random),
  }));
  return [...crown.toSorted((a, b) => a.y - b.y), ...(half > 2 * round ? foot : [])];
};

/** A round tree. */
const growCrown = (scene: Scene, random: Random, crown: Crown): Sketch[] => {
  const { scale } = scene;
  const mass: Foliage = {
    clumps: clumpsOf(scene, random, crown, 0.02 * scale + 0.22 * crown.half),
    leafage: crown.silver > 0.4 ? OLIVE : OAK,
    far: crown.silver > 0.4 ? 0.12 : 0.04,
    size: 0.015 * scale + 0.09 * crown.half,
  };
  return leafOut(scene, random, mass);
};

/** The thickets where mountain and field meet: low clumps in companies, bluer the farther. */
const growHedge = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('hedge');
  const sketches: Sketch[] = [];
  for (let x = -0.01; x < format; x += vary(0.055, 0.4, random) * scale) {
    if (scene.drift(x, 0, 1.7, 1, 19) < 0.5) continue;
    const round = vary(0.62, 0.3, random) * Math.max(0.03 * scale, horizon - scene.woods(x));
    const clump = (dx: number, dy: number, share: number): Clump => ({
      x: x + dx * round,
      y: horizon + (0.004 + 0.006 * random()) * scale - dy * round,
      round: round * share,
    });
    const tall = random() < 0.3 ? [clump(0.2 * wobble(random), 1.9, 0.7)] : [];
    sketches.push(
      ...leafOut(scene, random, {
        clumps: [...tall, clump(0.5 * wobble(random), 0.7, 0.8), clump(wobble(random), 0.3, 0.6)],
        leafage: THICKET,
        far: 0.12 + 0.4 * random(),
        size: 0.013 * scale,
      }),
    );
  }
  return sketches;
};

/** The round trees and the thickets beyond the field. */
export const sketchRoundTrees = (scene: Scene): readonly Sketch[] => [
  ...growHedge(scene),
  ...scene.crowns.flatMap((crown, i) => growCrown(scene, scene.randomFor(`crown ${i}`), crown)),
];
