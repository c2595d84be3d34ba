import type { BrushName } from '../brushes.ts';
import { touchOf } from '../coat.ts';
import { blend } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { layLand } from './layLand.ts';
import { goesRound } from './leavesFree.ts';
import type { Scene } from './scene.ts';
import { CLOSING, COVER, GAP, OPEN, SKY, SMALL, SOFTENING } from './skyCoats.ts';

/** How far above the land it is softened, in sheets' scales, and how much room a broad touch needs. */
const LOW = 0.15;
const ROOM = 0.16;

/** The sky where it meets the land, behind crest, house and trees: how high above the land each course lies, how broad it is, with which brushes and when it is laid: two before these are blocked in, three before they are drawn, the lowest back over the crest. */
const MEETING: readonly (readonly [
  above: number,
  broad: number,
  brushes: readonly [BrushName, ...BrushName[]],
  stage: number,
])[] = [
  [0.012, 0.058, ['wash'], 0.003],
  [0.068, 0.058, ['wash'], 0.001],
  [0.024, 0.034, ['pull', 'sweep'], 0.158],
  [0.045, 0.05, ['pull', 'sweep'], 0.156],
  [0.095, 0.06, ['sweep'], 0.164],
];

/** Nearly level touches of the sky along the land. */
const meetLand = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('meeting');
  const step = 0.085 * scale;
  return Array.from({ length: Math.ceil(format / step) + 1 }, (_, i) => i * step).flatMap((x) =>
    MEETING.map(([above, broad, brushes, stage]): Sketch => {
      const y = scene.ridge(x) - (above + 0.012 * wobble(random)) * scale;
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.17, 0.25, random) * scale,
        width: vary(broad, 0.2, random) * scale,
        angle: 0.25 * wobble(random),
        bow: 0.06 * wobble(random),
        brush: choose(brushes, random),
        load: scene.open(x, y, 0.25),
        second: scene.open(x + 0.1, Math.min(y, scene.ridge(x + 0.1) - 0.01), 0.25),
        stage: stage + 0.003 * random(),
        hand: stage < 0.1 && random() < 0.5 ? 'right' : 'left',
        body: 0.4,
        spread: 0.003,
      });
    }),
  );
};

/** How far a touch reaches down below where the land meets the sky, in its breadths; less than nothing above that. */
const reachOf = (scene: Scene, { path, width }: Sketch): number =>
  Math.max(...[path[0], middleOf(path), path[3]].map(([x, y]) => (y - scene.ridge(x)) / width));

/** A touch of the sky as a veil: nearly of one paint, and quiet. */
const veil = (scene: Scene, sketch: Sketch): Sketch => ({
  ...sketch,
  second: blend(sketch.load, sketch.second, 0.05),
  body: (sketch.brush === 'sweep' ? 1.4 : sketch.stage < 0.05 ? 0.35 : 0.4) * sketch.body,
  spread: Math.min(sketch.spread, 0.002),
  // Both hands lay it in; later, or at the crest, one that sang out would be a blot.
  hand: sketch.stage < 0.06 && reachOf(scene, sketch) < -1.5 ? sketch.hand : 'left',
});

/** The sky's coats, kept above the land and off what stands before them: laid in and drawn, closed where nothing broad had room, and softened low down. */
const laySky = (scene: Scene, isFree: (sketch: Sketch) => boolean): readonly Sketch[] => {
  const isOpen = (sketch: Sketch) =>
    reachOf(scene, sketch) < (sketch.stage < 0.05 ? -0.2 : -0.62) && isFree(sketch);
  const isClose = (sketch: Sketch) => {
    const [x, y] = middleOf(sketch.path);
    return (
      y > scene.ridge(x) - LOW * scene.scale || !isFree({ ...sketch, width: ROOM * scene.scale })
    );
  };
  // What a touch mixes on its way is sky, also where it grazes the mountain.
  const colour: Scene['colour'] = (x, y, stage) =>
    scene.open(x, Math.min(y, scene.ridge(x) - 0.01), stage);
  const field = { ...scene, colour };
  const coats = layField(field, 'sky', SKY, GAP, COVER).filter(isOpen);
  const random = scene.randomFor('sky closed');
  const closing = coverGaps(
    scene.format,
    OPEN * scene.scale,
    coats.filter(({ brush }) => brush === 'pull'),
    (x, y) => {
      const broad = touchOf(field, random, CLOSING, x, y);
      return isOpen(broad) ? broad : touchOf(field, random, SMALL, x, y);
    },
    (x, y) => y < scene.ridge(x),
  ).filter(isOpen);
  const softening = layField(field, 'softening', [SOFTENING]);
  return [...coats, ...closing, ...softening.filter((each) => isOpen(each) && isClose(each))];
};

/** The coats of sky and land, each kept to its own; they are laid before house and trees are drawn. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const isFree = goesRound(scene);
  return [
    ...laySky(scene, isFree).map((sketch) => veil(scene, sketch)),
    ...meetLand(scene).filter(isFree),
    ...layLand(scene),
  ];
};
