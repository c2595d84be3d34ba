import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { comma, UPRIGHT } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { type Clock, clockAt, DEEP, SMOKE } from './clock.ts';
import { loseSide, paintFace } from './clockFace.ts';
import type { Scene } from './scene.ts';

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

/** What tells that it is a clock: one smudge of the stone's dark in at the hour, round at the middle and out at the minute, pulled through the wet light. */
const hands = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, isBright ? 0.1 : 0.5);
  const end = (angle: number, length: number): Point => [
    x + length * Math.cos(angle) * radius,
    y + length * Math.sin(angle) * radius,
  ];
  const hour = end(-UPRIGHT + 0.6 + 0.8 * random(), 0.52);
  const minute = end(-UPRIGHT - 0.5 - 0.9 * random(), 0.74);
  return [
    touch([hour, [x, y], [x, y + 0.1 * radius], minute], isBright ? 0.26 : 0.2, {
      load,
      second: DEEP,
      stage: 0.84,
      body: 0.4,
    }),
  ];
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [halo, paintFace, hands, loseSide].flatMap((part) => part(random, clock));
  });
};
