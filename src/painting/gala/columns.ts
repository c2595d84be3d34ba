import type { Random } from '../../random.ts';
import { clamp, mix, type Point, smoothstep } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { between, sketchTouch } from '../sketchTouch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const CREAM = lab('#f9ebc0');
const LIGHTS: Hues = [lab('#e08f45'), lab('#d9793f'), lab('#eab163'), lab('#d99080')];
const EMBERS: Hues = [lab('#b8704f'), lab('#b57568'), lab('#9c6a4c'), lab('#a8756f')];

/** How broad and how far apart its dashes are, at its foot and where it ends. */
const BROAD = [0.0056, 0.0042] as const;
const STEP = [0.0042, 0.0085] as const;
/** Half a dash shorter than this goes down by less: none stands steep. */
const FLAT = 0.016;

/** A lamp's light on the water: how far it reaches, how wide it trembles, where it sways, and where its dashes gather (0 to 1). */
interface Column {
  readonly lamp: Lamp;
  readonly reach: number;
  readonly wide: number;
  placeAt(down: number): number;
  gathers(down: number): number;
}

/** Where a dash goes, how far down its column that is, and whether it is the water's dark. */
interface Swing {
  readonly from: Point;
  readonly to: Point;
  readonly down: number;
  readonly isDark: boolean;
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

/** One dash of the light, from where the brush is to where it goes next, or the dark that the water sets beside it. */
const dash = (
  scene: Scene,
  random: Random,
  column: Column,
  { from, to, down, isDark }: Swing,
): Sketch => {
  const { lamp, wide, placeAt } = column;
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const water = scene.colour(lamp.x, y, 0.8);
  const aside = clamp((x - placeAt(down)) / wide, -1, 1);
  const faint = clamp(0.4 * (1 - lamp.power) + 0.55 * down ** 1.5 + 0.2 * wobble(random));
  const load = isDark
    ? shade(scene.colour(x + 2 * wide, y, 0.8), -0.045)
    : blend(paintOf(random, column, down, aside), water, faint);
  return sketchTouch(random, {
    ...between(from, to),
    width: vary(mix(...BROAD, down), 0.3, random) * (1 + 0.25 * lamp.power) * scene.scale,
    bow: 0.12 * wobble(random),
    brush: isDark ? 'pull' : choose(['pull', 'dab', 'drag'], random),
    load,
    second: blend(load, isDark ? water : choose(EMBERS, random), 0.4),
    stage: (isDark ? 0.52 : 0.54) + 0.38 * random() + 0.06 * down,
    hand: isDark ? 'left' : 'right',
    body: isDark ? 0.4 : (0.4 + 0.6 * random()) * mix(1, 0.4, down),
    spread: 0.012,
  });
};

/** The brush's way down a column, to and fro, each dash begun where the last one ended; where the light does not gather it lifts. */
const swing = (scene: Scene, random: Random, column: Column): Sketch[] => {
  const { reach, wide, lamp, placeAt, gathers } = column;
  const touches: Sketch[] = [];
  let turn = random() < 0.5 ? 1 : -1;
  let from: Point = [placeAt(0) - 0.3 * turn * wide, lamp.foot + 0.002];
  while (from[1] < lamp.foot + reach) {
    const down = (from[1] - lamp.foot) / reach;
    const half = wide * mix(0.12, 0.8, random()) * mix(1, 0.7, down);
    const step = mix(...STEP, down) * (0.3 + 1.2 * random()) * Math.min(scene.scale, half / FLAT);
    const to: Point = [placeAt(down) + turn * half, from[1] + step];
    if (random() < gathers(down) * mix(1.1, 0.3, down ** 0.6)) {
      touches.push(dash(scene, random, column, { from, to, down, isDark: false }));
    } else if (random() < 0.4) {
      touches.push(dash(scene, random, column, { from, to, down, isDark: true }));
    }
    from = to;
    turn = -turn;
  }
  return touches;
};

/** The light itself: the brush goes down a strong one's column more than once, a weak one's once. */
const tremble = (scene: Scene, random: Random, column: Column): Sketch[] =>
  Array.from({ length: 1 + Math.round(2.2 * column.lamp.power ** 1.5) }).flatMap((_, i) => {
    const aside = i ? 0.5 * wobble(random) * column.wide : 0;
    const beside = { ...column, placeAt: (down: number) => column.placeAt(down) + aside };
    return swing(scene, random, beside);
  });

/** The lamps' lights on the water: columns that tremble, the strong ones broad, the weak ones threads. */
export const sketchColumns = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('columns');
  return scene.lamps.flatMap((lamp) => {
    const column = stand(scene, random, lamp);
    return [...glow(scene, random, column), ...tremble(scene, random, column)];
  });
};
