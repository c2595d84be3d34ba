import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { layAlong, lookAt } from './combField.ts';
import { sketchFigure } from './figure.ts';
import type { Scene } from './scene.ts';

const POPPIES: Hues = [lab('#c4473a'), lab('#cf6248'), lab('#a83e46'), lab('#d27a5e')];

/** Poppies that have strayed into the rows: drifts along them, reds over one another, the nearest largest. */
const strayPoppies = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, side } = scene;
  const random = scene.randomFor('poppies');
  const x0 = (0.5 - side * (0.12 + 0.26 * random())) * format;
  const y0 = horizon + (1 - horizon) * (0.42 + 0.22 * random());
  return [30, 14, 7].flatMap((count, drift) => {
    const root = lookAt(
      scene,
      x0 + drift * wobble(random) * 0.16 * scale,
      y0 + drift * wobble(random) * 0.05 * scale,
    );
    const along = layAlong(scene, root);
    const size = mix(0.35, 1.1, root.near) * scale;
    return Array.from({ length: count }, (_, i): Sketch => {
      const far = wobble(random) * 0.075 * size;
      const aside = wobble(random) * 0.02 * size;
      const x = root.x + Math.cos(along) * far - Math.sin(along) * aside;
      const y = root.y + Math.sin(along) * far + Math.cos(along) * aside;
      const stage = 0.8 + 0.1 * (i / count);
      const lies = scene.open(x, y, stage);
      const load = blend(choose(POPPIES, random), lies, 0.05 + 0.3 * random());
      const length = vary(0.018, 0.55, random) * size;
      return sketchTouch(random, {
        x,
        y,
        hand: 'left',
        length,
        width: length * (0.4 + 0.25 * random()),
        angle: 0.5 * along * wobble(random) + 0.6 * wobble(random),
        bow: wobble(random) * 0.5,
        brush: choose(['worked', 'worked', 'dab'], random),
        load: shade(load, -0.14 * scene.shadow(x, y)),
        second: blend(load, lies, 0.4),
        stage,
        body: 0.4 + 0.5 * random(),
        spread: 0.01,
      });
    });
  });
};

/** The last accents: poppies, and on most evenings someone under a parasol. */
export const sketchAccents = (scene: Scene): readonly Sketch[] => [
  ...strayPoppies(scene),
  ...sketchFigure(scene),
];
