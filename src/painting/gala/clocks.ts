import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma, UPRIGHT } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { type Clock, clockAt, DEEP, OCHRE } from './clock.ts';
import { paintFace } from './clockFace.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

/** The stone that a clock warms. */
const RIM = lab('#84667a');

/** The stone about it, warmed by one rub, two about a bright one. */
const halo = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] =>
  [0, 1].slice(isBright ? 0 : 1).map((i) =>
    touch(comma(x, y, (3 + i) * radius, wobble(random), 0.1), 2.2, {
      load: blend(wall, isBright ? DEEP : RIM, 0.36),
      second: wall,
      stage: 0.48 + 0.02 * i,
      brush: 'scumble',
    }),
  );

/** Its rim: the stone drawn over its lost half; towards the light it stays open. */
const rim = (random: Random, { x, y, radius, lost, wall, touch }: Clock): Sketch[] => {
  const stone = blend(wall, RIM, 0.22);
  const round = arc(x, y, 1.22 * radius, lost - 1.1, 1.6 + 0.8 * random());
  const load = blend(stone, OCHRE, 0.06);
  return [touch(round, 0.34, { load, second: stone, stage: 0.68, brush: 'worked' })];
};

/** What tells that it is a clock: two short touches from its middle, unlike in breadth. */
const hands = (random: Random, { x, y, radius, wall, touch }: Clock): Sketch[] => {
  const ink = blend(DARK, wall, 0.3);
  const hand = (angle: number, to: number, width: number, stage: number) => {
    const middle = (to / 2 - 0.04) * radius;
    const [cx, cy] = [x + Math.cos(angle) * middle, y + Math.sin(angle) * middle];
    return touch(comma(cx, cy, (to + 0.08) * radius, angle, 0.05 * wobble(random)), width, {
      load: ink,
      stage,
      body: 0.5,
    });
  };
  const hour = -UPRIGHT + 0.9 + 1.2 * random();
  return [hand(hour, 0.5, 0.2, 0.84), hand(hour - 1.2 - 1.1 * random(), 0.78, 0.15, 0.86)];
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [halo, paintFace, rim, hands].flatMap((part) => part(random, clock));
  });
};
