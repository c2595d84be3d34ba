import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Column, EMBERS, LIGHTS, sketchGlow, standColumn } from './column.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const CREAM = lab('#f6e2bb');
/** The blue and violet that the river sets between a light's touches. */
const DARKS: Hues = [lab('#4a5890'), lab('#5a5088'), lab('#4b6a90')];

/** How broad a column's touches are at the far shore and below, in heights of a canvas of 16:10, and how far apart in their breadths, at its foot and where it ends. */
const BROAD = [0.0066, 0.0114] as const;
const STEP = [0.3, 0.98] as const;
/** How much broader a loaded touch is than its place's measure, and how much narrower the others; how often one is loaded, at the quay and where the column ends. */
const LOADED = { broad: 1.7, rest: 0.72, often: [0.34, 0.1] } as const;
/** Up to where down a column its touches run together, and with what they are laid there and beyond. */
const CLOSE = 0.35;
const FULL = ['flat', 'worked', 'pull'] as const;
const SPENT = ['drag', 'worked', 'drag', 'dry'] as const;

/** How long a touch is at most, against its column's breadth. */
const LONGEST = 1.5;

/** From which strength on a light's column is gone down twice. */
const TWICE = 0.6;

/** Where a touch of a column lies, how broad it is, and how far down its column (0 to 1, beyond where it comes apart). */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly broad: number;
  readonly down: number;
}

/** What a touch is painted with: cream at the foot's heart, then orange and rose, embers below. */
const paintOf = (random: Random, { lamp }: Column, down: number): Lab => {
  const hue = random() < 0.1 + 0.75 * down ? choose(EMBERS, random) : choose(LIGHTS, random);
  const own = random() < 0.5 ? blend(hue, lamp.hue, 0.7) : hue;
  const isHeart = random() < lamp.power * mix(0.5, 0.04, down);
  return isHeart ? blend(own, CREAM, 0.35 + 0.5 * random()) : own;
};

/** A touch of the light, nearly level, broken as the river breaks it: thick at the quay, thinner where it dissolves. */
const light = (
  scene: Scene,
  random: Random,
  column: Column,
  { x, y, broad, down }: Place,
  length: number,
): Sketch => {
  const { lamp } = column;
  const water = scene.colour(x, y, 0.8);
  const faint = clamp(0.3 * (1 - lamp.power) + 0.5 * down ** 1.5 + 0.2 * wobble(random));
  const load = blend(paintOf(random, column, down), water, faint);
  return sketchTouch(random, {
    x,
    y,
    length,
    width: broad,
    angle: 0.34 * wobble(random),
    bow: 0.2 * wobble(random),
    brush: choose(down < CLOSE ? FULL : SPENT, random),
    load,
    second: blend(load, choose(EMBERS, random), 0.45),
    stage: 0.56 + 0.34 * random() + 0.06 * down,
    hand: 'right',
    body: mix(0.8, 0.45, down) * vary(1, 0.45, random),
    spread: 0.012,
  });
};

/** The water's dark drawn across a column, beyond both its sides. */
const breakUp = (scene: Scene, random: Random, column: Column, place: Place): Sketch => {
  const { x, y, broad } = place;
  const water = scene.colour(x, y, 0.8);
  return sketchTouch(random, {
    x: x + column.wide * wobble(random),
    y,
    length: vary(1.5, 0.6, random) * column.wide,
    width: broad * vary(1.1, 0.3, random),
    angle: 0.2 * wobble(random),
    bow: 0.24 * wobble(random),
    brush: choose(['flat', 'worked', 'pull'], random),
    load: blend(shade(water, -0.03), choose(DARKS, random), 0.5),
    second: water,
    stage: 0.72 + 0.16 * random(),
    hand: 'left',
    body: 0.6,
    spread: 0.008,
  });
};

/** The brush's way down a column: level touches of very unlike length, close at the quay, ever looser; where the light does not gather there is none, or the water goes across it. */
const goDown = (scene: Scene, random: Random, column: Column): Sketch[] => {
  const { reach, wide, lamp, placeAt, gathers } = column;
  const touches: Sketch[] = [];
  let y = lamp.foot + 0.003 * random();
  while (y < lamp.foot + reach) {
    const down = (y - lamp.foot) / reach;
    const deep = (y - scene.horizon) / (1 - scene.horizon);
    const isLoaded = random() < mix(...LOADED.often, down);
    const size = vary(isLoaded ? LOADED.broad : LOADED.rest, 0.45, random);
    const broad = mix(...BROAD, deep) * size * scene.scale;
    const x = placeAt(down) + 0.45 * wobble(random) * wide;
    const place = { x, y, broad, down };
    if (random() < gathers(down) * mix(1.05, 0.75, down)) {
      const length = Math.min(vary(mix(0.95, 0.7, down), 0.8, random), LONGEST) * wide;
      touches.push(light(scene, random, column, place, Math.max(length, 1.5 * broad)));
    } else if (random() < 0.7) touches.push(breakUp(scene, random, column, place));
    y += broad * mix(...STEP, down) * vary(1, 0.35, random);
  }
  return touches;
};

/** The light itself: the brush goes down a strong one's column twice, a weak one's once. */
const tremble = (scene: Scene, random: Random, column: Column): Sketch[] =>
  Array.from({ length: column.lamp.power > TWICE ? 2 : 1 }).flatMap((_, i) => {
    const aside = i ? 0.6 * wobble(random) * column.wide : 0;
    const beside = { ...column, placeAt: (down: number) => column.placeAt(down) + aside };
    return goDown(scene, random, beside);
  });

/** Whether a lamp hangs before the palace: what falls from those beyond it would lie in the open water alone. */
const isBesideShore =
  (scene: Scene) =>
  ({ x }: Lamp): boolean =>
    scene.along(x) < scene.corner;

/** The lamps' lights on the water: columns that tremble, the strong ones broad, the weak ones threads. */
export const sketchColumns = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('columns');
  return scene.lamps.filter(isBesideShore(scene)).flatMap((lamp) => {
    const column = standColumn(scene, random, lamp);
    return [sketchGlow, tremble].flatMap((part) => part(scene, random, column));
  });
};
