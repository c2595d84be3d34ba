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

/** A dome: pulls from its crown down over either shoulder, and a broad one that fills it. */
const dome = (scene: Scene, pavilion: Pavilion, { stage, load }: Paint): Sketch[] => {
  const { half } = pavilion;
  const { middle, foot, crown } = placeOf(scene, pavilion);
  const inward = 0.22 * half;
  const over =
    (side: number) =>
    (t: number): Point => {
      const aside = mix(0.12, 0.98, t);
      const y = mix(foot, crown, shoulderOf(pavilion, aside));
      return [middle + side * (aside * half - inward), y + inward];
    };
  const fill = (t: number): Point => [middle, mix(crown + inward, foot + inward, t)];
  return [over(-1), over(1), fill].map((way, i) =>
    trace(way, (i < 2 ? 0.44 : 1.2) * half, { stage: stage + 0.002 * i, brush: 'wash', load }),
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
