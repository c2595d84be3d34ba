import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** The palace's last corner, in canvas units: its edge, the way out from it, and the size of things there. */
const cornerOf = (scene: Scene) => ({
  edge: scene.across(scene.palaceEnd),
  outward: scene.outward,
  size: scene.size(scene.corner) * scene.scale,
});

/** What lies beyond it brought up to its edge from outside, in a level touch at a height that ends clear of it: its ends are ragged. */
const bringUp = (
  scene: Scene,
  random: Random,
  y: number,
  rest: Pick<Sketch, 'width' | 'brush' | 'stage' | 'body'>,
): Sketch => {
  const { edge, outward, size } = cornerOf(scene);
  const long = vary(0.075, 0.4, random) * size;
  const clear = 0.5 * rest.width;
  const place = (away: number): Point => [edge + away * outward, y + 0.1 * away * wobble(random)];
  const load = scene.colour(...place(0.6 * long + 0.02 * size), rest.stage);
  return pull(random, place(long + clear), place(clear), {
    bow: 0.05 * wobble(random),
    load,
    second: load,
    hand: 'left',
    spread: 0.006,
    ...rest,
  });
};

/** The air and the water about the palace's corner: early a few broad touches brought up to it, later softer ones. */
export const closeCorner = (scene: Scene, random: Random): Sketch[] => {
  const { edge, outward, size } = cornerOf(scene);
  const [high, low] = [scene.roof(edge - 0.06 * outward * size), scene.deck(edge)];
  const foot = scene.waterline(edge);
  const early = [
    ...[0.02, 0.26, 0.5, 0.74, 0.96].map((share) => mix(high, low, share)),
    ...[0.05, 0.11, 0.17, 0.23, 0.29].map((down) => foot + down * size),
  ].map((y) =>
    bringUp(scene, random, y, {
      width: vary(0.062, 0.25, random) * size,
      brush: 'wash',
      stage: 0.05,
      body: 0.5,
    }),
  );
  const late = [0.06, 0.17, 0.3, 0.42, 0.55, 0.68, 0.8, 0.93].map((share, i) =>
    bringUp(scene, random, mix(high, low, share + 0.04 * wobble(random)), {
      width: vary(0.052, 0.3, random) * size,
      brush: i % 3 ? 'scumble' : 'worked',
      stage: 0.22 + 0.04 * random(),
      body: 0.7,
    }),
  );
  return [...early, ...late];
};
