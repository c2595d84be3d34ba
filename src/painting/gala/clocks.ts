import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { type Clock, clockAt } from './clock.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#f5e2bb');
const OCHRE = lab('#cf9a68');
/** The stone that a clock warms. */
const RIM = lab('#6e5262');

/** The stone about it, warmed by one rub. */
const halo = (
  scene: Scene,
  random: Random,
  { x, y, radius, wall, isBright, touch }: Clock,
): Sketch[] => [
  touch(comma(x, y + 0.3 * radius, 2.6 * radius, wobble(random), 0.1), 1.9, {
    load: blend(wall, scene.evening.flame(RIM), isBright ? 0.6 : 0.4),
    second: wall,
    stage: 0.71,
    brush: 'worked',
  }),
];

/** Its face, one round of one light: the brush turned about it from either side, farther than half way, and three broad touches across each other that stay within. */
const face = ({ x, y, radius, turn, isBright, dull, touch }: Clock): Sketch[] => {
  const pale = (much: number) => dull(blend(OCHRE, PALE, isBright ? much : 0.6 * much));
  const paint = { load: pale(0.84), second: pale(0.78), body: 0.2 };
  return [
    ...[0, Math.PI].map((half, i) =>
      touch(arc(x, y, 0.55 * radius, turn - 2.2 + half, 4.4), 0.76, {
        ...paint,
        stage: 0.8 + 0.01 * i,
        brush: 'loaded',
      }),
    ),
    ...[0, Math.PI / 3, -Math.PI / 3].map((across, i) =>
      touch(comma(x, y, 1.2 * radius, turn + across, 0), 0.9, {
        ...paint,
        stage: 0.83 + 0.01 * i,
      }),
    ),
  ];
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [...halo(scene, random, clock), ...face(clock)];
  });
};
