import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { coversWalker, sketchFigure } from './figure.ts';
import { paints, pick } from './light.ts';
import { layAlong, lookAt, type Place, shiftTo } from './lookAt.ts';
import type { Scene } from './scene.ts';

const POPPIES = paints('poppies', '#c4473a', '#cf6248', '#a83e46', '#d27a5e');

/** How far from a row's crest they stray, in rows towards the sun. */
const BETWEEN = 0.32;

/** How many touches the drifts of poppies have, the first the largest. */
const DRIFTS = [10, 7, 4] as const;

/** A poppy or some at a place of a drift along a row: here and there one is pure, the others are half the field's paint. */
const strayOne = (
  scene: Scene,
  random: Random,
  root: Place,
  isPure: boolean,
  stage: Unit,
): Sketch => {
  const along = layAlong(scene, root);
  const size = mix(0.35, 1.1, root.near) * scene.scale;
  const far = wobble(random) * (wobble(random) + 1) * 0.16 * size;
  const aside = wobble(random) * 0.035 * size;
  const x = root.x + Math.cos(along) * far - Math.sin(along) * aside;
  const y = root.y + Math.sin(along) * far + Math.cos(along) * aside;
  const lies = scene.open(x, y, stage);
  const load = blend(pick(scene, POPPIES, random), lies, isPure ? 0.2 : mix(0.35, 0.65, random()));
  const width = mix(0.004, 0.014, random() ** 2) * size;
  return sketchTouch(random, {
    x,
    y,
    hand: 'left',
    length: width * (isPure ? 1.6 : mix(1.4, 3.4, random())),
    width,
    angle: along + 0.5 * wobble(random),
    brush: isPure ? 'worked' : choose(['dab', 'worked', 'flat'], random),
    load: shade(load, -0.14 * scene.shadow(x, y)),
    second: blend(load, lies, 0.6),
    stage,
    body: 0.3 + 0.4 * random(),
    spread: 0.01,
  });
};

/** Poppies that have strayed into the rows: drifts along them, reds over one another, the nearest largest. */
const strayPoppies = (scene: Scene): Sketch[] => {
  const { format, horizon, scale, side } = scene;
  const random = scene.randomFor('poppies');
  const x0 = (0.5 - side * (0.12 + 0.26 * random())) * format;
  const y0 = horizon + (1 - horizon) * (0.42 + 0.22 * random());
  return DRIFTS.flatMap((count, drift) => {
    const x = clamp(
      x0 + Math.sqrt(drift) * wobble(random) * 0.45 * scale,
      0.05 * format,
      0.95 * format,
    );
    const strayed = lookAt(scene, x, y0 + Math.sqrt(drift) * wobble(random) * 0.12 * scale);
    // In the light between two rows: in a row's shade they would glow like embers.
    const root = shiftTo(scene, strayed, BETWEEN);
    return Array.from({ length: count }, (_, i) =>
      strayOne(scene, random, root, i % 4 === 1, 0.78 + 0.12 * (i / count)),
    );
  });
};

/** The last accents: poppies, and on most evenings someone under a parasol. */
export const sketchAccents = (scene: Scene): readonly Sketch[] => [
  ...strayPoppies(scene).filter((sketch) => !coversWalker(scene, sketch)),
  ...sketchFigure(scene),
];
