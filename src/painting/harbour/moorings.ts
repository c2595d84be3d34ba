import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';
import type { Ship } from './ships.ts';

const KEELS: Hues = [lab('#1d3a42'), lab('#21403f'), lab('#27454f')];

/** Hulls that run into one another along the water's edge: broad at the ship, torn off beside it. */
const layHulls = (scene: Scene, random: Random, { x, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const broad = Array.from({ length: 5 }, (_, i) =>
    hazy(scene, random, 0.42 - 0.25 * told + 0.25 * random(), {
      x: x + wobble(random) * 0.06 * scale,
      y: horizon + 0.012 + wobble(random) * 0.016,
      length: vary(0.075, 0.45, random) * scale,
      width: vary(i < 3 ? 0.03 : 0.014, 0.35, random) * scale,
      angle: wobble(random) * 0.16,
      brush: choose(i < 3 ? ['worked', 'filbert'] : ['filbert', 'worked'], random),
      stage: 0.5 + 0.2 * random(),
      hand: 'left',
      body: 0.5,
    }),
  );
  // Where a hull meets the water it is darkest: a few firm flat pulls, one begun in another.
  const middle = x + wobble(random) * 0.03 * scale;
  const firm = Array.from({ length: Math.round(1 + 3 * told) }, () =>
    sketchTouch(random, {
      x: middle + wobble(random) * 0.075 * scale,
      y: horizon + 0.018 + wobble(random) * 0.008,
      length: vary(0.06, 0.5, random) * scale,
      width: vary(0.0115, 0.4, random) * scale,
      angle: wobble(random) * 0.06,
      bow: wobble(random) * 0.06,
      brush: choose(['filbert', 'worked'], random),
      load: blend(choose(KEELS, random), scene.colour(x, horizon + 0.02, 0.6), 0.5 * (1 - told)),
      second: scene.colour(x, horizon + 0.02, 0.6),
      stage: 0.62 + 0.1 * random(),
      hand: 'left',
      spread: 0.005,
      body: 0.4,
    }),
  );
  return [...broad, ...firm];
};

/** What the water makes of it: broad uprights rubbed down, the mainmast wavering, a few flat touches across. */
const hangMirror = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const smears = Array.from({ length: 3 }, () => {
    const long = tall * (0.3 + 0.45 * random());
    return hazy(scene, random, 0.62 + 0.25 * random(), {
      x: x + wobble(random) * 0.07 * scale,
      y: horizon + 0.02 + long / 2,
      length: long,
      width: vary(0.038, 0.4, random) * scale,
      angle: UPRIGHT + wobble(random) * 0.4,
      brush: choose(['worked', 'scumble', 'scumble'], random),
      stage: 0.4 + 0.16 * random(),
      hand: 'left',
      body: 0.5,
    });
  });
  let y = horizon + 0.035;
  const broken = Array.from({ length: 2 + Math.round(5 * told) }, (_, i) => {
    const isFlat = random() < 0.8;
    y += tall * (0.04 + 0.1 * random());
    return hazy(scene, random, mix(0.12, 0.7, i / 9) + 0.15 * wobble(random), {
      x: x + wobble(random) * (isFlat ? 0.035 : 0.008) * scale,
      y,
      length: vary(isFlat ? 0.036 : 0.042, 0.5, random) * scale,
      width: vary(0.0105, 0.45, random) * scale,
      angle: (isFlat ? 0 : UPRIGHT) + wobble(random) * 0.26,
      bow: wobble(random) * 0.3,
      brush: choose(['filbert', 'worked'], random),
      stage: 0.56 + 0.16 * random(),
      body: 0.5,
    });
  });
  return [...smears, ...broken];
};

/** The hulls of a ship and what the water makes of it all. */
export const sketchMooring = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...layHulls(scene, random, ship),
  ...hangMirror(scene, random, ship),
];

/** What shows of the sky between the ships in the water: flat rose and lilac touches over the dark, in two companies. */
export const sketchGleams = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  const companies = [random(), random()];
  return Array.from({ length: 56 }).flatMap((_, i): Sketch[] => {
    const x = scene.across(mouth * ((companies[i % 2] ?? 0) + 0.22 * wobble(random)));
    const y = horizon + 0.04 + 0.15 * random() ** 1.3 * scene.rise;
    if (scene.fleet(x, y) < 0.12) return [];
    const width = vary(0.01, 0.5, random) * scale;
    const stage = 0.52 + 0.26 * random();
    const here = scene.colour(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: Math.max(2.6 * width, vary(0.034, 0.6, random) * scale),
        width,
        angle: wobble(random) * 0.3,
        bow: wobble(random) * 0.3,
        brush: choose(['worked', 'filbert'], random),
        load: blend(scene.air(x, horizon * 0.75, stage), here, 0.1 + 0.4 * random()),
        second: here,
        stage,
        spread: 0.012,
        body: 0.6,
      }),
    ];
  });
};
