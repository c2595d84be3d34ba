import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { coverGaps } from '../gaps.ts';
import { layField } from '../layers.ts';
import { middleOf, part } from '../path.ts';
import { COVER, SCRUBS } from '../scrubs.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchEbauche } from './ebauche.ts';
import type { Scene } from './scene.ts';

/** At dusk values stray more than in mist. */
const COATS = SCRUBS.map((layer) => ({
  ...layer,
  contrast: 1.3 * (layer.contrast ?? 0),
}));

/** How wide a patch of bare ground is too wide. */
const GAP = 0.029;
/** What the field's own coats leave bare is covered once they keep to their masses. */
const ANY = 0.4;

/** When the bridge is stated: no wash goes over it any more. */
const STATED = 0.085;

/** A path drawn out by an eighth about its middle. */
const stretch = (path: Sketch['path']): Sketch['path'] => {
  const [mx, my] = middleOf(path);
  const out = ([x, y]: Point): Point => [mx + (x - mx) * 1.12, my + (y - my) * 1.12];
  const [a, b, c, d] = path;
  return [out(a), out(b), out(c), out(d)];
};

/** A touch so broad that it would cover the edge beside it is laid narrower. */
const keepOffEdges = (scene: Scene, sketch: Sketch): Sketch => {
  if (sketch.brush !== 'wash') return sketch;
  const [x, y] = middleOf(sketch.path);
  const half = 0.5 * sketch.width;
  const lightness = (dx: number, dy: number) => scene.colour(x + dx, y + dy, sketch.stage)[0];
  const here = lightness(0, 0);
  const around = [lightness(0, -half), lightness(0, half), lightness(-half, 0), lightness(half, 0)];
  const isClear = around.every((other) => Math.abs(other - here) < 0.06);
  return isClear ? sketch : { ...sketch, width: 0.45 * sketch.width };
};

/** A touch that would carry one mass's paint far into another is laid in two, each of its own place's paint. */
const keepToMass = (scene: Scene, sketch: Sketch): Sketch[] => {
  const tone = (x: number, y: number) => scene.colour(x, y, sketch.stage);
  const halves = [part(sketch.path, 0, 0.5), part(sketch.path, 0.5, 1)];
  const tones = halves.map((half) => tone(...middleOf(half)));
  const [one, other] = tones;
  if (!one || !other) return [sketch];
  if (Math.abs(one[0] - other[0]) < 0.07) {
    // It may have been begun beyond an edge, with that side's paint, or have dipped into it.
    const isOfPlace = [sketch.load, sketch.second].every(
      (paint) => Math.abs(one[0] - paint[0]) < 0.1,
    );
    return [isOfPlace ? sketch : { ...sketch, load: one, second: other }];
  }
  return halves.map(stretch).map((path, i) => ({
    ...sketch,
    path,
    width: 0.74 * sketch.width,
    load: tones[i] ?? one,
    second: tones[i] ?? one,
  }));
};

/** A touch of the lay-in for a place that it left bare once its touches keep to their masses. */
const coverBare = (scene: Scene, random: Random, x: number, y: number): Sketch => {
  const stage = 0.02 + 0.07 * random();
  const load = scene.colour(x, y, stage);
  // Stone is covered along its courses: an upright touch would stand out above the roofs.
  const isStone = scene.palace(x, y) > 0.1;
  const isEdge = isStone && [-0.04, 0.04].some((aside) => scene.palace(x + aside, y) < 0.1);
  const touch = sketchTouch(random, {
    x,
    y,
    length: vary(isStone ? 0.06 : 0.13, 0.3, random) * scene.scale,
    width: vary(0.06, 0.3, random) * scene.scale,
    angle: (isStone && !isEdge ? 0 : scene.direction(x, y)) + wobble(random) * 0.3,
    brush: 'wash',
    load,
    second: load,
    stage,
    hand: scene.hand(x, y),
    spread: 0.005,
  });
  return keepOffEdges(scene, touch);
};

/** Whether a touch of the coats is laid: the palace has washes of its own, and later coats work a place as far as there is something to say. */
const isWanted = (scene: Scene, random: Random, { brush, stage, path }: Sketch): boolean => {
  const [x, y] = middleOf(path);
  const isSpanned = scene.nearness(x) > 0 && y > scene.deck(x) - 0.03 && y < scene.waterline(x);
  if (brush === 'wash' && isSpanned) return stage < STATED;
  if (brush === 'wash') return scene.palace(x, y) < 0.6 || y > scene.wallTop(x);
  return stage < 0.34 || random() < scene.busy(x, y);
};

/** The masses of the scene; after the lay-in a place is worked only as far as there is something to say about it. */
export const layMasses = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rests');
  const laid = layField(scene, 'gala', COATS, ANY, COVER)
    .filter((sketch) => isWanted(scene, random, sketch))
    .map((sketch) => keepOffEdges(scene, sketch))
    .flatMap((sketch) => keepToMass(scene, sketch));
  const ebauche = sketchEbauche(scene);
  const isBroad = ({ brush }: Sketch) => brush === 'wash' || brush === 'pull';
  const layIn = [...ebauche, ...laid].filter(isBroad);
  const bare = scene.randomFor('bare');
  const covering = coverGaps(scene.format, GAP * scene.scale, layIn, (x, y) =>
    coverBare(scene, bare, x, y),
  );
  return [...laid, ...ebauche, ...covering];
};
