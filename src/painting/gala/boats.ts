import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Boat, HULL, sketchBoat } from './boat.ts';
import type { Scene } from './scene.ts';

/** Barges moored along the far quay: a low dark band, broken, lost under the lights. */
const moorBarges = (scene: Scene, random: Random): Sketch[] => {
  const middle = scene.gate * (0.25 + 0.4 * random());
  return Array.from({ length: 9 }, () => {
    const x = scene.across(middle + wobble(random) * 0.13);
    const y = scene.waterline(x) + 0.012 * random() * scene.tall;
    const here = scene.colour(x, y + 0.02, 0.6);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.06, 0.5, random) * scene.scale,
      width: vary(0.012, 0.4, random) * scene.scale,
      angle: wobble(random) * 0.08,
      brush: choose(['filbert', 'drag'], random),
      load: blend(HULL, here, 0.15 + 0.4 * random()),
      second: here,
      stage: 0.6 + 0.16 * random(),
      hand: 'left',
      body: 0.6,
    });
  });
};

/** The boats on the river: one near, beside the brightest light; now and then another, far off; barges at the quay. */
export const sketchBoats = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('boats');
  const gateX = scene.across(scene.gate);
  const aside = (random() < 0.5 ? -1 : 1) * (0.06 + 0.06 * random()) * scene.scale;
  const facing = random() < 0.5 ? -1 : 1;
  const down = 0.34 + 0.2 * random();
  const near: Boat = {
    x: gateX + aside,
    y: scene.horizon + (1 - scene.horizon) * down,
    size: (0.15 + 0.03 * random()) * scene.scale,
    facing,
    told: 1,
  };
  const far: Boat = {
    x: scene.across(scene.palaceEnd + 0.08 + 0.16 * random()),
    y: scene.horizon + (1 - scene.horizon) * (0.2 + 0.1 * random()),
    size: 0.075 * scene.scale,
    facing,
    told: 0.4,
  };
  return [
    ...moorBarges(scene, random),
    ...(random() < 0.6 ? sketchBoat(scene, random, far) : []),
    ...sketchBoat(scene, random, near),
  ];
};
