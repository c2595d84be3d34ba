import { mix } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { between } from './stone.ts';

/** Whether a touch that lies level keeps to the palace: what ran out over its edge would fray it. */
export const isWithin = (scene: Scene, { path: [from, , , to] }: Sketch): boolean => {
  const isLevel = Math.abs(to[0] - from[0]) > 2 * Math.abs(to[1] - from[1]);
  const isSky = scene.palace(...from) + scene.palace(...to) === 0;
  return !isLevel || isSky || (scene.palace(...from) > 0.5 && scene.palace(...to) > 0.5);
};

/** The corner where the palace ends: one firm pull up from the water, lost before it reaches the roof. */
const standCorner = (scene: Scene): Sketch => {
  const random = scene.randomFor('corner');
  const x = scene.across(scene.palaceEnd - 0.006);
  const [top, foot] = [scene.cornice(x), scene.waterline(x)];
  const load = scene.colour(scene.across(scene.palaceEnd - 0.03), mix(top, foot, 0.6), 0.6);
  return between(random, [x, foot], [x, mix(top, foot, 0.2 + 0.15 * random())], {
    width: 0.022 * scene.scale,
    bow: 0.03 * wobble(random),
    brush: 'pull',
    load,
    second: load,
    stage: 0.6,
    hand: 'left',
    body: 0.3,
    spread: 0.005,
  });
};

/** The palace's mass pulled together where the sky or the ground still shows through it, before anything is told on it. */
export const closeFront = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('closed');
  const { format, scale } = scene;
  const closing = strew(format, 0.025 * scale, random).flatMap(([x, y]): Sketch[] => {
    if (y > scene.waterline(x) || scene.palace(x, y) < 0.9) return [];
    if (scene.festive(x, y) > 0.3) return [];
    const isUpright = random() < 0.6;
    const load = scene.colour(x, y, 0.58);
    const touch = sketchTouch(random, {
      x,
      y,
      length: vary(0.05, 0.35, random) * scale,
      width: vary(0.03, 0.3, random) * scale,
      angle: (isUpright ? choose([-UPRIGHT, UPRIGHT], random) : 0) + 0.15 * wobble(random),
      brush: 'pull',
      load,
      second: scene.colour(x, Math.min(y + 0.03, scene.waterline(x)), 0.58),
      stage: 0.575 + 0.012 * random(),
      hand: 'left',
      body: 0.4,
      spread: 0.006,
    });
    const [from, , , to] = touch.path;
    return scene.palace(...from) > 0.8 && scene.palace(...to) > 0.8 ? [touch] : [];
  });
  return [...closing, standCorner(scene)];
};
