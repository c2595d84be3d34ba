import { mix } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: readonly [Lab, ...Lab[]] = [lab('#3a6055'), lab('#3b5d63'), lab('#466e5f')];
const UPRIGHT = Math.PI / 2;

/** Cranes and chimneys on the other side: slanting strokes in twos and threes that rise out of the shadow. */
const raiseCranes = (scene: Scene): Sketch[] => {
  const { horizon, mouth, scale, rise, side } = scene;
  const random = scene.randomFor('cranes');
  return [0.13, 0.3, 0.52, 0.78].flatMap((share, i) => {
    const foot = scene.across(mouth + (1 - mouth) * (share + 0.08 * random()));
    const tall = (0.08 + 0.09 * random()) * rise;
    const stage = 0.5 + 0.25 * random();
    const lost = 0.06 + 0.1 * i;
    return Array.from({ length: 3 + Math.floor(random() * 3) }, (_, k) => {
      const upright = random() < 0.45;
      const x = foot + (k - 1.5) * 0.022 * scale + wobble(random) * 0.012 * scale;
      const y = horizon - tall * (0.3 + 0.35 * random());
      const green = blend(choose(GREENS, random), scene.colour(x, y, stage), lost + 0.3 * random());
      return sketchTouch(random, {
        x,
        y,
        length: vary(tall * 0.9, 0.3, random),
        width: vary(0.0115, 0.45, random) * scale,
        angle: upright
          ? UPRIGHT + wobble(random) * 0.1
          : choose([-side, -side, side], random) * (0.7 + 0.5 * random()),
        bow: wobble(random) * 0.14,
        brush: choose(['filbert', 'drag', 'scumble'], random),
        load: green,
        second: shade(green, 0.03),
        stage,
        spread: 0.012,
      });
    });
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

/** The shadow that the quay lays on the water: long flat sweeps, their ends drawn out into the light. */
const shadow = (scene: Scene): Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('docks');
  return Array.from({ length: 150 }).flatMap((): Sketch[] => {
    const x = scene.across(mouth + (1.02 - mouth) * random());
    const y = horizon - 0.02 + 0.2 * random();
    const depth = scene.docks(x, y);
    if (depth < 0.25) return [];
    const stage = 0.34 + 0.4 * random();
    const green = blend(choose(GREENS, random), scene.colour(x, y, stage), 0.3 + 0.4 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.11, 0.5, random) * scale,
        width: vary(0.02, 0.45, random) * scale,
        angle: wobble(random) * 0.14,
        brush: choose(['scumble', 'scumble', 'drag'], random),
        load: green,
        second: scene.colour(x, y, stage),
        stage,
        hand: 'left',
        spread: 0.012,
      }),
    ];
  });
};

/** Mist that lies along the water's edge and takes the roofs into the sky. */
const mist = (scene: Scene): Sketch[] => {
  const { horizon, format, scale, rise } = scene;
  const random = scene.randomFor('mist');
  return Array.from({ length: 46 }, () => {
    const x = format * random();
    const y = horizon - (0.005 + 0.11 * random()) * rise;
    const stage = 0.42 + 0.4 * random();
    const load = blend(scene.air(x, y, stage), scene.colour(x, y, stage), 0.45 + 0.35 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.22, 0.4, random) * scale,
      width: vary(0.034, 0.4, random) * scale,
      angle: wobble(random) * 0.16,
      brush: 'veil',
      load,
      second: scene.air(x, y - 0.05, stage),
      stage,
      spread: 0.006,
    });
  });
};

/** The docks across the water, their cranes, and the mist over both shores. */
export const sketchDocks = (scene: Scene): readonly Sketch[] => [
  ...shadow(scene),
  ...raiseSheds(scene),
  ...raiseCranes(scene),
  ...mist(scene),
];
