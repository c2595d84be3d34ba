import type { Random } from '../../random.ts';
import { mix, type Point, smoothstep, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** How long a touch on the water is at the horizon and at the lower edge, in sheets' scales. */
const LONG = [0.016, 0.052] as const;
/** From one touch of a family up or down to the next, there and there, in sheets' scales too. */
const DROP = [0.004, 0.017] as const;
/** From how far off the water's lightness a note may sing on a touch, and from how near: a small far one would not be found. */
const TOLD = 0.075;
const FOUND = 0.08;

/** How a family is handled: with what, how thick its touches are for their length, how long for their place, and how full. */
export interface Manner {
  readonly brush: BrushName;
  readonly thick: number;
  readonly long: number;
  readonly body: number;
}

/** A family: touches of one load, set down one after another across the water. */
export interface Family {
  readonly from: Point;
  readonly count: number;
  /** The way of its touches, and how far each may leave it, in radians. */
  readonly slope: number;
  readonly paint: Lab;
  /** How far it leaves the water's colour. */
  readonly plain: Unit;
  readonly stage: Unit;
  readonly manner: Manner;
}

const layTouch = (
  scene: Scene,
  random: Random,
  { slope, plain, paint, stage, manner }: Family,
  [x, y]: Point,
  spent: Unit,
): Sketch => {
  const near = smoothstep(scene.horizon, 1, y);
  const length = vary(mix(...LONG, near) * manner.long, 0.4, random) * scene.scale;
  const here = scene.colour(x, y, stage);
  const load = blend(here, paint, plain * (1 - 0.4 * spent));
  return sketchTouch(random, {
    x,
    y,
    length,
    width: length * vary(manner.thick, 0.3, random) * (1 - 0.3 * spent),
    angle: slope + 0.08 * wobble(random),
    bow: 0.1 * wobble(random),
    brush: manner.brush,
    load,
    second: blend(load, here, 0.35),
    stage,
    spread: 0.006,
    hand: near > FOUND && Math.abs(load[0] - here[0]) > TOLD ? 'right' : 'left',
    body: manner.body * (0.7 + 0.6 * random()),
  });
};

/** A family's touches: from one to the next on across the water and a little up or down, now close, now after a gap, shorter of paint towards its end; none goes over a boat or where it is not `wanted`. */
export const layFamily = (
  scene: Scene,
  random: Random,
  family: Family,
  wanted: (x: number, y: number) => boolean = () => true,
): readonly Sketch[] => {
  const { format, scale, horizon } = scene;
  const { count, manner, slope, stage } = family;
  const way = random() < 0.5 ? 1 : -1;
  let [x, y] = family.from;
  return Array.from({ length: count }).flatMap((_, i): readonly Sketch[] => {
    const near = smoothstep(horizon, 1, y);
    const place: Point = [x, y];
    const along = way * mix(...LONG, near) * manner.long * scale * (0.2 + 1.2 * random() ** 1.5);
    x += along;
    y +=
      along * slope + mix(...DROP, near) * scale * (0.35 + 0.5 * random() + 0.6 * wobble(random));
    const isOff = place[0] < 0 || place[0] > format || place[1] > 1;
    if (isOff || scene.isRowed(...place) || !wanted(...place)) return [];
    return [layTouch(scene, random, { ...family, stage: stage + 0.003 * i }, place, i / count)];
  });
};
