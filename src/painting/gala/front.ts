import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { fit } from './fit.ts';
import { between, pullAlong } from './level.ts';
import { layPavilion } from './pavilions.ts';
import type { Scene } from './scene.ts';

const WALL = lab('#43466c');
const UMBER = lab('#4f4664');

/** Veiled sweeps from end to end that know of no light yet, from the roofs down to where the mass ends in the river. */
const sweep = (scene: Scene, random: Random): Sketch[] => {
  const { palaceEnd: end, corner, scale, evening } = scene;
  return [0.13, 0.42, 0.72, 1.02, 1.36, 1.7, 2].flatMap((down, row) =>
    Array.from({ length: 3 }, (_, i) => {
      const from = end * (i / 3 - 0.08 + 0.03 * wobble(random));
      const to = Math.min(corner - 0.01 * Math.max(0, row - 3) * random(), from + 0.5 * end);
      const x = scene.across((from + to) / 2);
      const level = between(scene.eaves, scene.waterline, down);
      const here = scene.colour(x, Math.min(level(x), scene.waterline(x)), 0.5);
      const wet = clamp((down - 0.9) * 0.75, 0, 0.7);
      const stage = 0.012 + 0.004 * row + 0.004 * random();
      const wall = shade(evening.unlit(blend(WALL, UMBER, random())), 0.02 * wobble(random));
      return pullAlong(scene, [from, to], level, {
        width: vary(row > 3 ? 0.14 : 0.1, 0.1, random) * scale * scene.size(from),
        brush: 'wash',
        stage,
        load: blend(blend(wall, here, 0.5), scene.colour(x, scene.waterline(x) + 0.3, stage), wet),
      });
    }),
  );
};

/** Shorter ones over them, each of its place's colour. */
const tell = (scene: Scene, random: Random): Sketch[] => {
  const { palaceEnd: end, corner, scale } = scene;
  return [0.12, 0.34, 0.56, 0.78, 1].flatMap((down) =>
    Array.from({ length: 6 }).flatMap((_, i) => {
      const from = end * ((i + 0.3 * wobble(random)) / 6);
      const reach = [i ? from - 0.012 : -0.07, Math.min(corner, from + 0.22 * end)] as const;
      const level = between(scene.eaves, scene.waterline, down + 0.05 * wobble(random));
      const touch = pullAlong(scene, reach, level, {
        width: vary(0.062, 0.15, random) * scene.size(from) * scale,
        brush: 'wash',
        stage: 0.09 + 0.16 * random(),
      });
      return fit(scene, touch);
    }),
  );
};

/** The palace's mass and what hangs of it in the river. */
export const layPalace = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('front');
  return [
    ...sweep(scene, random),
    ...tell(scene, random),
    ...scene.pavilions.flatMap((pavilion) => layPavilion(scene, pavilion)),
  ];
};
