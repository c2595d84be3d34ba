import { mix, type Point } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Pavilion, shoulderOf } from './pavilion.ts';
import type { Scene } from './scene.ts';
import { trace } from './trace.ts';

/** With what a roof is painted, and when. */
type Paint = Pick<Sketch, 'stage' | 'load'>;

/** A roof's middle, its foot on the wall and its crown. */
const placeOf = (scene: Scene, { at }: Pavilion) => {
  const middle = scene.across(at);
  return { middle, foot: scene.cornice(middle), crown: scene.roof(middle) };
};

/** How far aside a dome's pulls go down, against half its breadth. */
const DOWN = [-0.46, 0.46, -0.18, 0.2] as const;

/** A dome seated within its wall: one pull over its crown, and from under it soft ones down through its drum into the wall. */
const dome = (scene: Scene, pavilion: Pavilion, { stage, load }: Paint): Sketch[] => {
  const { half, drum } = pavilion;
  const { middle, foot, crown } = placeOf(scene, pavilion);
  const spring = mix(foot, crown, drum);
  const over = (t: number): Point => {
    const turn = Math.PI * mix(0.12, 0.88, t);
    return [middle - 0.4 * half * Math.cos(turn), mix(spring, crown + 0.16 * half, Math.sin(turn))];
  };
  const down = DOWN.map((aside) => (t: number): Point => {
    const head = mix(foot, crown, shoulderOf(pavilion, Math.abs(aside) + 0.2));
    return [middle + aside * half, mix(head + 0.04 * half, foot + 1.1 * half, t)];
  });
  return [over, ...down].map((way, i) =>
    trace(way, (i ? 0.62 : 0.4) * half, { stage: stage + 0.002 * i, brush: 'wash', load }),
  );
};

/** A hipped roof: a long level pull on the wall, and a shorter one upon it. */
const hip = (scene: Scene, pavilion: Pavilion, { stage, load }: Paint): Sketch[] => {
  const { middle, foot, crown } = placeOf(scene, pavilion);
  return [
    { up: 0.1, wide: 0.88 },
    { up: 0.5, wide: 0.7 },
  ].map(({ up, wide }, i) =>
    trace(
      (t) => [middle + mix(-wide, wide, t) * pavilion.half, mix(foot, crown, up)],
      1.1 * (foot - crown),
      { stage: stage + 0.002 * i, brush: 'wash', load },
    ),
  );
};

/** A pavilion's roof as one mass: the near one's a dome, the far one's hipped. */
export const roofOver = (scene: Scene, pavilion: Pavilion, paint: Paint): Sketch[] =>
  (pavilion.isNear ? dome : hip)(scene, pavilion, paint);
