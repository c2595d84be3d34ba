import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma, sampled, UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, clockAt, SMOKE } from './clock.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#f5e2bb');
const OCHRE = lab('#cf9a68');
const DEEP = lab('#a5705c');
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

/** Its face in few fat touches: three side by side, and the palest turned round the side that is seen. */
const face = (random: Random, { x, y, radius, lost, isBright, dull, touch }: Clock): Sketch[] => {
  const turn = lost + 0.3 * wobble(random);
  return [
    ...[0.46, -0.46, 0].map((aside, i) =>
      touch(
        comma(
          x - aside * radius * Math.sin(turn),
          y + aside * radius * Math.cos(turn),
          (i < 2 ? 0.9 : 1.4) * radius,
          turn,
          0.06,
        ),
        0.76,
        {
          load: dull(blend(OCHRE, i < 2 ? DEEP : PALE, i === 1 ? 0.5 : 0.2)),
          second: dull(OCHRE),
          stage: 0.76 + 0.01 * i,
          body: 0.5,
        },
      ),
    ),
    touch(arc(x, y, 0.42 * radius, lost + Math.PI - 1.3, vary(2.6, 0.1, random)), 0.74, {
      load: dull(blend(OCHRE, PALE, isBright ? 1 : 0.6)),
      second: dull(blend(OCHRE, PALE, 0.4)),
      stage: 0.84,
      brush: 'loaded',
      body: isBright ? 0.8 : 0.5,
    }),
  ];
};

/** What tells that it is a clock: its hands, one bent dark from the rim over its middle. */
const hands = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] => {
  const load = blend(SMOKE, wall, isBright ? 0.3 : 0.5);
  const minute = -UPRIGHT + 0.5 * wobble(random);
  const hour = minute + 1.9 + 0.5 * random();
  const place = (t: number) => {
    const [angle, far] = t < 0.5 ? [minute, 0.8 - 1.6 * t] : [hour, 1.1 * t - 0.55];
    return [x + far * radius * Math.cos(angle), y + far * radius * Math.sin(angle)] as const;
  };
  return [
    touch(sampled(place), vary(0.2, 0.12, random), {
      load,
      second: load,
      stage: 0.9,
      brush: 'filbert',
      body: 0.4,
    }),
  ];
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [halo, face, hands].flatMap((part) => part(random, clock));
  });
};
