import type { Random } from '../../random.ts';
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

/** What tells that it is a clock: two smudges of the stone's dark from about its middle, the upper one the shorter, pulled into the wet light until they are lost in it. */
const hands = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, isBright ? 0.1 : 0.5);
  const smudge = (angle: number, length: number, width: number, stage: number) => {
    const [cos, sin] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    const way = comma(x + 0.5 * length * cos, y + 0.5 * length * sin, length * radius, angle, 0.16);
    return touch(way, width, { load, second: DEEP, stage, body: 0.5, brush: 'flat' });
  };
  const hour = -UPRIGHT + 0.6 + 0.8 * random();
  const minute = smudge(-UPRIGHT - 0.5 - 0.9 * random(), 0.66, 0.22, 0.84);
  return isBright ? [minute, smudge(hour, 0.46, 0.3, 0.86)] : [minute];
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
