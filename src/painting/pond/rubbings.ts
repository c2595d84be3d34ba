import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** How far away the hue is fetched that is rubbed over a place, in sheets' scales: from the next cloud. */
const FETCHED = 0.3;

/** Dry it lies on the ridges, scumbled it breaks into grains. */
const RUBBING: readonly [BrushName, ...BrushName[]] = ['dry', 'scumble', 'scumble'];

/** How much paler it is than what it is rubbed over, in OKLab. */
const PALER = 0.062;

/** A paler colour rubbed nearly dry over a darker: in passages, its grains on the ridges only. */
export const rubOver = (scene: Scene): Sketch[] => {
  const { scale, drift, format, glow } = scene;
  const random = scene.randomFor('rubbings');
  return strew(format, 0.062 * scale, random).flatMap(([x, y]): Sketch[] => {
    const passage = smoothstep(0.42, 0.62, drift(x, y, 2.1, 2.6, 46));
    if (random() > 0.8 * passage) return [];
    const stage = 0.58 + 0.3 * random();
    const here = scene.colour(x, y, stage);
    const light = glow(x, y);
    const near = smoothstep(0.6, 0.9, y);
    const [, a, b] = scene.colour(
      x + wobble(random) * FETCHED * scale,
      y + wobble(random) * FETCHED * scale,
      stage,
    );
    const load: Lab = blend(here, [here[0], a, b], 0.6 * (1 - 0.6 * light));
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.1, 0.5, random) * scale,
        width: vary(0.055, 0.5, random) * scale,
        angle: scene.direction(x, y) + wobble(random) * 0.4,
        bow: wobble(random) * 0.12,
        brush: choose(RUBBING, random),
        load: shade(load, PALER * (0.5 + random()) * (1 - 0.7 * light) * (1 - 0.2 * near)),
        second: here,
        stage,
        hand: 'left',
        spread: 0.012,
        body: mix(0.6, 1.3, random()),
      }),
    ];
  });
};

/** How far to either side a drag brings the colour from, in sheets' scales. */
const CARRIED = 0.08;
/** How far its value may be from what it is dragged over, in OKLab, half as far where it is broad: a stroke that stands off farther is a post in the water. */
const STANDS_OFF = 0.075;

/** A colour of a value at most so far from another's. */
const held = ([l, a, b]: Lab, [over]: Lab, most: number): Lab => [
  over + clamp(l - over, -most, most),
  a,
  b,
];

/** The way of the drags about a place: straight down here, aslant there, those beside one another the same way; where the water lies, they lie. */
const dragsAt = ({ direction, drift, side }: Scene, x: number, y: number): number => {
  const way = direction(x, y);
  const aslant = side * 0.32 * smoothstep(0.42, 0.6, drift(x, y, 1.5, 1.2, 47));
  return Math.abs(way - UPRIGHT) < 0.75 ? UPRIGHT + aslant : way;
};

/** A drag, narrow or four times as broad. */
const BREADTHS = {
  narrow: { length: 0.115, width: 0.021, by: [0.45, 0.5], late: 0.4, standsOff: STANDS_OFF },
  broad: { length: 0.18, width: 0.075, by: [0.3, 0.25], late: 0.2, standsOff: STANDS_OFF / 2 },
} as const;

/** One drag about a place, of the colour where it begins, a little aside. */
const drag = (scene: Scene, random: Random, x: number, y: number): Sketch => {
  const { scale } = scene;
  const isBroad = random() < 0.16;
  const kind = BREADTHS[isBroad ? 'broad' : 'narrow'];
  const stage = 0.42 + kind.late * random();
  const angle = dragsAt(scene, x, y) + 0.13 * wobble(random);
  const length = vary(kind.length, kind.by[0], random) * scale;
  const aside = (random() < 0.5 ? -1 : 1) * CARRIED * (0.3 + 0.7 * random()) * scale;
  const here = scene.colour(x, y, stage);
  const begins = [
    x - 0.5 * length * Math.cos(angle) + aside,
    y - 0.5 * length * Math.sin(angle),
  ] as const;
  const load = held(scene.colour(...begins, stage), here, kind.standsOff);
  return sketchTouch(random, {
    x,
    y,
    length,
    width: Math.min(vary(kind.width, kind.by[1], random) * scale, 0.5 * length),
    angle,
    bow: wobble(random) * 0.08,
    brush: isBroad || random() < 0.5 ? 'scumble' : random() < 0.6 ? 'dry' : 'drag',
    load,
    second: blend(load, here, 0.6),
    stage,
    hand: 'left',
    spread: 0.014,
    body: mix(0.6, 1.4, random()),
  });
};

/** Long drags of light into shade and of shade into light, where the one ends and the other begins. */
export const dragEdges = (scene: Scene): Sketch[] => {
  const { scale, format, glow, trees } = scene;
  const random = scene.randomFor('drags');
  return strew(format, 0.052 * scale, random).flatMap(([x, y]): Sketch[] => {
    const lies = glow(x, y);
    const isEdge = lies >= 0.14 && lies <= 0.78 && trees(x, y) <= 0.6;
    return isEdge && random() <= 0.8 ? [drag(scene, random, x, y)] : [];
  });
};
