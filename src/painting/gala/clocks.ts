import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { comma, sampled, UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, clockAt, SMOKE } from './clock.ts';
import { paintFace } from './clockFace.ts';
import type { Scene } from './scene.ts';

/** The stone that a clock warms. */
const RIM = lab('#84667a');

/** The stone about it, warmed by one rub. */
const halo = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => [
  touch(comma(x, y, 3 * radius, wobble(random), 0.1), 2.4, {
    load: blend(wall, RIM, isBright ? 0.5 : 0.3),
    second: wall,
    stage: 0.52,
    brush: 'scumble',
  }),
];

/** What tells that it is a clock: two short marks of the stone's dark that meet at its middle. */
const hands = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, isBright ? 0.3 : 0.4);
  const minute = -UPRIGHT + 0.9 * wobble(random);
  return [0.62, 0.46].map((to, i) => {
    const angle = minute + i * (1.7 + 0.5 * random());
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return touch(
      sampled((t) => [x + mix(-0.04, to, t) * radius * cos, y + mix(-0.04, to, t) * radius * sin]),
      vary(0.24, 0.12, random),
      { load, second: load, stage: 0.93 + 0.01 * i, brush: 'flat', body: 0.3 },
    );
  });
};

/** Which tower's clock burns: the other is half lost in the dusk. */
export const brightClock = (scene: Scene): number =>
  scene.randomFor('clock')() < 0.7 ? 0 : scene.towers.length - 1;

/** The towers' clocks. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === brightClock(scene));
    return [halo, paintFace, hands].flatMap((part) => part(random, clock));
  });
};
