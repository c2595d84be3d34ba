import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
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

/** What tells that it is a clock: one smudge of the stone's dark from about its middle out, pulled through the wet light, on a bright one a shorter beside it; and the wall dragged over the side where it is lost. */
const hands = (random: Random, { x, y, radius, lost, wall, isBright, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, isBright ? 0.3 : 0.5);
  const place = (angle: number, out: number): Point => [
    x + out * radius * Math.cos(angle),
    y + out * radius * Math.sin(angle),
  ];
  const minute = -UPRIGHT + 1.4 * wobble(random);
  const smudges = [0.62, 0.4].slice(0, isBright ? 2 : 1).map((to, i) => {
    const angle = minute + i * (1.6 + 0.5 * random());
    return touch(
      sampled((t) => place(angle, mix(-0.14, to, t))),
      vary(0.26, 0.2, random),
      { load, second: load, stage: 0.9 + 0.01 * i, brush: 'worked', body: 0.3 },
    );
  });
  const over = lost + 0.6 * wobble(random);
  const dragged = touch(
    sampled((t) => place(over + mix(-0.8, 0.5, t), 1.08)),
    0.36,
    { load: blend(wall, RIM, 0.3), second: wall, stage: 0.88, brush: 'worked', body: 0.4 },
  );
  return [...smudges, dragged];
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
