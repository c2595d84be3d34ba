import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Arch, middleOf } from './arches.ts';
import type { Scene } from './scene.ts';
import { between, builtAt, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** What the water keeps of an arch: vault, deck and pier turned over, in flat darks that part from one another on the way. */
export const mirrorArch = (scene: Scene, random: Random, [from, to]: Arch): Sketch[] => {
  const near = sizeAt(scene, middleOf(scene, [from, to]));
  const flat = (x: number, above: number, long: number): Sketch[] => {
    const foot = scene.waterline(x);
    const y = foot + 0.85 * (foot - above);
    const lost = 0.18 + 0.3 * random() + 0.9 * (y - foot);
    if (random() < 0.16) return [];
    const water = scene.colour(x, y + 0.01, 0.8);
    return [
      sketchTouch(random, {
        x: x + wobble(random) * 0.012 * near,
        y,
        length: vary(long, 0.35, random) * near,
        width: vary(0.0165, 0.4, random) * near,
        angle: wobble(random) * 0.07,
        bow: wobble(random) * 0.06,
        brush: choose(['filbert', 'worked'], random),
        load: blend(stoneAt(scene, random, x), water, Math.min(0.8, lost)),
        second: water,
        stage: builtAt(scene, x) + 0.1 + 0.08 * random(),
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      }),
    ];
  };
  const pier = scene.across(to);
  const tall = scene.waterline(pier) - scene.deck(pier);
  // The pier goes on into the water, whole at first.
  const stands = [0.55, -0.5, 0.1].map((aside, i) => {
    const x = pier + aside * scene.pierHalf(pier);
    const foot = scene.waterline(pier);
    const water = scene.colour(pier, foot + 0.03, 0.8);
    return between(
      random,
      [x, foot],
      [x + 0.004 * wobble(random), foot + (0.3 + 0.12 * i) * tall],
      {
        width: 1.2 * scene.pierHalf(pier),
        bow: 0.06 * wobble(random),
        brush: choose(['worked', 'filbert'], random),
        load: blend(blend(SHADOW, stoneAt(scene, random, pier), 0.4), water, 0.15 + 0.12 * i),
        second: water,
        stage: builtAt(scene, pier) + 0.04 + 0.03 * i,
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      },
    );
  });
  return [
    ...stands,
    ...[-0.96, -0.88, -0.74, -0.5, -0.2, 0.2, 0.5, 0.74, 0.88, 0.96].flatMap((aside) => {
      const [x, y] = scene.vault(from, to, aside);
      return [y, mix(y, scene.deck(x), 0.6)].flatMap((above) => flat(x, above, 0.075));
    }),
    ...[0.3, 0.42, 0.55, 0.75, 0.95].flatMap((up) =>
      flat(pier, scene.waterline(pier) - up * tall, 0.085),
    ),
  ];
};
