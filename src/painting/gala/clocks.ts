import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { comma, sampled, UPRIGHT } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { type Clock, clockAt, DEEP } from './clock.ts';
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

/** What tells that it is a clock: two thin straight touches from its very middle, the longer the thinner, wide apart above, and a dab where they meet. */
const hands = (random: Random, { x, y, radius, wall, touch }: Clock): Sketch[] => {
  const rest = { load: blend(DARK, wall, 0.2), body: 0.4, brush: 'pull' } as const;
  const hand = (angle: number, to: number, width: number, stage: number) => {
    const [cos, sin] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    const way = sampled((t) => [x + mix(-0.06, to, t) * cos, y + mix(-0.06, to, t) * sin]);
    return touch(way, width, { ...rest, stage });
  };
  const hour = -UPRIGHT + 0.7 + 0.7 * random();
  return [
    hand(hour, 0.46, 0.15, 0.84),
    hand(-UPRIGHT - 0.5 - 0.9 * random(), 0.7, 0.1, 0.86),
    touch(comma(x, y, 0.12 * radius, hour, 0), 0.17, { ...rest, stage: 0.87 }),
  ];
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
