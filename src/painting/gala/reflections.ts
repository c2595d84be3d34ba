import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { divideWay, paintPassage } from '../glitter.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Course, layCourse, PALE } from './course.ts';
import type { Scene } from './scene.ts';

const ANSWERS: Hues = [lab('#d39158'), lab('#c98c78'), lab('#d9b47a')];
/** A light stronger than this glitters; a weaker one only stains the water. */
const STRONG = 0.5;

/** The wet underlayer: upright pulls rubbed down from the foot, wide there, half water. */
const veil = (scene: Scene, random: Random, course: Course): Sketch[] => {
  const { lamp, reach, wide } = course;
  return Array.from({ length: Math.round(11 * lamp.power) }, () => {
    const down = 0.02 + 0.55 * random() ** 1.5;
    const y = lamp.foot + reach * down;
    const water = scene.colour(lamp.x, y, 0.7);
    return sketchTouch(random, {
      x: course.placeAt(down) + wobble(random) * wide * 0.5,
      y: y + 0.01,
      length: vary(0.06, 0.5, random) * scene.scale,
      width: Math.max(0.012, wide * (1.4 - 0.7 * down) * (0.5 + 0.7 * random())),
      angle: UPRIGHT + wobble(random) * 0.3,
      bow: wobble(random) * 0.2,
      brush: choose(['scumble', 'dry', 'scumble'], random),
      load: blend(course.hueAt(down), water, clamp(0.25 + 0.45 * down + 0.4 * (1 - lamp.power))),
      second: water,
      stage: 0.5 + 0.2 * random(),
      body: 0.6,
      hand: 'left',
    });
  });
};

/** The light itself, in passages that crowd at the foot and come apart towards us. */
const glitter = (scene: Scene, random: Random, course: Course): Sketch[] => {
  const { lamp, reach, wide } = course;
  const { scale } = scene;
  const passages = divideWay(random, {
    from: lamp.foot + 0.004,
    to: lamp.foot + reach,
    at: (y) => course.placeAt((y - lamp.foot) / reach),
    wide: [wide * 1.1, wide * 1.2],
    high: [0.04 * scale, 0.016 * scale],
    crowd: [3 + 14 * lamp.power, 2.6],
    rest: [0.002 * scale, 0.045 * scale],
    steep: 0.24,
    scale,
  });
  return passages
    .filter(({ gone }) => gone < 0.8 && random() > 0.4 * gone)
    .flatMap((passage) => {
      const water = scene.colour(passage.x, passage.y, 0.9);
      const faint = clamp(0.18 + 0.75 * passage.gone - 0.2 * lamp.power);
      const paints = {
        hue: blend(course.hueAt(passage.gone), water, faint),
        others: [blend(choose(ANSWERS, random), water, faint), blend(lamp.hue, water, faint)],
        pale: blend(PALE, water, passage.gone),
        water,
        dulled: 0.3,
      } as const;
      return paintPassage(random, passage, paints, 0.72 + 0.16 * random());
    });
};

/** What a weak light leaves where it enters the water: a short column of flat touches over one another, ever smaller and fainter. */
const stain = (scene: Scene, random: Random, course: Course): Sketch[] => {
  const count = 2 + Math.floor((2 + 8 * course.lamp.power) * random());
  return Array.from({ length: count }, (_, i) => {
    const down = 0.5 * (i / 8) * (0.7 + 0.6 * random());
    const y = course.lamp.foot + course.reach * down;
    const water = scene.colour(course.lamp.x, y, 0.8);
    return sketchTouch(random, {
      x: course.placeAt(down) + wobble(random) * course.wide * 0.3,
      y,
      length: vary(course.wide * (1.1 - down), 0.4, random),
      width: vary(0.0085 - 0.006 * down, 0.4, random) * scene.scale,
      angle: wobble(random) * 0.2,
      bow: wobble(random) * 0.2,
      brush: choose(['worked', 'filbert', 'dab'], random),
      load: blend(course.hueAt(down), water, 0.2 + 0.7 * down + 0.15 * random()),
      second: water,
      stage: 0.74 + 0.16 * random(),
      body: 0.6,
    });
  });
};

/** Water drawn back across the light, so that it lies in the river and not upon it. */
const cut = (scene: Scene, random: Random, course: Course): Sketch[] =>
  Array.from({ length: Math.round(2 + 4 * course.lamp.power) }, () => {
    const down = 0.25 + 0.75 * random();
    const y = course.lamp.foot + course.reach * down;
    const load = shade(scene.colour(course.lamp.x + 0.1 * wobble(random), y, 0.8), -0.02);
    return sketchTouch(random, {
      x: course.placeAt(down) + wobble(random) * course.wide,
      y,
      length: vary(course.wide * 1.8, 0.4, random),
      width: vary(0.009 + 0.006 * down, 0.4, random) * scene.scale,
      angle: wobble(random) * 0.2,
      brush: choose(['worked', 'filbert'], random),
      load,
      second: load,
      stage: 0.78 + 0.1 * random(),
      body: 0.5,
      hand: 'left',
    });
  });

/** The lights on the water: the strong ones glitter and come apart, the weak only stain it. */
export const sketchReflections = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('reflections');
  return scene.lamps.flatMap((lamp) => {
    const course = layCourse(scene, random, lamp);
    const parts = lamp.power > STRONG ? [veil, glitter, cut] : [stain];
    return parts.flatMap((part) => part(scene, random, course));
  });
};
