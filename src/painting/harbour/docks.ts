import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#21443b'), lab('#244349'), lab('#2c5044')];
/** How thick a crane's jib is, and its legs and the chimneys. */
const JIB = 0.0078;
const LEG = 0.0058;

/** A straight line in the docks' own paint, from a place along and above the quay to another; `lost` (0 to 1) is the mist's. */
const line = (
  scene: Scene,
  random: Random,
  from: Point,
  to: Point,
  lost: number,
  rest: Pick<WristTouch, 'width' | 'brush'>,
): Sketch => {
  const at = ([x, high]: Point): Point => [x, scene.horizon - high];
  const lies = between(at(from), at(to));
  const stage = 0.5 + 0.22 * random();
  const here = blend(scene.air(lies.x, lies.y, stage), scene.colour(lies.x, lies.y, stage), 0.6);
  // Whatever lies behind it, it is darker.
  const load = shade(blend(choose(GREENS, random), here, lost), -0.03 * (1 - lost));
  return sketchTouch(random, {
    ...lies,
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

/** A crane: where its head stands along the quay, how plainly it is told (0 to 1), and the way its jib goes. */
interface Crane {
  readonly along: Unit;
  readonly told: Unit;
  readonly away: number;
}

/** A crane: one firm diagonal down from its head and a thin one close to it, a leg under the head and mostly another where the jib ends, both lost below. */
const raiseCrane = (scene: Scene, random: Random, { along, told, away }: Crane): Sketch[] => {
  const { scale, rise } = scene;
  const tall = (0.075 + 0.05 * random()) * rise * (0.7 + 0.3 * told);
  const x = scene.across(along);
  const foot = x + away * tall * (0.5 + 0.35 * random());
  const lost = 0.22 + 0.45 * (1 - told);
  const draw = (
    from: Point,
    to: Point,
    fainter: number,
    rest: Pick<WristTouch, 'width' | 'brush'>,
  ) => line(scene, random, from, to, lost + fainter, rest);
  const leg = { width: vary(LEG, 0.25, random) * scale, brush: 'pull' } as const;
  const jib = {
    width: JIB * (0.6 + 0.4 * told) * scale,
    brush: told > 0.5 ? 'flat' : 'drag',
  } as const;
  const stay = { width: 0.6 * JIB * scale, brush: 'drag' } as const;
  const drawn = [
    draw([x, tall], [foot, -0.012], 0.14, jib),
    draw([x, 0.98 * tall], [foot - 0.2 * away * tall, 0.3 * tall], 0, stay),
    draw([x, tall], [x + 0.1 * away * tall, 0.4 * tall * random()], 0.25, leg),
  ];
  if (random() >= 0.5 + told) return drawn;
  return [...drawn, draw([foot, (0.45 + 0.4 * random()) * tall], [foot + 0.004, -0.015], 0.1, leg)];
};

/** Whether the docks are dense enough there to carry anything. */
const isBuilt = (scene: Scene, along: number): boolean =>
  scene.docks(scene.across(along), scene.horizon + 0.035) > 0.5;

/** One crane told plainly, another close by, and one or two that the mist has nearly taken. */
const raiseCranes = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('cranes');
  const middle = 0.3 + 0.34 * random();
  // Told ones lean inland, for the quay ends where the mist begins.
  const inland = -scene.side;
  return [
    { share: middle, told: 1, away: inland },
    { share: middle + 0.07 + 0.05 * random(), told: 0.55, away: inland },
    { share: middle + 0.36, told: 0.2, away: -inland },
    { share: middle - 0.14, told: 0, away: -inland },
  ]
    .filter(({ share }) => share <= 0.95)
    .map(({ share, ...crane }) => ({ ...crane, along: mix(scene.mouth, 1, share) }))
    .filter(({ along }) => isBuilt(scene, along))
    .flatMap((crane) => raiseCrane(scene, random, crane));
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
