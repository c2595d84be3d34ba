import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#21443b'), lab('#244349'), lab('#2c5044')];
/** How thick a crane's jib is, and its legs and the chimneys. */
const JIB = 0.0105;
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

/** Mist wiped across where a crane's feet are lost: unequal flat touches of the docks' own haze. */
const wipeFoot = (scene: Scene, random: Random, x: number, wide: number): Sketch[] =>
  Array.from({ length: 4 }, () => {
    const [px, py] = [x + 0.5 * wide * wobble(random), scene.horizon - 0.022 * random()];
    const here = scene.colour(px, py, 0.75);
    return sketchTouch(random, {
      x: px,
      y: py,
      length: vary(0.8 * wide, 0.4, random),
      width: vary(0.014, 0.4, random) * scene.scale,
      angle: 0.1 * wobble(random),
      brush: choose(['dry', 'worked'], random),
      load: shade(here, 0.02 * wobble(random)),
      second: here,
      stage: 0.74 + 0.05 * random(),
      hand: 'left',
      spread: 0.005,
      body: 0.4,
    });
  });

/** A crane: one pull down from its head that runs dry in bristles, pressed again where it began, a thinner one close to it, and a leg or two; the mist is wiped over their feet. */
const raiseCrane = (scene: Scene, random: Random, { along, told, away }: Crane): Sketch[] => {
  const { scale, rise } = scene;
  const tall = (0.075 + 0.05 * random()) * rise * (0.7 + 0.3 * told);
  const x = scene.across(along);
  const foot = x + away * tall * (0.5 + 0.35 * random());
  const lost = 0.1 + 0.5 * (1 - told);
  const pull = (from: Point, to: Point, fainter: number, width: number) =>
    line(scene, random, from, to, lost + fainter, { width: width * scale, brush: 'rigger' });
  const drawn = [
    pull([x, tall], [foot, -0.012], 0.16, JIB * (0.7 + 0.3 * told)),
    pull([x - 0.03 * away * tall, 1.03 * tall], [mix(x, foot, 0.42), 0.56 * tall], 0, 0.7 * JIB),
    pull([x, 0.96 * tall], [foot - 0.2 * away * tall, 0.3 * tall], 0.1, 0.5 * JIB),
    pull(
      [x, tall],
      [x + 0.12 * away * tall, 0.35 * tall * random()],
      0.25,
      vary(LEG, 0.35, random),
    ),
  ];
  const upright = pull(
    [foot, (0.45 + 0.4 * random()) * tall],
    [foot + 0.004, -0.015],
    0.15,
    vary(LEG, 0.35, random),
  );
  const legs = random() < 0.5 + told ? [upright] : [];
  return [...drawn, ...legs, ...wipeFoot(scene, random, foot, 0.7 * tall)];
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
