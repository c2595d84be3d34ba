import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const BLUES: readonly [Lab, ...Lab[]] = [
  lab('#4c7580'),
  lab('#4d6f86'),
  lab('#507a72'),
  lab('#5a7280'),
];
const SMOKE: readonly [Lab, ...Lab[]] = [lab('#46717a'), lab('#4b736f'), lab('#586f7e')];
const UPRIGHT = Math.PI / 2;

/** A touch of the fleet's own paint, some of it air. */
const hazy = (
  scene: Scene,
  random: Random,
  lost: number,
  t: Omit<WristTouch, 'load' | 'second'>,
): Sketch => {
  const around = blend(scene.air(t.x, t.y, t.stage), scene.colour(t.x, t.y, t.stage), 0.8);
  const blue = blend(choose(BLUES, random), around, lost);
  return sketchTouch(random, { load: blue, second: shade(blue, 0.02), spread: 0.004, ...t });
};

/** Masts of one ship: unequal, leaning, broken off in the mist; never one alone. */
const raiseMasts = (scene: Scene, random: Random, middle: number, tall: number): Sketch[] => {
  const { horizon, scale } = scene;
  const count = 3 + Math.floor(random() * 3);
  const stage = 0.46 + 0.28 * random();
  return Array.from({ length: count }, (_, i) => {
    const x =
      middle + ((i - (count - 1) / 2) * (0.014 + 0.014 * random()) + wobble(random) * 0.01) * scale;
    const height = tall * (i === 1 ? 1 : 0.45 + 0.5 * random());
    const lean = wobble(random) * 0.11;
    const lost = 0.4 * random() ** 1.5;
    const ghost = random() < 0.3;
    const width = vary(ghost ? 0.024 : 0.0095, 0.4, random) * scale;
    const foot = hazy(scene, random, lost, {
      x: x + lean * height * 0.2,
      y: horizon - height * 0.36 - 0.012,
      length: height * 0.66,
      width,
      angle: UPRIGHT + lean,
      bow: wobble(random) * 0.04,
      brush: choose(['filbert', 'drag', 'filbert'], random),
      stage,
      body: 0.5,
    });
    const head = hazy(scene, random, lost + 0.2, {
      x: x - lean * height * 0.25,
      y: horizon - height * 0.76,
      length: height * (0.3 + 0.2 * random()),
      width: width * 0.6,
      angle: -UPRIGHT + lean,
      brush: 'drag',
      stage: stage + 0.02,
      body: 0.5,
    });
    return random() < 0.7 ? [foot, head] : [foot];
  }).flat();
};

/** Yards, stays and gaffs: slanting, thin, hardly there. */
const rig = (scene: Scene, random: Random, middle: number, tall: number): Sketch[] => {
  const { horizon, scale } = scene;
  const stage = 0.46 + 0.24 * random();
  const lines = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
    const slanting = random() < 0.6;
    return hazy(scene, random, 0.3 + 0.35 * random(), {
      x: middle + wobble(random) * 0.05 * scale,
      y: horizon - tall * (0.25 + 0.6 * random()),
      length: vary(slanting ? 0.07 : 0.045, 0.4, random) * scale,
      width: vary(0.0065, 0.3, random) * scale,
      angle: slanting ? choose([-1, 1], random) * (0.6 + 0.6 * random()) : wobble(random) * 0.3,
      brush: choose(['drag', 'scumble', 'drag'], random),
      stage,
    });
  });
  const canvas = Array.from({ length: 5 }, () =>
    hazy(scene, random, 0.2 + 0.4 * random(), {
      x: middle + wobble(random) * 0.035 * scale,
      y: horizon - tall * (0.15 + 0.6 * random()),
      length: vary(0.075, 0.4, random) * scale,
      width: vary(0.032, 0.4, random) * scale,
      angle: UPRIGHT + wobble(random) * 0.8,
      brush: choose(['scumble', 'veil', 'scumble'], random),
      stage: stage - 0.1,
    }),
  );
  return [...canvas, ...lines];
};

