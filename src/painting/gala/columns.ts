import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const CREAM = lab('#f9ebc0');
const LIGHTS: Hues = [lab('#e08f45'), lab('#d9793f'), lab('#eab163'), lab('#d99080')];
const EMBERS: Hues = [lab('#b8704f'), lab('#b57568'), lab('#9c6a4c'), lab('#a8756f')];

/** How broad and how far apart its dashes are, at its foot and where it ends. */
const BROAD = [0.0036, 0.0025] as const;
const STEP = [0.003, 0.0065] as const;

/** A lamp's light on the water: how far it reaches, how wide it trembles, where it sways, and where its dashes gather (0 to 1). */
interface Column {
  readonly lamp: Lamp;
  readonly reach: number;
  readonly wide: number;
  placeAt(down: number): number;
  gathers(down: number): number;
}

const stand = (scene: Scene, random: Random, lamp: Lamp): Column => {
  const { horizon, scale, swell } = scene;
  const reach = (1 - horizon) * clamp(0.14 + 0.52 * lamp.power * vary(1, 0.25, random), 0, 0.78);
  const wide = (0.012 + 0.034 * lamp.power ** 1.3) * scale;
  const [phase, lean] = [random() * 9, 0.014 * wobble(random) * scale];
  return {
    lamp,
    reach,
    wide,
    placeAt: (down) =>
      lamp.x + lean * down + (swell(phase, down * reach, 1, 12, phase) - 0.5) * wide * (0.3 + down),
    gathers: (down) =>
      mix(0.3, 1, smoothstep(0.3, 0.6, swell(phase, down * reach, 1, 22, phase + 3))),
  };
};

/** The glow that a light leaves in the wet water: soft pulls straight down at its foot, below them ever flatter ones that lose it. */
const glow = (scene: Scene, random: Random, { lamp, reach, wide, placeAt }: Column): Sketch[] =>
  Array.from({ length: Math.round(9 * lamp.power - 1.5) }, (_, i) => {
    const isHanging = i % 3 === 0;
    const down = isHanging ? 0.1 + 0.12 * random() : 0.1 + 0.62 * random();
    const y = lamp.foot + reach * down;
    const water = scene.colour(lamp.x, y, 0.6);
    const hue = blend(choose(down > 0.3 ? EMBERS : LIGHTS, random), lamp.hue, 0.5);
    const much = (0.12 + 0.3 * lamp.power) * mix(1.1, 0.5, down);
    return sketchTouch(random, {
      x: placeAt(down) + 0.4 * wobble(random) * wide,
      y,
      length: isHanging ? reach * (0.24 + 0.16 * random()) : wide * vary(2, 0.3, random),
      width: isHanging ? wide * vary(1.3, 0.2, random) : vary(0.026, 0.3, random) * scene.scale,
      angle: (isHanging ? UPRIGHT : 0) + 0.06 * wobble(random),
      brush: choose(['veil', 'sweep', 'worked'], random),
      load: blend(water, hue, much),
      second: water,
      stage: 0.4 + 0.16 * random(),
      hand: 'left',
    });
  });

/** What one dash is painted with, at a share `down` of the way: cream at the foot's heart, then orange and rose, embers below. */
const paintOf = (random: Random, { lamp }: Column, down: number, aside: number): Lab => {
  const heart = (1 - Math.abs(aside)) * lamp.power * mix(0.85, 0.1, down);
  const hue = random() < 0.2 + 0.75 * down ? choose(EMBERS, random) : choose(LIGHTS, random);
  const own = random() < 0.4 ? blend(hue, lamp.hue, 0.7) : hue;
  return random() < heart ? blend(own, CREAM, 0.45 + 0.5 * random()) : own;
};

/** One thin dash across, a light one or the dark that the water sets beside it; `turn` is which way the wrist goes (±1). */
const dash = (
  scene: Scene,
  random: Random,
  column: Column,
  [down, turn, isDark]: readonly [down: number, turn: number, isDark: boolean],
): Sketch => {
  const { lamp, reach, wide, placeAt } = column;
  const aside = wobble(random);
  const [x, y] = [placeAt(down) + 0.5 * aside * wide * (0.5 + down), lamp.foot + reach * down];
  const water = scene.colour(lamp.x, y, 0.8);
  const faint = clamp(0.4 * (1 - lamp.power) + 0.55 * down ** 1.5 + 0.2 * wobble(random));
  const load = isDark
    ? shade(scene.colour(x + 2 * wide, y, 0.8), -0.045)
    : blend(paintOf(random, column, down, aside), water, faint);
  const long = wide * mix(0.16, 1.5, random() ** 1.5) * (isDark ? 1.3 : 1 - 0.5 * Math.abs(aside));
  return sketchTouch(random, {
    x,
    y: y + (isDark ? 0.004 * scene.scale : 0),
    length: Math.max(long, 0.008 * scene.scale),
    width: vary(mix(...BROAD, down), 0.35, random) * (1 + 0.25 * lamp.power) * scene.scale,
    angle: turn * mix(0.24, 0.1, down) * random() + (turn > 0 ? 0 : Math.PI),
    bow: 0.16 * wobble(random),
    brush: isDark || random() > lamp.power ? 'pull' : choose(['dab', 'pull', 'drag'], random),
    load,
    second: blend(load, isDark ? water : choose(EMBERS, random), 0.3),
    stage: (isDark ? 0.52 : 0.54) + 0.38 * random() + 0.06 * down,
    hand: isDark ? 'left' : 'right',
    body: isDark ? 0.4 : (0.35 + 0.7 * random()) * mix(1, 0.4, down),
    spread: 0.012,
  });
};

/** The light itself: thin unequal dashes to and fro, two or three side by side where they gather, ever fewer farther down, dark water between. */
const tremble = (scene: Scene, random: Random, column: Column): Sketch[] => {
  const touches: Sketch[] = [];
  const { reach, lamp, gathers } = column;
  let turn = random() < 0.5 ? 1 : -1;
  for (let y = 0.002; y < reach; y += mix(...STEP, y / reach) * (0.5 + random()) * scene.scale) {
    const down = y / reach;
    const many =
      gathers(down) * mix(0.8 + 2.6 * lamp.power ** 1.5, 0.35, down ** 0.7) +
      (down < 0.12 ? 0.6 : 0);
    for (let i = Math.floor(many + random()); i > 0; i--) {
      touches.push(dash(scene, random, column, [down, turn, false]));
      if (random() < 0.3) touches.push(dash(scene, random, column, [down, turn, true]));
      turn = -turn;
    }
  }
  return touches;
};

/** The lamps' lights on the water: columns that tremble, the strong ones broad, the weak ones threads. */
export const sketchColumns = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('columns');
  return scene.lamps.flatMap((lamp) => {
    const column = stand(scene, random, lamp);
    return [...glow(scene, random, column), ...tremble(scene, random, column)];
  });
};
