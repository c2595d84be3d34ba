import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const EMBER = lab('#d99f7c');
const MILK = lab('#cfd2c2');
const PALEST = 0.69;

/** Where the sky ends on what stands along the shore. */
const skyline = (scene: Scene, x: number) =>
  scene.along(x) < scene.palaceEnd + 0.03 ? scene.roof(x) : scene.deck(x);

/** Whether a place is open sky, clear of what stands on the shore. */
const isOpen = (scene: Scene, x: number, y: number) => y < skyline(scene, x) - 0.02 * scene.tall;

/** A sweep of the whole arm through the sky. */
const sweep = (
  scene: Scene,
  random: Random,
  [x, y]: readonly [number, number],
  long: number,
): Sketch => {
  const stage = mix(0.3, 0.74, random());
  const sky = scene.sky(x, y, stage);
  const load = shade(sky, 0.022 * wobble(random), 1 + 0.2 * wobble(random));
  const twist = wobble(random) * 0.28;
  return {
    path: follow(x, y, long, (px, py) => scene.sweep(px, py) + twist, random),
    width: Math.min(vary(0.074, 0.5, random) * scene.scale * Math.sqrt(long / 0.24), 0.26 * long),
    brush: random() < 0.55 ? 'veil' : 'scumble',
    load,
    second: scene.sky(x + wobble(random) * 0.12, y - 0.05, stage),
    spread: 0.008,
    body: 0.5 + 0.6 * random(),
    // What is palest is a rest: no note speaks out there.
    hand: load[0] > PALEST || random() < 0.5 ? 'left' : 'right',
    stage,
  };
};

/** Broad quiet sweeps of very unequal length; the sky is a rest, and hardly a touch of it keeps an edge. */
const sweepSky = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('sweeps');
  return Array.from({ length: 130 }).flatMap((): Sketch[] => {
    const place = [random() * format, horizon * 0.95 * random()] as const;
    const clear = Math.max(0, skyline(scene, place[0]) - place[1]);
    const long = Math.min(0.1 * 5 ** random() * scale, 0.04 * scale + 1.7 * clear);
    return isOpen(scene, ...place) ? [sweep(scene, random, place, long)] : [];
  });
};

/** A few crisp streaks where the last light catches the edges of cloud: in one company, low. */
const streakGlow = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('streaks');
  const middle = scene.across(0.66 + 0.22 * random());
  return Array.from({ length: 34 }).flatMap((): Sketch[] => {
    const x = middle + wobble(random) * 0.34 * format;
    const y = horizon - 0.05 - 0.19 * random() ** 1.5;
    if (!isOpen(scene, x, y) || scene.along(x) < scene.palaceEnd + 0.1) return [];
    const stage = 0.58 + 0.3 * random();
    const sky = scene.colour(x, y, stage);
    const load = blend(shade(sky, 0.03), random() < 0.55 ? EMBER : MILK, 0.15 + 0.4 * random());
    const angle = wobble(random) * 0.2;
    return [
      {
        path: follow(x, y, vary(0.09, 0.6, random) * scale, () => angle, random),
        width: vary(0.012, 0.5, random) * scale,
        brush: choose(['drag', 'drag', 'scumble', 'filbert'], random),
        load,
        second: sky,
        spread: 0.013,
        body: 0.4 + 0.7 * random(),
        hand: 'right',
        stage,
      },
    ];
  });
};

/** The night sky over the last daylight. */
export const sketchSky = (scene: Scene): readonly Sketch[] => [
  ...sweepSky(scene),
  ...streakGlow(scene),
];
