import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#21443b'), lab('#244349'), lab('#2c5044')];
/** How thick a crane's jib is, and its legs and the chimneys. */
const JIB = 0.0078;
const LEG = 0.0058;

/** A straight line in the docks' own paint, from a place along and above the quay to another; `lost` (0 to 1) is the mist's. */
const line = (
  scene: Scene,
  random: Random,
  [x0, high0]: readonly [number, number],
  [x1, high1]: readonly [number, number],
  lost: number,
  rest: Pick<WristTouch, 'width' | 'brush'>,
): Sketch => {
  const { horizon } = scene;
  const [x, y] = [(x0 + x1) / 2, horizon - (high0 + high1) / 2];
  const stage = 0.5 + 0.22 * random();
  const here = blend(scene.air(x, y, stage), scene.colour(x, y, stage), 0.6);
  // Whatever lies behind it, it is darker.
  const load = shade(blend(choose(GREENS, random), here, lost), -0.03 * (1 - lost));
  return sketchTouch(random, {
    x,
    y,
    length: Math.hypot(x1 - x0, high1 - high0),
    angle: Math.atan2(high0 - high1, x1 - x0),
    bow: wobble(random) * 0.03,
    load,
    second: blend(load, here, 0.4),
    stage,
    hand: 'left',
    spread: 0.005,
    body: 0.5,
    ...rest,
  });
};

/** A crane: one firm diagonal down from its head, a thin leg under the head and another where the jib ends, both lost below. */
const raiseCrane = (
  scene: Scene,
  random: Random,
  along: number,
  told: number,
  away: number,
): Sketch[] => {
  const { scale, rise } = scene;
  const tall = (0.075 + 0.05 * random()) * rise * (0.7 + 0.3 * told);
  const x = scene.across(along);
  const foot = x + away * tall * (0.5 + 0.35 * random());
  const lost = 0.22 + 0.45 * (1 - told);
  const leg = { width: vary(LEG, 0.25, random) * scale, brush: 'pull' } as const;
  return [
    line(scene, random, [x, tall], [foot, -0.012], lost + 0.14, {
      width: JIB * (0.6 + 0.4 * told) * scale,
      brush: told > 0.5 ? 'flat' : 'drag',
    }),
    line(scene, random, [x, 0.98 * tall], [foot - 0.2 * away * tall, 0.3 * tall], lost, {
      width: 0.6 * JIB * scale,
      brush: 'drag',
    }),
    line(
      scene,
      random,
      [x, tall],
      [x + 0.1 * away * tall, 0.4 * tall * random()],
      lost + 0.25,
      leg,
    ),
    ...(random() < 0.5 + told
      ? [
          line(
            scene,
            random,
            [foot, (0.45 + 0.4 * random()) * tall],
            [foot + 0.004, -0.015],
            lost + 0.1,
            leg,
          ),
        ]
      : []),
  ];
};

/** Whether the docks are dense enough there to carry anything. */
const isBuilt = (scene: Scene, along: number): boolean =>
  scene.docks(scene.across(along), scene.horizon + 0.035) > 0.5;

/** One crane told plainly, another close by, and one or two that the mist has nearly taken. */
const raiseCranes = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('cranes');
  const middle = 0.3 + 0.34 * random();
  const places = [middle, middle + 0.07 + 0.05 * random(), middle + 0.36, middle - 0.14];
  // Told ones lean inland, for the quay ends where the mist begins.
  const away = -scene.side;
  return places.flatMap((share, i) =>
    share > 0.95 || !isBuilt(scene, mix(scene.mouth, 1, share))
      ? []
      : raiseCrane(
          scene,
          random,
          mix(scene.mouth, 1, share),
          [1, 0.55, 0.2, 0][i] ?? 0,
          i > 1 ? -away : away,
        ),
  );
};

/** Chimneys and sheds behind the quay: thin uprights, close together here and far apart there, that only thicken the mist. */
const raiseSheds = (scene: Scene): Sketch[] => {
  const { mouth, scale, rise } = scene;
  const random = scene.randomFor('sheds');
  return Array.from({ length: 46 }, (_, i) => {
    const isChimney = i < 7;
    const along = mix(mouth + 0.16, 1, isChimney ? random() : scene.swell(i, 0, 0.6, 1, 5));
    const x = scene.across(along + (isChimney ? 0 : 0.05 * wobble(random)));
    const high = (isChimney ? 0.06 + 0.09 * random() : 0.015 + 0.04 * random()) * rise;
    const lost = isChimney ? 0.5 + 0.3 * random() : 0.55 + 0.35 * random();
    return line(scene, random, [x, high], [x + 0.004 * wobble(random), -0.01], lost, {
      width: vary(isChimney ? LEG : 1.5 * LEG, 0.35, random) * scale,
      brush: choose(['dry', 'scumble', 'dry'], random),
    });
  });
};

/** The docks across the water, and their cranes. */
export const sketchDocks = (scene: Scene): readonly Sketch[] => [
  ...raiseSheds(scene),
  ...raiseCranes(scene),
];
