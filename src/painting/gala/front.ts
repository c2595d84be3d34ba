import { clamp, mix, type Point } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { fit } from './fit.ts';
import type { Scene } from './scene.ts';

const WALL = lab('#28323f');
const UMBER = lab('#332f33');

/** A pull along the palace at a share `down` of the way from its roofs to the water. */
export const along = (
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

/** The palace's mass and what hangs of it in the river: dark sweeps from end to end that know of no light yet, then pulls from the roofs down into the water. */
export const layPalace = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('front');
  const { palaceEnd: end, corner, scale } = scene;
  const sweeps = [0.13, 0.42, 0.72, 1.02, 1.36, 1.7, 2].flatMap((down, row) =>
    Array.from({ length: 3 }, (_, i) => {
      const from = end * (i / 3 - 0.08 + 0.03 * wobble(random));
      const to = Math.min(corner - 0.03 * Math.max(0, row - 3) * random(), from + 0.5 * end);
      const x = scene.across((from + to) / 2);
      const wet = clamp((down - 0.9) * 0.75, 0, 0.7);
      const stage = 0.012 + 0.004 * row + 0.004 * random();
      const wall = shade(blend(WALL, UMBER, random()), 0.02 * wobble(random));
      return along(scene, [from, to], down, {
        width: vary(0.115, 0.1, random) * scale * scene.size(from),
        brush: 'wash',
        stage,
        load: blend(wall, scene.colour(x, scene.waterline(x) + 0.3, stage), wet),
      });
    }),
  );
  const told = [0.08, 0.26, 0.44, 0.62, 0.82, 1].flatMap((down) =>
    Array.from({ length: 7 }).flatMap((_, i) => {
      const from = end * ((i + 0.3 * wobble(random)) / 7);
      const reach = [i === 0 ? -0.07 : from - 0.012, Math.min(corner, from + 0.19 * end)] as const;
      const row = down + 0.06 * wobble(random);
      const size = scene.size(from) * scene.scale;
      const touch = along(scene, reach, row, {
        width: vary(0.062, 0.15, random) * size,
        brush: 'wash',
        stage: 0.09 + 0.16 * random(),
      });
      return fit(scene, touch);
    }),
  );
  return [...sweeps, ...told];
};
