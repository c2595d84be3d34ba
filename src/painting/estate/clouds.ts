import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const BODIES: readonly [Lab, ...Lab[]] = [lab('#928da0'), lab('#9c959f'), lab('#8a879c')];
const EDGES: readonly [Lab, ...Lab[]] = [lab('#e9cdae'), lab('#e2bfa6'), lab('#edd7b6')];

/** A few long clouds, rubbed in and lit along their edges; the rest of the sky rests. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('clouds');
  return Array.from({ length: 700 })
    .flatMap((): Sketch[] => {
      const x = random() * format;
      const y = random() * horizon * 0.8;
      const deep = scene.clouds(x, y);
      if (deep < 0.3) return [];
      const edge = deep < 0.55;
      if (edge && random() < 0.6) return [];
      const stage = edge ? 0.6 + 0.28 * random() : 0.44 + 0.3 * random();
      const hue = choose(edge ? EDGES : BODIES, random);
      const load = blend(hue, scene.colour(x, y, stage), 0.35 + 0.4 * random());
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(edge ? 0.06 : 0.11, 0.45, random) * scale,
          width: vary(edge ? 0.018 : 0.04, 0.4, random) * scale,
          angle: wobble(random) * (edge ? 0.7 : 0.4),
          bow: wobble(random) * 0.4,
          brush: choose(edge ? ['scumble', 'scumble', 'drag'] : ['scumble'], random),
          load,
          second: shade(scene.colour(x, y, stage), 0.02),
          stage,
          hand: edge ? 'right' : 'left',
          body: 0.5 + 0.8 * random(),
          spread: 0.016,
        }),
      ];
    })
    .slice(0, 100);
};