/** Their hulls and what the water makes of it all: wavering uprights crossed by flat touches. */
const mirror = (scene: Scene, random: Random, middle: number, tall: number): Sketch[] => {
  const { horizon, scale } = scene;
  const stage = 0.5 + 0.2 * random();
  const hulls = Array.from({ length: 3 }, () =>
    hazy(scene, random, 0.2 + 0.3 * random(), {
      x: middle + wobble(random) * 0.04 * scale,
      y: horizon + 0.006 + wobble(random) * 0.014,
      length: vary(0.085, 0.35, random) * scale,
      width: vary(0.017, 0.3, random) * scale,
      angle: wobble(random) * 0.1,
      brush: choose(['drag', 'scumble', 'veil'], random),
      stage: stage + 0.08,
      hand: 'left',
    }),
  );
  const below = Array.from({ length: 5 + Math.floor(random() * 5) }, () => {
    const down = random() ** 1.3;
    const upright = random() < 0.42;
    return hazy(scene, random, mix(0.1, 0.6, down), {
      x: middle + wobble(random) * 0.05 * scale,
      y: horizon + 0.03 + tall * 0.75 * down,
      length: vary(upright ? 0.045 : 0.034, 0.4, random) * scale,
      width: vary(upright ? 0.008 : 0.0085, 0.3, random) * scale,
      angle: (upright ? UPRIGHT : 0) + wobble(random) * 0.2,
      brush: choose(['filbert', 'drag', 'scumble'], random),
      stage,
      hand: 'left',
      body: 0.5,
    });
  });
  return [...hulls, ...below];
};

/** A funnel and its smoke, curled at the root and blown away along the sweep of the sky. */
const smoke = (scene: Scene, random: Random, x: number, tall: number): Sketch[] => {
  const { horizon, scale, side } = scene;
  const hue = choose(SMOKE, random);
  const stage = 0.44 + 0.2 * random();
  const top = horizon - tall * 0.5;
  const funnel = hazy(scene, random, 0.1, {
    x,
    y: horizon - tall * 0.25,
    length: tall * 0.5,
    width: 0.013 * scale,
    angle: UPRIGHT,
    brush: 'filbert',
    stage,
  });
  const bend = 0.6 + 0.5 * random();
  const puffs = Array.from({ length: 15 }, (_, i) => {
    const away = (i + 0.5 * random()) / 15;
    const px = x - side * 0.24 * away ** 1.3 * scale + wobble(random) * 0.01 * scale;
    const py = top - 0.16 * away ** bend * scale + wobble(random) * 0.012 * scale;
    const load = blend(hue, scene.air(px, py, stage), 0.05 + 0.55 * away);
    return sketchTouch(random, {
      x: px,
      y: py,
      length: vary(0.06 + 0.06 * away, 0.3, random) * scale,
      width: vary(0.02 + 0.04 * away, 0.3, random) * scale,
      angle: side * (1.2 - 0.9 * away) + wobble(random) * 0.5,
      bow: wobble(random) * 0.5,
      brush:
        i < 5 ? choose(['filbert', 'veil'], random) : choose(['scumble', 'veil', 'veil'], random),
      load,
      second: shade(load, 0.02),
      stage: stage + 0.01 * i,
      spread: 0.005,
    });
  });
  return [funnel, ...puffs];
};

/** What shows of the sky between the ships in the water: flat rose and lilac touches over the dark. */
const gleam = (scene: Scene): Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  return Array.from({ length: 90 }).flatMap((): Sketch[] => {
    const x = scene.across(mouth * random());
    const y = horizon + 0.04 + 0.17 * random() * scene.rise;
    if (scene.fleet(x, y) < 0.15) return [];
    const stage = 0.52 + 0.3 * random();
    const load = blend(
      scene.air(x, horizon * 0.75, stage),
      scene.colour(x, y, stage),
      0.15 + 0.4 * random(),
    );
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.042, 0.45, random) * scale,
        width: vary(0.0085, 0.35, random) * scale,
        angle: wobble(random) * 0.12,
        brush: choose(['scumble', 'drag', 'filbert'], random),
        load,
        second: scene.colour(x, y, stage),
        stage,
        spread: 0.014,
        body: 0.6,
      }),
    ];
  });
};

/** The ships at their moorings, lost in the mist, and their smoke. */
export const sketchFleet = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, rise } = scene;
  const random = scene.randomFor('fleet');
  const ships = Array.from({ length: 8 }, (_, i) => {
    const x = scene.across(((i + 0.2 + 0.6 * random()) / 8) * (mouth - 0.02));
    const tall = (0.11 + 0.2 * random()) * rise;
    return [
      ...raiseMasts(scene, random, x, tall),
      ...rig(scene, random, x, tall),
      ...mirror(scene, random, x, tall),
    ];
  }).flat();
  const funnels = [0.18, 0.55].flatMap((share) =>
    smoke(
      scene,
      random,
      scene.across(mouth * (share + 0.2 * random())),
      (0.13 + 0.1 * random()) * Math.min(1, horizon / 0.4) * rise,
    ),
  );
  return [...ships, ...funnels, ...gleam(scene)];
};
