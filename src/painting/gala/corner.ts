import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** The palace's last corner, in canvas units: its edge, the way out from it, and the size of things there. */
const cornerOf = (scene: Scene) => ({
  edge: scene.across(scene.palaceEnd),
  outward: scene.side < 0 ? 1 : -1,
  size: scene.size(scene.corner) * scene.scale,
});

/** What lies beyond it in the water, laid there early, where the palace's dark ends. */
const closeWater = (scene: Scene, random: Random): Sketch[] => {
  const { edge, outward, size } = cornerOf(scene);
  const x = edge + 0.016 * outward * size;
  const foot = scene.waterline(x);
  return [
    [0.03, 0.17],
    [0.13, 0.3],
  ].map(([from = 0, to = 0]) => {
    const load = scene.colour(x + 0.06 * outward * size, foot + mix(from, to, 0.6) * size, 0.1);
    return pull(random, [x, foot + from * size], [x, foot + to * size], {
      width: 0.05 * size,
      brush: 'wash',
      load,
      second: load,
      stage: 0.05,
      hand: 'left',
      spread: 0.005,
    });
  });
};

/** The sky brought up to its stone from outside, in level touches of unlike length: early a few broad ones, later narrower. */
const bringSky = (scene: Scene, random: Random): Sketch[] => {
  const { edge, outward, size } = cornerOf(scene);
  const [high, low] = [scene.roof(edge - 0.06 * outward * size), scene.deck(edge)];
  const touch = (share: number, broad: number, rest: Pick<Sketch, 'brush' | 'stage' | 'body'>) => {
    const y = mix(high, low, share);
    const long = vary(0.075, 0.4, random) * size;
    const place = (away: number): Point => [edge + away * outward, y + 0.1 * away * wobble(random)];
    const load = scene.sky(...place(0.6 * long), rest.stage);
    return pull(random, place(long), place(0.45 * broad * size), {
      width: vary(broad, 0.25, random) * size,
      bow: 0.05 * wobble(random),
      load,
      second: load,
      hand: 'left',
      spread: 0.006,
      ...rest,
    });
  };
  const early = [0.02, 0.26, 0.5, 0.74, 0.96].map((share) =>
    touch(share, 0.062, { brush: 'wash', stage: 0.05, body: 0.5 }),
  );
  const late = [0.1, 0.22, 0.4, 0.52, 0.68, 0.82, 0.94].map((share) =>
    touch(share + 0.05 * wobble(random), 0.026, {
      brush: 'pull',
      stage: 0.48 + 0.04 * random(),
      body: 0.7,
    }),
  );
  return [...early, ...late];
};

/** The air and the water about the palace's corner. */
export const closeCorner = (scene: Scene, random: Random): Sketch[] => [
  ...closeWater(scene, random),
  ...bringSky(scene, random),
];
