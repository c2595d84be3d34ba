import { mix } from '../../units.ts';
import { shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** A passage where the eye rests: its middle in shares of the canvas, and how many sweeps quieten it. */
const placeRests = ({ horizon, randomFor }: Scene) => {
  const random = randomFor('rests');
  return [
    { along: random(), y: horizon * (0.3 + 0.35 * random()), sweeps: 8 },
    { along: 0.2 + 0.6 * random(), y: mix(horizon, 1, 0.4 + 0.15 * random()), sweeps: 9 },
    { along: random(), y: mix(horizon, 1, 0.74 + 0.14 * random()), sweeps: 11 },
  ];
};

/** Broad sweeps of the whole arm that pull the scrubbed paint together: mist over the water, and a hush in the sky. */
export const sketchRests = (scene: Scene): readonly Sketch[] => {
  const { horizon, scale } = scene;
  const random = scene.randomFor('hush');
  return placeRests(scene).flatMap(({ along, y: middle, sweeps }) =>
    Array.from({ length: sweeps }, () => {
      const x = scene.across(along) + wobble(random) * 0.26 * scale;
      const y = middle + wobble(random) * 0.07;
      const stage = 0.54 + 0.16 * random();
      const isSky = y < horizon;
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.26, 0.4, random) * scale,
        width: vary(0.052, 0.4, random) * scale,
        angle: isSky ? scene.sweep(x, y) + wobble(random) * 0.2 : wobble(random) * 0.16,
        bow: wobble(random) * 0.14,
        brush: 'veil',
        load: shade(scene.colour(x, y, stage), 0.012 * wobble(random)),
        second: scene.colour(x + 0.06 * wobble(random), y, stage),
        stage,
        hand: 'left',
        spread: 0.006,
      });
    }),
  );
};
