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

/** How far from its middle a hand goes, against the radius, and how broad it is. */
const HANDS = [
  { to: 0.76, broad: 0.16 },
  { to: 0.46, broad: 0.2 },
] as const;

/** What tells that it is a clock: two decided pulls of the stone's dark from its middle, one long and one short. */
const hands = (random: Random, { x, y, radius, wall, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, 0.2);
  const minute = -UPRIGHT + 0.9 * wobble(random);
  return HANDS.map(({ to, broad }, i) => {
    const angle = minute + i * (1.7 + 0.5 * random());
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return touch(
      sampled((t) => [x + mix(-0.04, to, t) * radius * cos, y + mix(-0.04, to, t) * radius * sin]),
      vary(broad, 0.12, random),
      { load, second: load, stage: 0.9 + 0.01 * i, brush: 'flat', body: 0.5 },
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
