import { middleOf, part, spanOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** How far in lightness the parts of one mass differ at most, in OKLab: on the water masses run into one another. */
const ONE_MASS = { land: 0.065, water: 0.12 } as const;
const STEPS = 12;
/** What share of its way a touch keeps at least. */
const FLECK = 0.34;

/** From which share of its way to which a touch lies in the mass of its middle. */
const reachOf = (isOwn: (x: number, y: number) => boolean, path: Sketch['path']) => {
  const lies = (step: number) => isOwn(...part(path, 0, Math.max(step, 0.01) / STEPS)[3]);
  let [from, to] = [STEPS / 2, STEPS / 2];
  while (from > 0 && lies(from - 1)) from--;
  while (to < STEPS && lies(to + 1)) to++;
  // Masses overlap where they meet, or the ground would show between them.
  return [Math.max(0, from - 1) / STEPS, Math.min(STEPS, to + 1) / STEPS] as const;
};

/** How broad a touch may be that does not cover the edges beside it. */
const breadthOf = (isOwn: (x: number, y: number) => boolean, { path, width }: Sketch): number => {
  const [[ax, ay], , , [bx, by]] = path;
  const [x, y] = middleOf(path);
  const angle = Math.atan2(by - ay, bx - ax);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const isClear = (half: number) =>
    isOwn(x + nx * half, y + ny * half) && isOwn(x - nx * half, y - ny * half);
  return (
    [1, 0.75, 0.55, 0.4].map((share) => share * width).find((w) => isClear(0.3 * w)) ?? 0.35 * width
  );
};

/** A broad touch kept to its mass: as long and as broad as the tone there is that of its middle; where that leaves a mere fleck, nothing. */
export const fit = (scene: Scene, sketch: Sketch): Sketch[] => {
  const [mx, my] = middleOf(sketch.path);
  const [own] = scene.colour(mx, my, sketch.stage);
  const most = my > scene.waterline(mx) ? ONE_MASS.water : ONE_MASS.land;
  const isOwn = (x: number, y: number) =>
    Math.abs(scene.colour(x, y, sketch.stage)[0] - own) < most;
  const [from, to] = reachOf(isOwn, sketch.path);
  const path = part(sketch.path, from, to);
  const width = Math.min(breadthOf(isOwn, { ...sketch, path }), 0.6 * spanOf(path) + 0.006);
  // Its second paint may have been taken from across an edge.
  const isOneTone = Math.abs(sketch.second[0] - sketch.load[0]) < most;
  const second = isOneTone ? sketch.second : sketch.load;
  return to - from < FLECK ? [] : [{ ...sketch, path, width, second }];
};
