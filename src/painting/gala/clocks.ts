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

/** The stone about it, warmed by one rub, two about a bright one. */
const halo = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] =>
  [0, 1].slice(isBright ? 0 : 1).map((i) =>
    touch(comma(x, y, (3 + i) * radius, wobble(random), 0.1), 2.2, {
      load: blend(wall, RIM, isBright ? 0.5 : 0.36),
      second: wall,
      stage: 0.48 + 0.02 * i,
      brush: 'scumble',
    }),
  );

/** What tells that it is a clock: two short soft smudges of the stone's dark that meet at its middle. */
const hands = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, isBright ? 0.3 : 0.4);
  const minute = -UPRIGHT + 0.9 * wobble(random);
  return [0.6, 0.42].map((to, i) => {
    const angle = minute + i * (1.7 + 0.5 * random());
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return touch(
      sampled((t) => [x + mix(-0.04, to, t) * radius * cos, y + mix(-0.04, to, t) * radius * sin]),
      vary(0.22, 0.12, random),
      { load, second: load, stage: 0.9 + 0.01 * i, brush: 'filbert', body: 0.3 },
    );
  });
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [halo, paintFace, hands].flatMap((part) => part(random, clock));
  });
};
