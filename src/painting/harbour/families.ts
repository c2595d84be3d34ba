import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** How long a touch on the water is at the horizon and at the lower edge, in sheets' scales. */
const LONG = [0.009, 0.052] as const;
/** From one touch of a family up or down to the next, there and there, in sheets' scales too. */
const DROP = [0.0022, 0.015] as const;
/** From how far off the water's lightness a note may sing on a touch, and from how near: a small far one, or one that is dragged dry, would not be found. */
const TOLD = 0.05;
const FOUND = 0.2;

/** How a family is handled: with what its broad touches are set down and with what the rest, how thick they are for their length, how long for their place, and how full. */
export interface Manner {
  readonly broad: BrushName;
  readonly rest: BrushName;
  readonly thick: number;
  readonly long: number;
  readonly body: number;
}

/** How much longer a family's broad touch is than its place's measure, how much shorter the rest are, and how unlike one another either are; and how often one after the first is broad. */
const BROAD = { size: 1.25, unlike: 0.45, often: 0.1 } as const;
const REST = { size: 0.66, unlike: 0.6 } as const;

/** How much longer than its place's measure none is: a longer one would lie there like a comb. */
const LONGEST = 2.1;

/** A family: touches of one load, set down one after another across the water. */
export interface Family {
  readonly from: Point;
  readonly count: number;
  /** The way of its touches, and how far each may leave it, in radians. */
  readonly slope: number;
  readonly paint: Lab;
  /** What its broad touches have on the brush beside that. */
  readonly second: Lab;
  /** How far it leaves the water's colour. */
  readonly plain: Unit;
  readonly stage: Unit;
  readonly manner: Manner;
}

/** How near the water at a height is: 0 at the horizon, 1 at the lower edge. */
const nearness = ({ horizon }: Scene, y: number): Unit => clamp((y - horizon) / (1 - horizon));

const layTouch = (
  scene: Scene,
  random: Random,
  { slope, plain, paint, second, stage, manner }: Family,
  [x, y]: Point,
  spent: Unit,
): Sketch => {
  const near = nearness(scene, y);
  const isBroad = spent === 0 || random() < BROAD.often;
  const { size, unlike } = isBroad ? BROAD : REST;
  const brush = isBroad ? manner.broad : manner.rest;
  const usual = mix(...LONG, near) * scene.scale;
  const length = Math.min(LONGEST * usual, vary(usual * manner.long * size, unlike, random));
  const here = scene.colour(x, y, stage);
  const load = blend(
    here,
    paint,
    plain * (1 - 0.35 * spent) * (isBroad ? 0.85 : 0.65 + 0.35 * random()),
  );
  return sketchTouch(random, {
    x,
    y,
    length,
    // The longer a touch, the thinner for its length: none is a slab.
    width: Math.sqrt(length * usual) * vary(manner.thick * (isBroad ? 1 : 0.75), 0.35, random),
    angle: slope + 0.1 * wobble(random),
    bow: 0.12 * wobble(random),
    brush,
    load,
    second: isBroad ? blend(load, second, 0.7 * plain) : blend(load, here, 0.4),
    stage,
    spread: 0.008,
    hand: brush !== 'drag' && near > FOUND && Math.abs(load[0] - here[0]) > TOLD ? 'right' : 'left',
    body: manner.body * (isBroad ? 1.2 : 0.7) * (0.7 + 0.6 * random()),
  });
};

/** A family's touches, one broad and loaded, then smaller and drier ones that run into it and one another: from each to the next on across the water and a little up or down, shorter of paint towards its end; none goes over a boat or where it is not `wanted`. */
export const layFamily = (
  scene: Scene,
  random: Random,
  family: Family,
  wanted: (x: number, y: number) => boolean = () => true,
): readonly Sketch[] => {
  const { format, scale } = scene;
  const { count, manner, slope, stage } = family;
  const way = random() < 0.5 ? 1 : -1;
  let [x, y] = family.from;
  return Array.from({ length: count }).flatMap((_, i): readonly Sketch[] => {
    const near = nearness(scene, y);
    const place: Point = [x, y];
    const along = way * mix(...LONG, near) * manner.long * scale * (0.1 + 0.8 * random() ** 1.8);
    x += along;
    y +=
      along * slope + mix(...DROP, near) * scale * (0.35 + 0.5 * random() + 0.6 * wobble(random));
    const isOff = place[0] < 0 || place[0] > format || place[1] > 1;
    if (isOff || scene.isRowed(...place) || !wanted(...place)) return [];
    return [layTouch(scene, random, { ...family, stage: stage + 0.003 * i }, place, i / count)];
  });
};
