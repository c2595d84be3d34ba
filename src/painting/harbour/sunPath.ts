import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { type Lay, layLoad, layOn, ORANGES, THICK } from './sunLoads.ts';

const WHITE = lab('#ecd0b8');
const OCHRE = lab('#99703f');

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.035 * scale;
  while (docks(sun.x, y) > 0.5 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** What lies on a family last, here and there: a glint, the water's own grey drawn through it, and far down an ochre that strayed aside. */
const touchUp = (scene: Scene, random: Random, lay: Lay, y: number, gone: Unit): Sketch[] => {
  const water = shade(scene.air(scene.sun.x, y, 1), -0.05 - 0.04 * random());
  const aside = 0.016 * wobble(random);
  const far = choose([-1, 1], random) * (0.026 + 0.02 * random());
  const width = vary(mix(...THICK, gone), 0.3, random);
  return [
    ...(random() < 0.3 * (1 - gone)
      ? [lay(aside, y, WHITE, { length: 0.014, width: 0.7 * width, brush: 'flat', stage: 0.97 })]
      : []),
    ...(random() < 0.5
      ? [
          lay(2 * aside, y, water, {
            length: 0.05,
            width: 1.1 * width,
            brush: 'drag',
            stage: 0.955,
            hand: 'left',
          }),
        ]
      : []),
    ...(random() < 0.12 + 0.25 * gone
      ? [lay(far, y, OCHRE, { length: 0.024, width: 0.8 * width, brush: 'drag', stage: 0.9 })]
      : []),
  ];
};

/** The warmth under the path, rubbed in before any touch stands. */
const warm = (scene: Scene, random: Random, lay: Lay, from: number, to: number): Sketch[] =>
  Array.from({ length: 9 }, () => {
    const down = random() ** 1.5;
    const y = mix(from + 0.015, mix(from, to, 0.7), down);
    const stage = 0.5 + 0.2 * random();
    const water = scene.colour(scene.sun.x, y, stage);
    const load = blend(choose(ORANGES, random), water, 0.5 + 0.3 * down);
    const brush = choose<'scumble' | 'dry'>(['scumble', 'dry'], random);
    const rest = { second: water, hand: 'left', body: 0.4, stage } as const;
    return lay(0.012 * wobble(random), y, load, { length: 0.055, width: 0.014, brush, ...rest });
  });

/** What the water keeps of the sun: families of flat touches with water between, close under the shore, ever fewer, looser and broader as they come near. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const lay = layOn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.7 + 0.14 * random());
  const path: Sketch[] = [];
  for (let y = from; y < to; ) {
    const gone = (y - from) / (to - from);
    const laid = layLoad(scene, random, lay, y, gone);
    path.push(...laid.touches, ...touchUp(scene, random, lay, mix(y, laid.to, random()), gone));
    y = laid.to;
  }
  return [...warm(scene, random, lay, from, to), ...path];
};
