import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { MOSS, type Work, workOn } from './boat.ts';
import type { Scene } from './scene.ts';

/** The nearest hull: a soft dark mass of a few unequal touches, its ends lost a little. */
const layHull = ({ pull, dark, teal, water }: Work): Sketch[] => [
  pull([-0.42, 0.07], [0.43, 0.05], 0.24, {
    stage: 0.4,
    brush: 'filbert',
    load: blend(dark, water, 0.3),
  }),
  pull([0.44, 0.07], [-0.4, 0.1], 0.19, { brush: 'filbert', load: teal, stage: 0.79 }),
  pull([-0.47, 0.03], [0.24, 0.05], 0.16, { bow: 0.04 }),
  pull([0.45, 0.04], [-0.22, 0.07], 0.16, { second: teal }),
  pull([0.04, 0.05], [0.47, 0.02], 0.14, { brush: 'filbert', load: blend(dark, teal, 0.5) }),
  pull([-0.4, 0.08], [-0.1, 0.1], 0.15, { brush: 'filbert' }),
  pull([-0.26, 0.15], [0.4, 0.14], 0.08, { brush: 'filbert', load: blend(teal, water, 0.12) }),
  pull([-0.36, 0.06], [0.12, 0.075], 0.028, {
    brush: 'drag',
    load: shade(dark, -0.05),
    stage: 0.83,
  }),
];

/** One who stands at the oar and leans, one touch growing out of another, `who` from the middle. */
const standUp = ({ pull }: Work, random: Random, who: number): Sketch[] => {
  const lean = 0.05 + 0.07 * random();
  const stage = 0.812;
  return [
    pull([who - 0.02, 0.05], [who + lean * 0.5, -0.17], 0.13, { stage, brush: 'filbert' }),
    pull([who + lean * 0.3, -0.08], [who + lean, -0.28], 0.115, { stage }),
    pull([who + lean - 0.03, -0.27], [who + lean + 0.05, -0.19], 0.085, { stage }),
    pull([who + lean * 1.1, -0.3], [who + lean * 1.3 + 0.015, -0.37], 0.062, { stage }),
    pull([who + lean + 0.04, -0.2], [who - 0.17 - 0.1 * random(), 0.17], 0.02, {
      brush: 'rigger',
      stage: 0.82,
    }),
  ];
};

/** One who sits low, a lump on the gunwale with a head that hardly parts from it. */
const crouch = ({ pull, dark, teal }: Work, random: Random, where: number): Sketch[] => [
  pull([where - 0.03, 0.03], [where + 0.02, -0.05], 0.15, { brush: 'filbert', stage: 0.815 }),
  pull([where + 0.02, -0.09], [where + 0.03 + 0.04 * random(), -0.11], 0.08, {
    load: blend(dark, teal, 0.5),
    stage: 0.818,
  }),
];

/** A boat farther off: a hull in two or three touches, and lumps of unequal height that are people. */
const layFar = ({ pull, dark, teal, water }: Work, random: Random, far: number): Sketch[] => {
  const lumps = [-0.32, -0.12, 0.06, 0.3].filter((_, i) => i === 1 || random() < 0.8 - 0.2 * far);
  return [
    pull([-0.48, 0.02], [0.3, 0.03], 0.17, { brush: 'filbert', load: teal, bow: 0.05 }),
    pull([0.5, -0.03], [-0.1, 0.04], 0.14, { brush: 'filbert' }),
    pull([-0.2, 0.11], [0.36, 0.1], 0.09, { brush: 'scumble', load: blend(dark, water, 0.2) }),
    ...lumps.map((at, i) => {
      const high = ((i === 1 ? 0.13 : 0.06) + 0.05 * random()) * (far > 1 ? 0.6 : 1);
      return pull([at, 0.02], [at + 0.08 * wobble(random), -high], 0.13 + 0.07 * random(), {
        brush: 'filbert',
        stage: 0.81,
      });
    }),
  ];
};

/** What hangs below a boat: a shadow that holds at the hull, then under `who` a few curved touches that drift apart. */
const mirror = (work: Work, random: Random, far: number, who: number): Sketch[] => {
  const { pull, dark, water } = work;
  const shadow = [0.17, 0.23].slice(0, far > 1 ? 1 : 2).map((y, i) =>
    pull([-0.36 + 0.2 * random(), y], [0.1 + 0.25 * random(), y + 0.02], 0.13, {
      brush: 'scumble',
      load: blend(dark, water, 0.12 + 0.2 * i),
      second: blend(dark, water, 0.45),
      stage: 0.77,
    }),
  );
  const drift = wobble(random) * 0.1;
  const count = [8, 3, 1][far] ?? 1;
  let y = 0.2;
  const touches = Array.from({ length: count }, (_, i) => {
    const down = i / count;
    const half = (0.12 - 0.04 * down) * (0.5 + 0.7 * random());
    const middle = (i % 3 === 2 ? who + 0.3 : who + drift * i * 0.5) + 0.06 * wobble(random);
    y += (0.035 + 0.045 * random()) * (i % 3 === 2 ? 0.3 : 1);
    const slope = (i % 2 ? 0.045 : -0.045) * random();
    return pull([middle - half, y - slope], [middle + half, y + slope], 0.095 - 0.035 * down, {
      brush: choose(['dab', 'filbert', 'filbert'], random),
      bow: (i % 2 ? 0.3 : -0.3) * (0.5 + random()),
      load: blend(blend(dark, MOSS, random()), water, 0.04 + 0.4 * down * random()),
      second: blend(dark, water, 0.25 + 0.3 * down),
      stage: 0.82 + 0.006 * i,
      body: 0.4,
    });
  });
  return [...shadow, ...touches];
};

const sketchBoat = (scene: Scene, boat: Scene['boats'][number], far: number): Sketch[] => {
  const random = scene.randomFor(`boat ${far}`);
  const work = workOn(scene, random, boat, [0.02, 0.2, 0.5][far] ?? 0.6);
  const who = -0.24 + 0.08 * wobble(random);
  const body =
    far === 0
      ? [
          ...layHull(work),
          ...standUp(work, random, who),
          ...crouch(work, random, 0.06 + 0.1 * random()),
        ]
      : layFar(work, random, far);
  return [...mirror(work, random, far, who), ...body];
};

/** One boat near, a second behind it, a third all but lost. */
export const sketchBoats = (scene: Scene): readonly Sketch[] =>
  scene.boats.flatMap((boat, far) => sketchBoat(scene, boat, far));
