import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { along } from './front.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { DARK, ZINC } from './stone.ts';

/** Where the hall meets the sky: a few long pulls along its roof, the far half of each already lost. */
const drawRoof = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('roof');
  const { palaceEnd: end, scale } = scene;
  return Array.from({ length: 7 }).flatMap((_, i): Sketch[] => {
    const from = end * (i / 7 - 0.02);
    const to = Math.min(end - 0.014, from + end * (0.17 + 0.08 * random()));
    if ([from, to, (from + to) / 2].some((at) => scene.tower(at) > 0.5)) return [];
    const size = scene.size(to) * scale;
    const x = scene.across(Math.min(to, end - 0.06));
    const here = scene.colour(x, scene.roof(x) + 0.04 * size, 0.6);
    return [0.03, 0.09].map((down, row) =>
      along(scene, [from, to], down, {
        width: vary(row ? 0.04 : 0.026, 0.2, random) * size,
        brush: row ? 'worked' : 'pull',
        stage: 0.4 + 0.1 * random(),
        load: blend(here, row ? ZINC : DARK, 0.25 * random()),
        second: here,
      }),
    );
  });
};

/** The corner where the palace ends against the light: pulls down into the water, the outermost firm, and the roof drawn out over them. */
const cutCorner = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('corner');
  const size = scene.size(scene.palaceEnd) * scene.scale;
  const inwards = scene.side * size;
  const edge = scene.across(scene.palaceEnd + 0.012);
  const top = scene.eaves(scene.across(scene.palaceEnd - 0.08)) + 0.02 * size;
  const foot = scene.waterline(edge);
  const load = blend(scene.colour(edge + 0.08 * inwards, mix(top, foot, 0.6), 0.6), DARK, 0.45);
  const rest = (width: number, stage: number) => ({
    width: width * size,
    bow: 0.03 * wobble(random),
    brush: 'wash' as const,
    load: shade(load, 0.014 * wobble(random)),
    second: load,
    stage,
    hand: 'left' as const,
    body: 0.3,
    spread: 0.005,
  });
  const walls = [0.062, 0.115, 0.034].map((back, i) => {
    const x = edge + back * inwards;
    return pull(
      random,
      [x, top],
      [x, foot + 0.05 * (1 + random()) * size],
      rest(0.066, 0.2 + 0.02 * i),
    );
  });
  const roofs = [0.006, 0.034].map((down, i) => {
    const from = edge + 0.01 * i * inwards;
    return pull(
      random,
      [from, top + down * size],
      [from + 0.19 * inwards, top + down * size],
      rest(0.044, 0.33),
    );
  });
  return [...walls, ...roofs];
};

/** The palace's edges against the sky. */
export const sketchRoofs = (scene: Scene): readonly Sketch[] => [
  ...drawRoof(scene),
  ...cutCorner(scene),
];
