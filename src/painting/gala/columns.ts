import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { placeSources, type Source } from './sources.ts';

/** What a burning light is on the water: gold, and palest at the quay. */
const GOLD: Hues = [lab('#e5a764'), lab('#eab877'), lab('#dd9a58')];
const CREAM = lab('#f8e4b8');
/** What is left of any light far down. */
const EMBERS: Hues = [lab('#c08252'), lab('#b5785a'), lab('#a87060')];

/** How far a light reaches down the water, and how far apart a full one's turns lie at the quay, a faint one's up to twice as far, and where it ends, in heights of a canvas of 16:10. */
const REACH = [0.06, 0.33] as const;
const STEP = [0.0052, 0.016] as const;
/** From which strength on a light is gone down twice. */
const STRONG = 0.7;

/** A way down a zigzag: which layer of it, and how far of its reach. */
interface Way {
  readonly layer: 0 | 1;
  readonly reach: number;
}

/** What a pull is painted with, so far `down`. */
const paintOf = (random: Random, { lit, hue }: Source, { layer }: Way, down: number): Lab => {
  const near = lit > STRONG ? choose(GOLD, random) : blend(hue, choose(EMBERS, random), 0.3);
  const load = blend(near, choose(EMBERS, random), down ** 0.8 * (layer ? 0.5 : 0.9));
  return layer ? blend(load, CREAM, 0.85 * (1 - down)) : load;
};

/** How far a zigzag's turns lie aside at the quay and where it ends, against the light's breadth. */
const ASIDE = [0.46, 0.8] as const;
/** Which share of its pulls is left out at the quay and where it ends. */
const BROKEN = [0.16, 0.68] as const;
/** How much of a pull's way is left out at most at either end: its pieces stand apart, and are no ribbon. */
const APART = 0.36;

/** A pull of the zigzag from one of its turns to the next: fat at the quay, ever thinner; the water's tone comes into it the farther down it is. */
const zag = (
  scene: Scene,
  random: Random,
  source: Source,
  way: Way,
  [from, to, down]: readonly [from: Point, to: Point, down: number],
): Sketch => {
  const water = scene.colour(...to, 0.8);
  const faint = mix(0.66, 0.04, Math.min(1, 1.1 * source.lit)) + 0.4 * down;
  const place = (share: number): Point => [mix(from[0], to[0], share), mix(from[1], to[1], share)];
  return pull(random, place(APART * random()), place(1 - APART * random()), {
    width: vary(mix(way.layer ? 0.0115 : 0.016, 0.009, down), 0.6, random) * scene.scale,
    bow: 0.16 * wobble(random),
    brush: choose(way.layer ? ['flat', 'impasto'] : ['flat', 'pull', 'worked'], random),
    load: blend(paintOf(random, source, way, down), water, faint),
    second: blend(choose(EMBERS, random), water, 0.2 + 0.4 * down),
    stage: (way.layer ? 0.84 : 0.7) + 0.1 * random() + 0.04 * down,
    hand: 'right',
    body: mix(0.7, 0.45, down),
    spread: 0.01,
  });
};

/** The brush's way down: from side to side in uneven turns, close at the quay, ever wider and sparser, and broken into pieces. */
const goDown = (scene: Scene, random: Random, source: Source, way: Way): Sketch[] => {
  const { x, foot, broad, lit, phase } = source;
  const pulls: Sketch[] = [];
  const top = foot + (0.004 + 0.006 * random()) * scene.scale;
  let from: Point = [x, top];
  let side = random() < 0.5 ? 1 : -1;
  while (from[1] < top + way.reach) {
    const down = (from[1] - top) / way.reach;
    const step = mix(STEP[0] * (2 - lit), STEP[1], down);
    const y = from[1] + step * vary(1, 0.4, random) * scene.scale;
    const sway = (scene.swell(phase, y, 1, 9, phase) - 0.5) * broad * (0.4 + 1.4 * down);
    const aside = side * vary(mix(...ASIDE, down), 0.6, random) * broad * (way.layer ? 0.6 : 1);
    const to: Point = [x + sway + aside, y];
    if (random() >= mix(...BROKEN, down)) {
      pulls.push(zag(scene, random, source, way, [from, to, down]));
    }
    from = to;
    side = -side;
  }
  return pulls;
};

/** A light's zigzag; a strong one's heart is set into it a second time. */
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
