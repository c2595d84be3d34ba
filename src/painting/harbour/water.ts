import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#3c6158'), lab('#426a68'), lab('#355548'), lab('#517a72')];
const PALE = lab('#d3d8c6');

/** Light that lies on the water: pale scumbles where it is widest, rubbed across one another. */
const rubSilver = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('silver');
  return Array.from({ length: 190 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon + 0.03 + (0.9 - horizon) * random();
    const stage = 0.46 + 0.36 * random();
    const here = scene.colour(x, y, stage);
    if (here[0] < 0.66 + 0.08 * random() || scene.isRowed(x, y)) return [];
    const near = 0.5 + 0.7 * smoothstep(horizon, 1, y);
    const dry = random() < 0.3;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(dry ? 0.075 : 0.06, 0.6, random) * scale * near,
        width: vary(dry ? 0.014 : 0.034, 0.5, random) * scale * near,
        angle: scene.direction(x, y) + wobble(random) * (dry ? 0.3 : 1.1),
        bow: wobble(random) * 0.3,
        brush: dry ? choose(['drag', 'dry'], random) : choose(['dry', 'scumble', 'veil'], random),
        load: dry ? blend(here, PALE, 0.2 + 0.4 * random()) : shade(here, 0.06 * random() - 0.01),
        second: here,
        stage,
        hand: dry ? 'right' : 'left',
        spread: 0.008,
      }),
    ];
  });
};

/** A run of ripples: where its middle is, how far it reaches, and how it bends. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly slope: number;
  readonly near: number;
  /** How plainly it is told. */
  readonly told: number;
}

/** Where the water moves: a few runs, close and small far out, long and loose near by. */
const placeRuns = (scene: Scene, random: Random): Run[] => {
  const { format, horizon, scale } = scene;
  return Array.from({ length: 24 }, (_, i) => {
    const near = 0.2 + 0.8 * ((i + random()) / 24) ** 0.75;
    return {
      x: format * random(),
      y: mix(horizon, 1, near),
      wide: vary(0.2, 0.5, random) * (0.4 + near) * scale,
      high: vary(0.022, 0.5, random) * (0.3 + near),
      slope: 0.1 * wobble(random),
      near,
      told: random() ** 1.2,
    };
  });
};

/** One run: dashes that follow one another, overlap and trail off; most are a step darker than the water, some told plainly. */
const dashRun = (scene: Scene, random: Random, run: Run): Sketch[] => {
  const hue = choose(GREENS, random);
  const stage = 0.56 + 0.3 * random();
  const count = 3 + Math.round(14 * random() * (0.4 + run.told));
  return Array.from({ length: count }).flatMap((): Sketch[] => {
    const away = wobble(random);
    const x = run.x + away * run.wide;
    const y = run.y + wobble(random) * run.high + away * run.wide * run.slope;
    if (scene.isRowed(x, y) || scene.docks(x, y) > 0.3 || y < scene.horizon + 0.06) return [];
    const here = scene.colour(x, y, stage);
    const plain = run.told * (1 - away * away) * (0.3 + 0.7 * random());
    const size = vary(1, 0.55, random) * (0.25 + run.near) * scene.scale;
    const load = blend(here, random() < 0.7 ? hue : choose(GREENS, random), 0.3 + 0.65 * plain);
    return [
      sketchTouch(random, {
        x,
        y,
        length: 0.046 * size * (0.6 + 0.8 * random()),
        width: 0.0112 * size * (0.7 + 0.6 * random()),
        angle: run.slope + wobble(random) * 0.24,
        bow: wobble(random) * 0.28,
        brush: choose(['filbert', 'drag', 'filbert', 'scumble'], random),
        load,
        second: blend(load, here, 0.5),
        stage: stage + 0.08 * random(),
        hand: 'left',
        spread: 0.014,
        body: 0.3 + 0.5 * random(),
      }),
    ];
  });
};

/** The light on the water and its ripples, with wide quiet water between. */
export const sketchWater = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('ripples');
  return [
    ...rubSilver(scene),
    ...placeRuns(scene, random).flatMap((run) => dashRun(scene, random, run)),
  ];
};
