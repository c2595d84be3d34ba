import type { Random } from '../../random.ts';
import { clamp, mix, type Point } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { fit } from './fit.ts';
import type { Scene } from './scene.ts';

const WALL = lab('#343c5c');
const UMBER = lab('#443a54');

/** A pull along the palace at a share `down` of the way from its roofs to the water. */
export const pullAlong = (
  scene: Scene,
  [from, to]: readonly [number, number],
  down: number,
  rest: Pick<Sketch, 'width' | 'stage' | 'brush'> & Partial<Sketch>,
): Sketch => {
  const at = (share: number): Point => {
    const x = scene.across(mix(from, to, share));
    return [x, mix(scene.eaves(x), scene.waterline(x), down)];
  };
  const path = sampled(at);
  const [x, y] = at(0.5);
  const load = scene.colour(x, y, rest.stage);
  return { path, load, second: load, spread: 0.005, hand: 'left', body: 0.3, ...rest };
};

/** Dark sweeps from end to end that know of no light yet, from the roofs down to where the mass ends in the river. */
const sweep = (scene: Scene, random: Random): Sketch[] => {
  const { palaceEnd: end, corner, scale } = scene;
  return [0.13, 0.42, 0.72, 1.02, 1.36, 1.7, 2].flatMap((down, row) =>
    Array.from({ length: 3 }, (_, i) => {
      const from = end * (i / 3 - 0.08 + 0.03 * wobble(random));
      const to = Math.min(corner - 0.01 * Math.max(0, row - 3) * random(), from + 0.5 * end);
      const x = scene.across((from + to) / 2);
      const here = scene.colour(x, mix(scene.eaves(x), scene.waterline(x), Math.min(1, down)), 0.5);
      const wet = clamp((down - 0.9) * 0.75, 0, 0.7);
      const stage = 0.012 + 0.004 * row + 0.004 * random();
      const wall = shade(scene.evening.stone(blend(WALL, UMBER, random())), 0.02 * wobble(random));
      return pullAlong(scene, [from, to], down, {
        width: vary(row > 3 ? 0.14 : 0.115, 0.1, random) * scale * scene.size(from),
        brush: 'wash',
        stage,
        load: blend(blend(wall, here, 0.4), scene.colour(x, scene.waterline(x) + 0.3, stage), wet),
      });
    }),
  );
};

/** Shorter ones over them, each of its place's colour. */
const tell = (scene: Scene, random: Random): Sketch[] => {
  const { palaceEnd: end, corner, scale } = scene;
  return [0.08, 0.26, 0.44, 0.62, 0.82, 1].flatMap((down) =>
    Array.from({ length: 7 }).flatMap((_, i) => {
      const from = end * ((i + 0.3 * wobble(random)) / 7);
      const reach = [i ? from - 0.012 : -0.07, Math.min(corner, from + 0.19 * end)] as const;
      const touch = pullAlong(scene, reach, down + 0.06 * wobble(random), {
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
  return [...sweep(scene, random), ...tell(scene, random)];
};
