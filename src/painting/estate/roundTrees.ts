import type { Random } from '../../random.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { leafOut } from './foliage.ts';
import type { Clump, Foliage } from './leaf.ts';
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

/** The thickets where mountain and field meet: a few companies of low clumps, each one mass, bluer the farther. */
const growHedge = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('hedge');
  return Array.from({ length: Math.round(3 * (format / scale)) }).flatMap(() => {
    const x = format * random();
    const count = 3 + Math.floor(4 * random());
    const low = vary(0.019, 0.25, random) * scale;
    const clumps = Array.from({ length: count }, (_, i): Clump => {
      const round = vary(low, 0.3, random) * (i % 3 === 1 ? 1.3 : 1);
      return {
        x: x + (i - count / 2) * 1.25 * low,
        y: horizon + 0.006 * scale - round * (0.5 + 0.4 * random()),
        round,
      };
    });
    return leafOut(scene, random, {
      clumps,
      leafage: THICKET,
      far: 0.15 + 0.35 * random(),
      size: 0.013 * scale,
    });
  });
};

/** The round trees and the thickets beyond the field. */
export const sketchRoundTrees = (scene: Scene): readonly Sketch[] => [
  ...growHedge(scene),
  ...scene.crowns.flatMap((crown, i) => growCrown(scene, scene.randomFor(`crown ${i}`), crown)),
];
