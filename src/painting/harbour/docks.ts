import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#3a6055'), lab('#3b5d63'), lab('#466e5f')];

/** Cranes on the other side: a leaning mast, the jib that hangs from it and what stays it, each lost in the mist elsewhere. */
const raiseCranes = (scene: Scene): Sketch[] => {
  const { horizon, mouth, scale, rise, side } = scene;
  const random = scene.randomFor('cranes');
  return [0.2, 0.36, 0.55, 0.8].flatMap((share) => {
    const foot = scene.across(mouth + (1 - mouth) * (share + 0.1 * random()));
    const tall = (0.07 + 0.08 * random()) * rise;
    const away = random() < 0.6 ? -side : side;
    const stage = 0.42 + 0.2 * random();
    const lost = 0.1 + 0.3 * random();
    /** One straight pull, from and to places above the foot in its heights. */
    const beam = (x0: number, y0: number, x1: number, y1: number, width: number): Sketch => {
      const [dx, dy] = [(x1 - x0) * away * tall, (y0 - y1) * tall];
      const x = foot + ((x0 + x1) / 2) * away * tall;
      const y = horizon + 0.005 - ((y0 + y1) / 2) * tall;
      const green = blend(
        choose(GREENS, random),
        scene.colour(x, y, stage),
        lost + 0.25 * random(),
      );
      return sketchTouch(random, {
        x,
        y,
        length: Math.hypot(dx, dy),
        width: vary(width, 0.25, random) * scale,
        angle: Math.atan2(dy, dx),
        bow: wobble(random) * 0.08,
        brush: choose(['filbert', 'drag', 'scumble'], random),
        load: green,
        second: blend(green, scene.colour(x, y, stage), 0.4),
        stage: stage + 0.06 * random(),
        spread: 0.005,
      });
    };
    const top = 0.8 + 0.3 * random();
    const reach = 0.45 + 0.4 * random();
    const beams = [
      beam(0, -0.1, 0.12 * random(), top, 0.012),
      beam(0.05, top * 0.95, reach, top * (0.45 + 0.3 * random()), 0.011),
      beam(reach, 0.6 * top, reach * (0.8 + 0.3 * random()), 0.05, 0.009),
      beam(-0.4 * random() - 0.1, 0, 0.04, top * 0.8, 0.008),
      beam(-0.55, -0.05, -0.55, 0.3 + 0.6 * random(), 0.013),
    ];
    return beams.filter(() => random() < 0.78);
  });
};

/** Sheds behind the quay: broad uprights and flats that only thicken the mist. */
const raiseSheds = (scene: Scene): Sketch[] => {
  const { horizon, mouth, scale, rise } = scene;
  const random = scene.randomFor('sheds');
  return Array.from({ length: 34 }, () => {
    const along = mix(mouth + 0.12, 1, random());
    const x = scene.across(along);
    const y = horizon - (0.01 + 0.07 * random() * (along - mouth + 0.3)) * rise;
    const stage = 0.36 + 0.3 * random();
    const upright = random() < 0.5;
    const load = blend(choose(GREENS, random), scene.air(x, y, stage), 0.25 + 0.4 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(upright ? 0.05 : 0.09, 0.35, random) * scale,
      width: vary(0.026, 0.4, random) * scale,
      angle: (upright ? UPRIGHT : 0) + wobble(random) * 0.12,
      brush: choose(['veil', 'scumble', 'filbert'], random),
      load,
      second: scene.colour(x, y, stage),
      stage,
      hand: 'left',
      spread: 0.006,
      body: 0.5,
    });
  });
};

/** The docks across the water, and their cranes. */
export const sketchDocks = (scene: Scene): readonly Sketch[] => [
  ...raiseSheds(scene),
  ...raiseCranes(scene),
];
