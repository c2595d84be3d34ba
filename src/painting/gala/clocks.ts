import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { comma, sampled, UPRIGHT } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';
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

/** What tells that it is a clock: two short soft strokes of the stone's dark from its middle out, pulled through the wet light. */
const hands = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, isBright ? 0.1 : 0.4);
  const hour = -UPRIGHT + 0.7 + 0.7 * random();
  const minute = -UPRIGHT - 0.4 - 0.8 * random();
  return [
    { angle: hour, from: -0.1, to: 0.52, width: 0.3 },
    { angle: minute, from: 0, to: 0.8, width: 0.22 },
  ].map(({ angle, from, to, width }, i) =>
    touch(
      sampled((t): Point => {
        const out = mix(from, to, t) * radius;
        return [x + out * Math.cos(angle), y + out * Math.sin(angle)];
      }),
      width,
      { load, second: load, stage: 0.9 + 0.02 * i, brush: 'filbert', body: 0.5 },
    ),
  );
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
