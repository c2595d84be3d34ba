import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { coversWalker, sketchFigure } from './figure.ts';
import { layAlong, lookAt } from './lookAt.ts';
import type { Scene } from './scene.ts';

const POPPIES: Hues = [lab('#c4473a'), lab('#cf6248'), lab('#a83e46'), lab('#d27a5e')];

/** Poppies that have strayed into the rows: drifts along them, reds over one another, the nearest largest. */
const strayPoppies = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, side } = scene;
  const random = scene.randomFor('poppies');
  const x0 = (0.5 - side * (0.12 + 0.26 * random())) * format;
  const y0 = horizon + (1 - horizon) * (0.42 + 0.22 * random());
  return [26, 12, 6].flatMap((count, drift) => {
    const root = lookAt(
      scene,
      x0 + drift * wobble(random) * 0.16 * scale,
      y0 + drift * wobble(random) * 0.05 * scale,
    );
    const along = layAlong(scene, root);
    const size = mix(0.35, 1.1, root.near) * scale;
    return Array.from({ length: count }, (_, i): Sketch => {
      const far = wobble(random) * (wobble(random) + 1) * 0.085 * size;
      const aside = wobble(random) * 0.022 * size;
      const x = root.x + Math.cos(along) * far - Math.sin(along) * aside;
      const y = root.y + Math.sin(along) * far + Math.cos(along) * aside;
      const stage = 0.78 + 0.12 * (i / count);
      const lies = scene.open(x, y, stage);
      // One in eight is pure; the others are half the field's paint.
      const isPure = i % 8 === 5;
      const load = blend(choose(POPPIES, random), lies, isPure ? 0.08 : mix(0.38, 0.68, random()));
      const length = (isPure ? 0.013 : mix(0.012, 0.046, random() ** 2)) * size;
      return sketchTouch(random, {
        x,
        y,
        hand: 'left',
        length,
        width: Math.min(0.016 * size, length * (0.45 + 0.25 * random())),
        angle: along + 0.5 * wobble(random),
        bow: wobble(random) * 0.2,
        brush: isPure ? 'worked' : choose(['worked', 'scumble', 'filbert'], random),
        load: shade(load, -0.14 * scene.shadow(x, y)),
        second: blend(load, lies, 0.6),
        stage,
        body: 0.3 + 0.4 * random(),
        spread: 0.01,
      });
    });
  });
};

/** The last accents: poppies, and on most evenings someone under a parasol. */
export const sketchAccents = (scene: Scene): readonly Sketch[] => [
  ...strayPoppies(scene).filter((sketch) => !coversWalker(scene, sketch)),
  ...sketchFigure(scene),
];
