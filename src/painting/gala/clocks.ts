import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma, UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, clockAt } from './clock.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#f5e2bb');
const OCHRE = lab('#cf9a68');
/** The stone that a clock warms. */
const RIM = lab('#6e5262');

/** The stone about it, warmed by one rub. */
const halo = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => [
  touch(comma(x, y + 0.3 * radius, 2.6 * radius, wobble(random), 0.1), 1.9, {
    load: blend(wall, RIM, isBright ? 0.6 : 0.4),
    second: wall,
    stage: 0.71,
    brush: 'worked',
  }),
];

/** Its face: a soft round of its light, rubbed down and up and lost in the stone, and one fat pale touch turned round the side that is seen. */
const face = (random: Random, { x, y, radius, lost, isBright, dull, touch }: Clock): Sketch[] => [
  ...[UPRIGHT, -UPRIGHT].map((angle, i) =>
    touch(comma(x, y + 0.2 * Math.sin(angle) * radius, 1.5 * radius, angle, 0.04), 1.3, {
      load: dull(blend(OCHRE, PALE, isBright ? 0.7 : 0.4)),
      second: dull(OCHRE),
      stage: 0.76 + 0.02 * i,
      brush: 'veil',
      body: 0.3,
    }),
  ),
  touch(arc(x, y, 0.4 * radius, lost + Math.PI - 1.3, vary(2.6, 0.06, random)), 0.74, {
    load: dull(blend(OCHRE, PALE, isBright ? 1 : 0.6)),
    second: dull(blend(OCHRE, PALE, isBright ? 0.7 : 0.4)),
    stage: 0.84,
    brush: 'loaded',
    body: isBright ? 0.5 : 0.3,
  }),
];

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [halo, face].flatMap((part) => part(random, clock));
  });
};
