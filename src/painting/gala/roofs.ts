import { mix, type Point } from '../../units.ts';
import { blend } from '../colour.ts';
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

/** How far the air has a dome's shaded shoulder. */
const LOST = 0.5;

/** How far out from its foot's middle, against its outline, the middle of a pull over a dome's shoulder lies, and how broad it is against half the dome. */
const WITHIN = 0.72;
const OVER = 0.46;

/** A dome: pulls from its crown down over either shoulder, the shaded one half the air's, and two level ones that fill it. */
const dome = (scene: Scene, pavilion: Pavilion, { stage, load }: Paint): Sketch[] => {
  const { half } = pavilion;
  const { middle, foot, crown } = placeOf(scene, pavilion);
  const over =
    (side: number) =>
    (t: number): Point => {
      const aside = mix(-0.3, 1, t);
      const up = WITHIN * shoulderOf(pavilion, aside);
      return [middle + scene.outward * side * WITHIN * aside * half, mix(foot, crown, up)];
    };
  const fill =
    (up: number, wide: number) =>
    (t: number): Point => [middle + mix(-wide, wide, t) * half, mix(foot, crown, up)];
  const air = scene.sky(middle, mix(foot, crown, 0.5), 0.6);
  const pulled = (way: (t: number) => Point, broad: number, i: number, paint = load) =>
    trace(way, broad * half, { stage: stage + 0.002 * i, brush: 'wash', load: paint });
  return [
    pulled(over(-1), OVER, 0, blend(load, air, LOST)),
    pulled(fill(0.2, 0.66), 0.9, 1),
    pulled(fill(0.5, 0.5), 0.8, 2),
    pulled(over(1), OVER, 3),
  ];
};

/** A hipped roof: a long level pull on the wall, and a shorter one upon it. */
const hip = (scene: Scene, pavilion: Pavilion, { stage, load }: Paint): Sketch[] => {
  const { middle, foot, crown } = placeOf(scene, pavilion);
  return [
    { up: -0.2, wide: 0.76 },
    { up: 0.36, wide: 0.6 },
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
