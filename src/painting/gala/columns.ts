import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeSources, type Source } from './sources.ts';

/** What a burning light is on the water: gold, and palest at the quay. */
const GOLD: Hues = [lab('#e5a764'), lab('#eab877'), lab('#dd9a58')];
const CREAM = lab('#f8e4b8');
/** What is left of any light far down. */
const EMBERS: Hues = [lab('#c08252'), lab('#b5785a'), lab('#a87060')];

/** How far a light reaches down the water, and how far apart its dashes lie at the quay and where it ends, in heights of a canvas of 16:10. */
const REACH = [0.07, 0.36] as const;
const STEP = [0.0085, 0.036] as const;
/** From which strength on a light is gone down twice. */
const STRONG = 0.7;

/** A way down a column: which layer of it, and how far of its reach. */
interface Way {
  readonly layer: 0 | 1;
  readonly reach: number;
}

/** What a dash is painted with, so far `down`. */
const paintOf = (random: Random, { lit, hue }: Source, { layer }: Way, down: number): Lab => {
  const near = lit > STRONG ? choose(GOLD, random) : blend(hue, choose(EMBERS, random), 0.3);
  const load = blend(near, choose(EMBERS, random), down ** 0.8 * (layer ? 0.5 : 0.9));
  return layer ? blend(load, CREAM, 0.85 * (1 - down)) : load;
};

/** A dash: fat and level, as broad as the light at the quay, ever shorter; the water's tone comes into it the farther down it is. */
const dash = (
  scene: Scene,
  random: Random,
  source: Source,
  way: Way,
  [x, y, down]: readonly [x: number, y: number, down: number],
): Sketch => {
  const { lit, broad } = source;
  const water = scene.colour(x, y, 0.8);
  const faint = mix(0.66, 0.04, Math.min(1, 1.1 * lit)) + 0.3 * down;
  return sketchTouch(random, {
    x,
    y,
    length: vary(mix(way.layer ? 0.8 : 1.45, 0.42, down ** 0.7), 0.4, random) * broad,
    width: vary(mix(way.layer ? 0.0125 : 0.019, 0.0095, down), 0.36, random) * scene.scale,
    angle: 0.09 * wobble(random),
    bow: 0.12 * wobble(random),
    brush: choose(way.layer ? ['flat', 'impasto'] : ['flat', 'flat', 'worked'], random),
    load: blend(paintOf(random, source, way, down), water, faint),
    second: blend(choose(EMBERS, random), water, 0.2 + 0.4 * down),
    stage: (way.layer ? 0.84 : 0.7) + 0.1 * random() + 0.04 * down,
    hand: 'right',
    body: mix(0.7, 0.45, down),
    spread: 0.01,
  });
};

/** The brush's way down: dash below dash, close and broad at the quay, ever sparser and swaying more. */
const goDown = (scene: Scene, random: Random, source: Source, way: Way): Sketch[] => {
  const { x, foot, broad, phase } = source;
  const dashes: Sketch[] = [];
  const top = foot + (0.004 + 0.006 * random()) * scene.scale;
  let y = top;
  while (y < top + way.reach) {
    const down = (y - top) / way.reach;
    const sway = (scene.swell(phase, y, 1, 9, phase) - 0.5) * broad * (0.4 + 1.4 * down);
    dashes.push(
      dash(scene, random, source, way, [x + sway + 0.14 * wobble(random) * broad, y, down]),
    );
    y += mix(...STEP, down) * (way.layer ? 1.25 : 1) * vary(1, 0.34, random) * scene.scale;
  }
  return dashes;
};

/** A light's broken column; a strong one's heart is set into it a second time. */
const hang = (scene: Scene, random: Random, source: Source): Sketch[] => {
  const reach = mix(...REACH, source.lit ** 1.4) * scene.tall;
  const first = goDown(scene, random, source, { layer: 0, reach });
  if (source.lit < STRONG) return first;
  return [...first, ...goDown(scene, random, source, { layer: 1, reach: 0.7 * reach })];
};

/** The lights on the water, each under what it falls from: two or three strong, the others faint. */
export const sketchColumns = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('columns');
  return placeSources(scene).flatMap((source) => hang(scene, random, source));
};
