import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Column, EMBERS, LIGHTS, sketchGlow, standColumn } from './column.ts';
import { CLOSE, type Place, weightOf } from './columnPulls.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const CREAM = lab('#f6e2bb');
/** What a light's paint carries beside it on one brush: the water's violet and blue, and hotter and paler paints than its own. */
const BESIDE: Hues = [
  lab('#c4705a'),
  lab('#e8c074'),
  lab('#7d6a9a'),
  lab('#c9a06a'),
  lab('#f0d2a4'),
];
/** The blue and violet that the river sets between a light's touches. */
const DARKS: Hues = [lab('#465384'), lab('#534c7a'), lab('#486384')];

/** How broad a column's pulls are at the far shore and below, in heights of a canvas of 16:10, and how far apart in their breadths, at its foot and where it ends. */
const BROAD = [0.0076, 0.0104] as const;
const STEP = [0.46, 2.4] as const;
/** With what its touches are laid where they run together, and beyond. */
const FULL = ['pull', 'filbert', 'worked', 'pull'] as const;
const SPENT = ['drag', 'worked', 'pull', 'dry'] as const;

/** How long a touch is at most, against its column's breadth. */
const LONGEST = 2.4;

/** From which strength on a light's column is gone down twice. */
const TWICE = 0.6;

/** What a touch is painted with: cream at the foot's heart, then orange and rose, embers below. */
const paintOf = (random: Random, { lamp }: Column, down: number): Lab => {
  const hue = random() < 0.1 + 0.75 * down ? choose(EMBERS, random) : choose(LIGHTS, random);
  const own = random() < 0.5 ? blend(hue, lamp.hue, 0.7) : hue;
  const isHeart = random() < lamp.power * mix(0.4, 0.05, down);
  return isHeart ? blend(own, CREAM, 0.4 + 0.6 * random()) : own;
};

/** A level pull of the light, two paints on the brush: thick at the quay, thinner where it dissolves. */
const light = (
  scene: Scene,
  random: Random,
  column: Column,
  place: Place,
  [length, slant]: readonly [length: number, slant: number],
): Sketch => {
  const { x, y, broad, down } = place;
  const { lamp } = column;
  const water = scene.colour(x, y, 0.8);
  const faint = clamp(0.3 * (1 - lamp.power) + 0.36 * down ** 1.5 + 0.2 * wobble(random));
  const load = blend(scene.evening.flame(paintOf(random, column, down)), water, faint);
  return sketchTouch(random, {
    x,
    y,
    length,
    angle: slant,
    bow: 0.06 * wobble(random),
    width: broad,
    brush: choose(down < CLOSE ? FULL : SPENT, random),
    load,
    second: blend(scene.evening.flame(choose(BESIDE, random)), water, faint),
    stage: 0.56 + 0.34 * random() + 0.06 * down,
    hand: 'right',
    body: mix(0.5, 0.3, down) * vary(1, 0.5, random),
    spread: 0.012,
  });
};

/** The water dragged across a column from one of its sides, taking some of its light along. */
const breakUp = (scene: Scene, random: Random, column: Column, place: Place): Sketch => {
  const { x, y, broad } = place;
  const water = scene.colour(x, y, 0.8);
  const side = random() < 0.5 ? -1 : 1;
  return sketchTouch(random, {
    x: x + side * (0.3 + 0.7 * random()) * column.wide,
    y,
    length: vary(2, 0.5, random) * column.wide,
    width: broad * vary(1.5, 0.6, random),
    angle: (side > 0 ? 0 : Math.PI) + 0.07 * wobble(random),
    bow: 0.08 * wobble(random),
    brush: choose(['worked', 'scumble', 'worked', 'pull'], random),
    load: blend(shade(water, -0.03), scene.evening.unlit(choose(DARKS, random)), 0.4),
    second: blend(water, scene.evening.flame(choose(EMBERS, random)), 0.4),
    stage: 0.72 + 0.16 * random(),
    hand: 'left',
    body: 0.5,
    spread: 0.008,
  });
};

/** How far on the brush is set down next, against the common step: a lone lamp's touches lie in the paint of the last, or far below it. */
const strideOf = (random: Random, { power }: Lamp) =>
  power > TWICE ? vary(1, 0.6, random) : random() < 0.64 ? 0.2 + 0.5 * random() : 1 + 2 * random();

/** The brush's way down a column: level pulls under it, of very unlike weight, close at the quay, ever looser and longer; where the light does not gather there is none, or the water goes across it. */
const goDown = (scene: Scene, random: Random, column: Column): Sketch[] => {
  const { reach, wide, lamp, placeAt, gathers } = column;
  const touches: Sketch[] = [];
  let y = lamp.foot + 0.003 * random();
  while (y < lamp.foot + reach) {
    const down = (y - lamp.foot) / reach;
    const deep = (y - scene.horizon) / (1 - scene.horizon);
    const { size, long } = weightOf(random);
    const broad = mix(...BROAD, deep) * mix(1, 0.6, down) * vary(size, 0.35, random) * scene.scale;
    const x = placeAt(down) + 0.45 * wobble(random) * wide;
    const place = { x, y, broad, down };
    if (random() < gathers(down) * mix(1.05, 0.5, down ** 2)) {
      const length = Math.min(vary(mix(0.8, 1.3, down) * long, 0.5, random), LONGEST) * wide;
      touches.push(
        light(scene, random, column, place, [Math.max(length, 3 * broad), 0.05 * wobble(random)]),
      );
    } else if (random() < 0.7) touches.push(breakUp(scene, random, column, place));
    y += broad * mix(...STEP, down) * strideOf(random, lamp);
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

/** What binds a lone lamp's touches at the quay: one fat smear that leans, loaded at its head and dragged thin below. */
const bind = (scene: Scene, random: Random, { lamp, reach, wide, placeAt }: Column): Sketch[] => {
  const long = vary(0.26, 0.3, random) * reach;
  const water = scene.colour(lamp.x, lamp.foot + 0.5 * long, 0.8);
  const load = blend(scene.evening.flame(blend(choose(LIGHTS, random), lamp.hue, 0.4)), water, 0.3);
  return Array.from({ length: lamp.power > TWICE ? 0 : 1 }, () =>
    sketchTouch(random, {
      x: placeAt(0.1) + 0.2 * wobble(random) * wide,
      y: lamp.foot + 0.55 * long,
      length: long,
      width: vary(0.7, 0.3, random) * wide,
      angle: UPRIGHT + 0.24 * wobble(random),
      bow: 0.16 * wobble(random),
      brush: 'worked',
      load,
      second: blend(scene.evening.flame(choose(EMBERS, random)), water, 0.3),
      stage: 0.62,
      hand: 'left',
      body: 0.8,
      spread: 0.012,
    }),
  );
};

/** The lamps' lights on the water: columns that tremble, the strong ones broad, the weak ones threads. */
export const sketchColumns = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('columns');
  return scene.lamps.flatMap((lamp) => {
    const column = standColumn(scene, random, lamp);
    return [sketchGlow, bind, tremble].flatMap((part) => part(scene, random, column));
  });
};
