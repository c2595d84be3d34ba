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
const halo = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => [
  touch(comma(x, y + 0.3 * radius, 2.6 * radius, wobble(random), 0.1), 1.9, {
    load: blend(wall, RIM, isBright ? 0.6 : 0.4),
    second: wall,
    stage: 0.71,
    brush: 'worked',
  }),
];

/** Its face, nearly round, in four thick touches: a warm ground turned about its middle from either side, and upon it two paler ones, more to the side where it burns. */
const face = (random: Random, { x, y, radius, turn, isBright, dull, touch }: Clock): Sketch[] => {
  const paint = (much: number) => {
    const load = dull(blend(OCHRE, PALE, isBright ? much : 0.6 * much));
    return { load, second: load, stage: 0.8 + 0.05 * much };
  };
  const about = (from: number, much: number) =>
    touch(arc(x, y, 0.46 * radius, from, 3.8), 0.9, {
      ...paint(much),
      brush: 'flat',
      body: 0.2,
    });
  const across = (aside: number, long: number, broad: number, much: number) =>
    touch(
      comma(
        x + aside * radius * Math.sin(turn),
        y - aside * radius * Math.cos(turn),
        long * radius,
        turn + 0.3 * wobble(random),
        0.1 * wobble(random),
      ),
      broad,
      { ...paint(much), body: isBright ? 0.4 : 0.2 },
    );
  return [
    about(turn - 0.2, 0.44),
    about(turn + 3, 0.54),
    across(0.06, 1.6, 1.3, 0.76),
    across(0.26, 1.3, 0.9, 0.94),
  ];
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [...halo(random, clock), ...face(random, clock)];
  });
};
