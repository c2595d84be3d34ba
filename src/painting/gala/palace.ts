import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { hangClocks } from './clock.ts';
import { fit } from './fit.ts';
import { sketchRoofs } from './roofs.ts';
import type { Scene } from './scene.ts';
import { ZINC } from './stone.ts';
import { raiseTowers } from './towers.ts';
import { sketchWindows } from './windows.ts';

/** Where the sky's last blue lies on the zinc, and where the mass is pulled together: broad, rubbed, hardly off it in value. */
const rubFront = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('palace');
  return Array.from({ length: 26 }).flatMap(() => {
    const at = (scene.palaceEnd - 0.07) * random();
    const x = scene.across(at);
    const down = random();
    const size = scene.size(at) * scene.scale;
    const y = mix(scene.roof(x) + 0.02 * size, scene.waterline(x), down);
    const stage = 0.32 + 0.14 * random();
    const here = scene.colour(x, y, stage);
    return fit(
      scene,
      sketchTouch(random, {
        x,
        y,
        length: vary(0.1, 0.5, random) * size,
        width: vary(0.034, 0.4, random) * size,
        angle: (down > 0.35 && random() < 0.6 ? UPRIGHT : 0) + 0.16 * wobble(random),
        bow: 0.1 * wobble(random),
        brush: choose(['veil', 'scumble', 'dry'], random),
        load: down < 0.35 ? blend(here, ZINC, 0.25 * random()) : shade(here, 0.02 * wobble(random)),
        second: here,
        stage,
        hand: 'left',
        spread: 0.008,
      }),
    );
  });
};

/** The palace, once its mass stands: its edges, its towers with their clocks, the lit hall. */
export const sketchPalace = (scene: Scene): readonly Sketch[] => [
  ...sketchRoofs(scene),
  ...raiseTowers(scene),
  ...rubFront(scene),
  ...hangClocks(scene),
  ...sketchWindows(scene),
];
