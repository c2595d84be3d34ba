import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { type Lay, layOn, scribble } from './scribble.ts';

const EMBERS: Hues = [lab('#a4684e'), lab('#9a6a54'), lab('#ae6f52')];
const OCHRE = lab('#97683c');
/** How many touches the path is looked for, and how much closer they lie under the shore than where it goes out. */
const TOUCHES = 250;
const CLOSER = 1.9;
/** How far it wanders to either side, in sheets' scales. */
const WANDERS = 0.034;

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.035 * scale;
  while (docks(sun.x, y) > 0.5 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** The warmth under the path, rubbed in before any touch stands. */
const warm = (scene: Scene, random: Random, lay: Lay, from: number, to: number): Sketch[] =>
  Array.from({ length: 9 }, () => {
    const down = random() ** 1.5;
    const y = mix(from + 0.015, mix(from, to, 0.7), down);
    const stage = 0.5 + 0.2 * random();
    const water = scene.colour(scene.sun.x, y, stage);
    const load = blend(choose(EMBERS, random), water, 0.4 + 0.35 * down);
    const brush = choose<'scumble' | 'dry'>(['scumble', 'dry'], random);
    const rest = { second: water, hand: 'left', body: 0.4, stage } as const;
    return lay(0.014 * wobble(random), y, load, { length: 0.05, width: 0.022, brush, ...rest });
  });

/** What strays from it far down: a short ochre touch aside. */
const stray = (random: Random, lay: Lay, middle: number, y: number): Sketch =>
  lay(middle + choose([-1, 1], random) * (0.022 + 0.022 * random()), y, OCHRE, {
    length: vary(0.017, 0.4, random),
    width: vary(0.0055, 0.4, random),
    brush: choose(['pull', 'drag'], random),
    stage: 0.86 + 0.06 * random(),
  });

/** What the water keeps of the sun: slanting scribbles in clumps, crowded under the shore, ever fewer and flatter as they come near, that sway to either side. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const lay = layOn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.7 + 0.14 * random());
  const path = Array.from({ length: TOUCHES }, (_, i) => (i + random()) / TOUCHES).flatMap(
    (share): Sketch[] => {
      const gone: Unit = share ** CLOSER;
      const y = mix(from, to, gone);
      const clumps = smoothstep(0.4, 0.6, scene.drift(0.5, y, 0.5, mix(11, 8, gone), 63));
      if (random() > (0.5 + clumps) * mix(1, 0.4, gone)) return [];
      const middle = WANDERS * (scene.swell(0, y, 0, 9, 65) - 0.5);
      const strays = random() < 0.3 * gone ? [stray(random, lay, middle, y)] : [];
      return [scribble(scene, random, lay, [middle, y], gone), ...strays];
    },
  );
  return [...warm(scene, random, lay, from, to), ...path];
};
