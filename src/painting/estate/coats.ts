import type { BrushName } from '../brushes.ts';
import type { Coat } from '../coat.ts';
import { blend } from '../colour.ts';
import { type Layer, layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { layLand } from './layLand.ts';
import { goesRound } from './leavesFree.ts';
import type { Scene } from './scene.ts';

/** The sky: a quiet first coat, in which warm and cool vary, not hue; thick pale paint over it in broad soft pulls, this way and that, unbroken, or each would be a flight of dashes, and a few shorter ones where it wants closing, each coat in one go, for a chord tints what is laid under it: what lies side by side is of one chord's paint. */
const SKY: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.22,
    width: 0.175,
    length: 0.38,
    stages: [0, 0.006],
    twist: 0.3,
    spread: 0.004,
    worked: 1.2,
  },
  {
    brush: 'pull',
    spacing: 0.12,
    width: 0.12,
    length: 0.22,
    stages: [0.1, 0.103],
    twist: 0.9,
    spread: 0.002,
    worked: 1.2,
  },
  {
    brush: 'sweep',
    spacing: 0.1,
    width: 0.1,
    length: 0.16,
    stages: [0.16, 0.163],
    twist: 1.4,
    spread: 0.002,
    worked: 1.2,
  },
];

/** What closes it low over the land and about house and trees, where nothing broad has room. */
const CLOSING: readonly Layer[] = [
  {
    brush: 'pull',
    spacing: 0.07,
    width: 0.055,
    length: 0.11,
    stages: [0.158, 0.161],
    twist: 0.8,
    spread: 0.002,
    worked: 1.3,
  },
  {
    brush: 'sweep',
    spacing: 0.06,
    width: 0.062,
    length: 0.12,
    stages: [0.165, 0.168],
    twist: 1,
    spread: 0.002,
    worked: 1.3,
  },
];

/** How far above the land that is, in sheets' scales, and how much room a broad touch needs. */
const LOW = 0.15;
const ROOM = 0.16;

/** How wide a patch of sky is too bare, in sheets' scales. */
const GAP = 0.036;

/** What closes the sky's lay-in: broad, for it is seen through what comes over it. */
const COVER: Coat = {
  brush: 'wash',
  width: 0.095,
  length: 0.2,
  stages: [0.003, 0.009],
  twist: 0.3,
  spread: 0.003,
};

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

/** The coats of sky and land, each kept to its own; they are laid before house and trees are drawn. */
export const layCoats = (scene: Scene): readonly Sketch[] => {
  const below = ({ path, width }: Sketch) =>
    [path[0], middleOf(path), path[3]].map(([x, y]) => (y - scene.ridge(x)) / width);
  const isSky = (sketch: Sketch) =>
    Math.max(...below(sketch)) < (sketch.stage < 0.05 ? -0.2 : -0.62);
  const isFree = goesRound(scene);
  const isClose = (sketch: Sketch) => {
    const [x, y] = middleOf(sketch.path);
    return (
      y > scene.ridge(x) - LOW * scene.scale || !isFree({ ...sketch, width: ROOM * scene.scale })
    );
  };
  // What a touch mixes on its way is sky, also where it grazes the mountain.
  const sky: Scene['colour'] = (x, y, stage) =>
    scene.open(x, Math.min(y, scene.ridge(x) - 0.01), stage);
  const veiled = (sketch: Sketch): Sketch => ({
    ...sketch,
    second: blend(sketch.load, sketch.second, 0.05),
    body: (sketch.brush === 'sweep' ? 2.5 : sketch.stage < 0.05 ? 0.35 : 0.7) * sketch.body,
    spread: Math.min(sketch.spread, 0.002),
    // Both hands lay it in; later, or at the crest, one that sang out would be a blot.
    hand: sketch.stage < 0.06 && Math.max(...below(sketch)) < -1.5 ? sketch.hand : 'left',
  });
  return [
    ...layField({ ...scene, colour: sky }, 'sky', SKY, GAP, COVER)
      .filter((sketch) => isSky(sketch) && isFree(sketch))
      .map(veiled),
    ...layField({ ...scene, colour: sky }, 'closing', CLOSING)
      .filter((sketch) => isSky(sketch) && isFree(sketch) && isClose(sketch))
      .map(veiled),
    ...meetLand(scene).filter(isFree),
    ...layLand(scene),
  ];
};
