import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Course, layCourse, PALE } from './course.ts';
import type { Scene } from './scene.ts';

/** The wet underlayer: a few upright pulls, wide at the foot, half water. */
const veil = (scene: Scene, random: Random, course: Course): Sketch[] => {
  const { lamp, reach, wide } = course;
  return Array.from({ length: 2 + Math.round(6 * lamp.power) }, () => {
    const down = 0.02 + 0.75 * random() ** 1.5;
    const y = lamp.foot + reach * down;
    const water = scene.colour(lamp.x, y, 0.7);
    const hue = course.hueAt(down);
    return sketchTouch(random, {
      x: course.placeAt(down) + wobble(random) * wide * 0.5,
      y: y + 0.01,
      length: vary(0.06, 0.5, random) * scene.scale,
      width: wide * (1.5 - 0.7 * down) * (0.6 + 0.6 * random()),
      angle: UPRIGHT + wobble(random) * 0.2,
      brush: choose(['scumble', 'filbert', 'scumble'], random),
      load: blend(hue, water, clamp(0.25 + 0.5 * down + 0.2 * (1 - lamp.power))),
      second: water,
      stage: 0.5 + 0.2 * random(),
      body: 0.6,
      hand: 'left',
    });
  });
};

/** The light itself: touches about as wide as the course, slanting to and fro, in a mass at the foot, torn apart further on. */
const tremble = (scene: Scene, random: Random, course: Course): Sketch[] => {
  const { lamp, reach, wide } = course;
  const thin = 0.0088 * scene.scale * (0.7 + 0.5 * lamp.power);
  const touches: Sketch[] = [];
  let turn = 1;
  for (
    let y = 0.003;
    y < reach;
    y += thin * (0.1 + 0.6 * random() ** 2 + 1.9 * (y / reach) ** 1.5)
  ) {
    const down = y / reach;
    // It comes and goes: bright stretches, and dark ones where a wave turns away.
    const gone = scene.swell(lamp.x * 7, y, 1, 22, 141) < 0.3 * down ** 0.7;
    if (gone || random() < 0.25 * down) continue;
    turn = random() < 0.75 ? -turn : turn;
    const strength = (1 - 0.7 * down) * (0.2 + 0.8 * lamp.power);
    const place = lamp.foot + y;
    const water = scene.colour(lamp.x, place, 0.9);
    const hue = course.hueAt(down);
    // A few cross the whole course, most a part of it.
    const share = 0.4 + 1.4 * random() ** 1.5;
    const isWet = random() > 0.45 + 0.5 * strength || down > 0.72;
    touches.push(
      sketchTouch(random, {
        x: course.placeAt(down) + wobble(random) * wide * (0.45 + 0.6 * down),
        y: place,
        length: wide * (1 + 0.6 * down) * share,
        width: vary(thin * (0.7 + 0.6 * down), 0.5, random) * (isWet ? 1.7 : 1),
        angle: turn * (0.05 + 0.4 * random() ** 2),
        bow: wobble(random) * 0.24,
        brush: isWet
          ? choose(['scumble', 'filbert', 'drag'], random)
          : choose(['dab', 'filbert', 'drag'], random),
        load: blend(
          hue,
          water,
          clamp(0.7 - strength + (isWet ? 0.22 : 0)) * (0.7 + 0.5 * random()),
        ),
        second: blend(hue, water, 0.55),
        stage: (isWet ? 0.56 : 0.7) + 0.2 * random(),
        body: 0.2 + 0.9 * random() * strength,
      }),
    );
  }
  return touches;
};

/** Water drawn back across the light, so that it lies in the river and not upon it. */
const cut = (scene: Scene, random: Random, course: Course): Sketch[] =>
  Array.from({ length: Math.round(2 + 6 * course.lamp.power) }, () => {
    const down = 0.25 + 0.75 * random();
    const y = course.lamp.foot + course.reach * down;
    const load = shade(scene.colour(course.lamp.x + 0.1 * wobble(random), y, 0.8), -0.02);
    return sketchTouch(random, {
      x: course.placeAt(down) + wobble(random) * course.wide,
      y,
      length: vary(course.wide * 2, 0.4, random),
      width: vary(0.008 + 0.006 * down, 0.4, random) * scene.scale,
      angle: wobble(random) * 0.15,
      brush: choose(['drag', 'filbert'], random),
      load,
      second: load,
      stage: 0.8 + 0.1 * random(),
      body: 0.5,
      hand: 'left',
    });
  });

/** The last thick lights, near the foot of a strong lamp only. */
const spark = (scene: Scene, random: Random, course: Course): Sketch[] =>
  Array.from({ length: Math.round(9 * course.lamp.power ** 2) }, () => {
    const down = 0.01 + 0.4 * random() ** 1.6;
    return sketchTouch(random, {
      x: course.placeAt(down) + wobble(random) * course.wide * 0.5,
      y: course.lamp.foot + course.reach * down,
      length: vary(course.wide * 0.75, 0.5, random),
      width: vary(0.0055, 0.35, random) * scene.scale,
      angle: wobble(random) * 0.5,
      bow: wobble(random) * 0.6,
      brush: 'impasto',
      load: blend(PALE, course.hueAt(down), 0.15 + 0.6 * random()),
      second: course.lamp.hue,
      stage: 0.9 + 0.09 * random(),
      body: 0.5 + 0.5 * random(),
      spread: 0.016,
    });
  });

/** The lights on the water: broken columns that tremble, and are lost as they come near. */
export const sketchReflections = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('reflections');
  return scene.lamps.flatMap((lamp) => {
    const course = layCourse(scene, random, lamp);
    return [veil, tremble, cut, spark].flatMap((part) => part(scene, random, course));
  });
};
