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

/** Its face: a broad round of its light crossed by another, turned about on either side, its pale heart, and the stone's dusk drawn softly along the edge where it is lost. */
const face = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, isBright, wall, dull, touch } = clock;
  const pale = (much: number) => dull(blend(OCHRE, PALE, isBright ? much : 0.6 * much));
  const across = (angle: number, stage: number) =>
    touch(comma(x, y, 0.6 * radius, angle, 0), 1.1, { load: pale(0.7), stage, body: 0.2 });
  const about = (from: number, stage: number) =>
    touch(arc(x, y, 0.42 * radius, from, vary(4, 0.03, random)), 0.5, {
      load: pale(0.72),
      second: pale(0.6),
      stage,
      brush: 'loaded',
      body: 0.2,
    });
  return [
    across(lost, 0.8),
    across(lost + UPRIGHT, 0.81),
    about(lost - 2, 0.82),
    about(lost - 2 + Math.PI, 0.83),
    touch(comma(x, y, 0.7 * radius, lost, 0.1), 0.84, {
      load: pale(0.9),
      second: pale(0.8),
      stage: 0.84,
      brush: 'loaded',
      body: 0.2,
    }),
    touch(arc(x, y, 0.8 * radius, lost - 1.1, 2.2), 0.4, {
      load: blend(wall, RIM, 0.6),
      stage: 0.85,
      brush: 'veil',
    }),
  ];
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [halo, face].flatMap((part) => part(random, clock));
  });
};
