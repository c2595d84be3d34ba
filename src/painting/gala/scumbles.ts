import type { Random } from '../../random.ts';
import { smoothstep } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** How far apart the scrubs are that rest the near water, how broad and how long, in heights of a canvas of 16:10. */
const SCRUB = { spacing: 0.1, broad: 0.1, long: 0.19 } as const;
/** From where down the river it rests, and from where it does so all over. */
const RESTS = [0.42, 0.62] as const;

/** The near water at rest: broad scrubs with hardly any paint, each of another close hue at the water's own value, the ground and the weave seen through. */
const rest = (scene: Scene, random: Random): Sketch[] =>
  strew(scene.format, SCRUB.spacing * scene.scale, random).flatMap(([x, y]): Sketch[] => {
    const down = (y - scene.horizon) / (1 - scene.horizon);
    if (random() > smoothstep(...RESTS, down)) return [];
    const stage = 0.54 + 0.2 * random();
    const here = scene.colour(x, y, stage);
    const hue = atValue(choose(scene.evening.near, random), here[0] + 0.016 * wobble(random));
    const size = vary(1, 0.5, random) * scene.scale;
    const turn = 0.2 * wobble(random);
    return [
      {
        path: follow(
          x,
          y,
          SCRUB.long * size * vary(1, 0.4, random),
          (px, py) => 0.5 * scene.direction(px, py) + turn,
          random,
        ),
        width: SCRUB.broad * size,
        brush: choose(['sweep', 'scumble', 'sweep'], random),
        load: blend(here, hue, 0.3 + 0.3 * random()),
        second: here,
        stage,
        hand: 'left',
        body: 0.3 + 0.4 * random(),
        spread: 0.006,
      },
    ];
  });

/** The near water's one large quiet passage. */
export const sketchScumbles = (scene: Scene): readonly Sketch[] =>
  rest(scene, scene.randomFor('scumbles'));
