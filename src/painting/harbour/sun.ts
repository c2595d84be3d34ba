import type { Point } from '../../units.ts';
import { type Hues, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import type { Stroke } from '../stroke.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#de6a4a'), lab('#e3714d'), lab('#d96245')];

/** Part of a circle, as a Bézier curve. */
const arc = (x: number, y: number, radius: number, from: number, turn: number): Stroke['path'] => {
  const reach = (4 / 3) * Math.tan(turn / 4);
  const at = (angle: number, ahead: number): Point => [
    x + radius * (Math.cos(angle) - ahead * Math.sin(angle)),
    y + radius * (Math.sin(angle) + ahead * Math.cos(angle)),
  ];
  return [at(from, 0), at(from, reach), at(from + turn, -reach), at(from + turn, 0)];
};

/** The small sun in the mist: filled with a few short pulls, then turned round once with a loaded brush. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale } = scene;
  const random = scene.randomFor('sun');
  const size = vary(0.0205, 0.08, random) * scale;
  const first = random() * 6;
  const rest = (i: number) => ({
    load: choose(SUN, random),
    second: choose(SUN, random),
    spread: 0.008,
    hand: 'right' as const,
    stage: 0.8 + 0.006 * i,
    light: 0.7,
  });
  const pulls = [0.3, 1.4, 2.5, 3.7, 4.9].map(
    (angle, i): Sketch => ({
      path: comma(sun.x, sun.y, size * 2.3, angle, 0.02),
      width: size * 1.9,
      brush: 'dab',
      body: 0.5,
      ...rest(i),
    }),
  );
  const turns = [0, 1, 2].map(
    (i): Sketch => ({
      path: arc(sun.x, sun.y, size * 0.5, first + 2.2 * i, 3),
      width: size * 0.5,
      brush: 'filbert',
      body: 1.4,
      ...rest(5 + i),
    }),
  );
  return [...pulls, ...turns];
};
