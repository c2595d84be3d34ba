import type { Point } from '../../units.ts';
import { laysIn } from '../brushes.ts';
import { blend, shade } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COATS, COVER } from './coats.ts';
import { type Island, isOn } from './placeIslands.ts';
import { dragEdges, rubOver } from './rubbings.ts';
import type { Scene } from './scene.ts';

/** How wide a patch the lay-in may leave bare: the ground is of the water's tone, and more coats come. */
const GAP = 0.04;

/** And when the lay-in is closed: what is narrower flickers between the strokes. */
const CLOSED = 0.026;

/** In the trees' dark and in the sky's light, where the ground would glare, it is closed more tightly. */
const CLOSED_TIGHTLY = 0.016;
/** From how much of either it glares. */
const GLARES = 0.4;

/** When the right hand leaves the water to the left, and goes over to the lilies. */
const TO_THE_LILIES = 0.36;

/** What hangs in the trees' reflection: long soft strands of its greens and wines that lose themselves in the water below. */
const hangStrands = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('strands');
  return strew(scene.format, 0.058 * scale, random).flatMap(([x, y]): Sketch[] => {
    const deep = scene.trees(x, y);
    if (deep < 0.42 || random() > 0.75) return [];
    const stage = 0.28 + 0.12 * random();
    const isEdge = deep < 0.85;
    const leaf = scene.leaves(x + wobble(random) * 0.08, y);
    const load = isEdge
      ? blend(leaf, scene.colour(x, y, stage), 0.3 + 0.4 * random())
      : shade(leaf, 0.035 * wobble(random), 1.2);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.12, 0.4, random) * scale,
        width: vary(0.02, 0.5, random) * scale,
        angle: Math.PI / 2 + wobble(random) * 0.28,
        bow: wobble(random) * 0.2,
        brush: isEdge ? 'scumble' : 'worked',
        load,
        second: blend(load, scene.leaves(x + wobble(random) * 0.16, y + 0.1), 0.6),
        spread: 0.01,
        stage,
        hand: 'left',
        body: 0.8,
      }),
    ];
  });
};

/** No patch of ground is left in the lay-in: narrow washes lie or hang in what is bare. */
const closeGround = (scene: Scene, laid: readonly Sketch[]): readonly Sketch[] => {
  const { scale, format } = scene;
  const random = scene.randomFor('closing');
  const wash = (x: number, y: number): Sketch => {
    const stage = 0.12 + 0.1 * random();
    const load = scene.colour(x, y, stage);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.14, 0.3, random) * scale,
      width: vary(0.056, 0.3, random) * scale,
      angle: scene.direction(x, y) + 0.2 * wobble(random),
      brush: 'wash',
      load,
      second: scene.colour(x + 0.1 * wobble(random), y, stage),
      spread: 0.006,
      stage,
      hand: 'left',
    });
  };
  const washes = laid.filter(laysIn);
  const closing = coverGaps(format, CLOSED * scale, washes, wash);
  const wouldGlare = (x: number, y: number) =>
    Math.max(scene.trees(x, y), scene.glow(x, y)) > GLARES;
  return [
    ...closing,
    ...coverGaps(format, CLOSED_TIGHTLY * scale, [...washes, ...closing], wash, wouldGlare),
  ];
};

/** How far the value may change between a late touch's ends, in OKLab: farther, and it would reach from the shade into the light like a tongue. */
const REACHES = 0.18;
/** From when on a touch is late. */
const LATE = 0.4;

/** Whether a touch is early, or keeps to the shade or to the light from its beginning to its end. */
const keepsTo = (scene: Scene, { path, stage }: Sketch): boolean => {
  const valueAt = ([x, y]: Point) => scene.colour(x, y, stage)[0];
  return stage < LATE || Math.abs(valueAt(path[0]) - valueAt(path[3])) < REACHES;
};

/** The water and all that is mirrored in it; when the islands lie on it, it is left alone there. */
export const sketchWater = (scene: Scene, islands: readonly Island[]): readonly Sketch[] => {
  const laid = layField(scene, 'water', COATS, GAP, COVER).filter((sketch) =>
    keepsTo(scene, sketch),
  );
  const over = [hangStrands, rubOver, dragEdges].flatMap((lay) => lay(scene));
  return [...laid, ...closeGround(scene, laid), ...over].flatMap((sketch): Sketch[] => {
    if (sketch.stage < TO_THE_LILIES) return [sketch];
    const [x, y] = middleOf(sketch.path);
    return islands.some((island) => isOn(island, x, y)) ? [] : [{ ...sketch, hand: 'left' }];
  });
};
