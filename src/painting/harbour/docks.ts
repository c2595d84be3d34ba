import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#325c50'), lab('#33575f'), lab('#3f6b5a')];

/** A crane: a leg and a jib that fall apart from one head, both broad and lost below where the quay takes them. */
const raiseCrane = (scene: Scene, random: Random, along: number, told: number): Sketch[] => {
  const { horizon, scale, rise } = scene;
  const tall = (0.06 + 0.07 * random()) * rise * (0.7 + 0.3 * told);
  const away = random() < 0.6 ? -scene.side : scene.side;
  const head = [scene.across(along), horizon - tall] as const;
  /** A pull from the head down to `aside` (in heights) on the quay, `from` to `to` of the way. */
  const beam = (aside: number, from: number, to: number, width: number, lost: number): Sketch => {
    const [dx, dy] = [aside * away * tall, tall + 0.025];
    const x = head[0] + (dx * (from + to)) / 2;
    const y = head[1] + (dy * (from + to)) / 2;
    const stage = 0.5 + 0.22 * random();
    const here = scene.colour(x, y, stage);
    // Whatever lies behind it, a crane is darker.
    const load = shade(blend(choose(GREENS, random), here, lost + 0.3 * (1 - told)), -0.05);
    return sketchTouch(random, {
      x,
      y,
      length: Math.hypot(dx, dy) * (to - from),
      width: vary(width, 0.25, random) * scale,
      angle: Math.atan2(dy, dx) + wobble(random) * 0.05,
      bow: wobble(random) * 0.08,
      brush: lost < 0.2 ? 'drag' : choose(['worked', 'scumble'], random),
      load,
      second: blend(load, here, 0.5),
      stage,
      hand: 'left',
      spread: 0.005,
      body: 0.5,
    });
  };
  const splay = 0.5 + 0.5 * random();
  return [
    beam(splay, 0, 0.8, 0.0095, 0.1),
    beam(splay * 0.92, 0.25, 1, 0.022, 0.3),
    beam(splay * 0.5 - 0.6 * random(), 0.3 + 0.2 * random(), 1, 0.022, 0.6),
    ...(random() < told ? [beam(-0.2 * random() - 0.05, 0.04, 0.6, 0.0075, 0.15)] : []),
  ];
};

/** Two cranes together, told plainly, and one or two that the mist has nearly taken. */
const raiseCranes = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('cranes');
  const middle = 0.2 + 0.4 * random();
  const places = [middle, middle + 0.09 + 0.05 * random(), middle + 0.36, middle - 0.14];
  return places.flatMap((share, i) =>
    share > 0.95 || share < 0.2
      ? []
      : raiseCrane(scene, random, mix(scene.mouth, 1, share), [1, 0.6, 0.3, 0][i] ?? 0),
  );
};

/** Sheds behind the quay: broad uprights and flats that only thicken the mist, and stand up out of its dark. */
const raiseSheds = (scene: Scene): Sketch[] => {
  const { horizon, mouth, scale, rise } = scene;
  const random = scene.randomFor('sheds');
  return Array.from({ length: 40 }, () => {
    const along = mix(mouth + 0.12, 1, random());
    const x = scene.across(along);
    const high = (0.02 + 0.075 * random() * (along - mouth + 0.3)) * rise;
    const y = horizon + 0.02 - high;
    const stage = 0.34 + 0.26 * random();
    const upright = random() < 0.3;
    const load = blend(choose(GREENS, random), scene.air(x, y, stage), 0.3 + 0.4 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(upright ? 0.045 : 0.07, 0.4, random) * scale,
      width: vary(upright ? 0.02 : 0.026, 0.4, random) * scale,
      angle: (upright ? UPRIGHT : 0) + wobble(random) * 0.12,
      brush: choose(['worked', 'worked', 'scumble'], random),
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
