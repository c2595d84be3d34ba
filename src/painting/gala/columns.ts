import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, gradient, type Lab, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#f8e8b6');
const ORANGE = lab('#d88948');
const ROSE = lab('#b77866');
const EMBER = lab('#96705f');

/** A lamp's light on the water: how far it reaches, how wide it trembles, where it sways, its hues on the way. */
interface Column {
  readonly lamp: Lamp;
  readonly reach: number;
  readonly wide: number;
  placeAt(down: number): number;
  hueAt(down: number): Lab;
}

const stand = (scene: Scene, random: Random, lamp: Lamp): Column => {
  const { horizon, scale } = scene;
  const reach = (1 - horizon) * clamp(0.16 + 0.5 * lamp.power * vary(1, 0.25, random), 0, 0.78);
  const wide = (0.011 + 0.032 * lamp.power ** 1.3) * scale;
  const [phase, lean] = [random() * 9, 0.014 * wobble(random) * scale];
  return {
    lamp,
    reach,
    wide,
    placeAt: (down) =>
      lamp.x +
      lean * down +
      (scene.swell(phase, down * reach, 1, 12, phase) - 0.5) * wide * (0.4 + 1.5 * down),
    hueAt: (down) =>
      gradient(
        [
          [0, blend(PALE, lamp.hue, 0.45)],
          [0.16, lamp.hue],
          [0.4, blend(lamp.hue, ORANGE, 0.7)],
          [0.72, ROSE],
          [1, EMBER],
        ],
        clamp(down + 0.22 * wobble(random)),
      ),
  };
};

/** The stain that a light leaves in the wet water: soft pulls straight down. */
const veil = (scene: Scene, random: Random, { lamp, reach, wide, ...column }: Column): Sketch[] =>
  Array.from({ length: 1 + Math.round(5 * lamp.power) }, (_, i) => {
    const down = 0.1 + 0.34 * random() + 0.03 * i;
    const y = lamp.foot + reach * down;
    const water = scene.colour(lamp.x, y, 0.6);
    return sketchTouch(random, {
      x: column.placeAt(down) + 0.4 * wobble(random) * wide,
      y,
      length: reach * (0.35 + 0.4 * random()),
      width: wide * vary(1.1, 0.3, random),
      angle: UPRIGHT + 0.05 * wobble(random),
      brush: choose(['veil', 'scumble'], random),
      load: blend(column.hueAt(down), water, clamp(0.48 + 0.35 * down + 0.35 * (1 - lamp.power))),
      second: water,
      stage: 0.44 + 0.16 * random(),
      hand: 'left',
    });
  });

/** One of its touches across, at a share `down` of its way; `turn` is whether the brush goes (1) or comes (−1). */
const flick = (
  scene: Scene,
  random: Random,
  { lamp, reach, wide, ...column }: Column,
  down: number,
  turn: number,
): Sketch => {
  const y = lamp.foot + reach * down;
  const water = scene.colour(lamp.x, y, 0.8);
  const faint = clamp(0.5 * (1 - lamp.power) + 0.75 * down ** 1.6 - 0.05 + 0.12 * wobble(random));
  const load = blend(column.hueAt(down), water, faint);
  const long = wide * vary(mix(0.95, 0.62, down), 0.55, random);
  const broad = mix(0.006, 0.0046, down) + 0.0016 * lamp.power;
  return sketchTouch(random, {
    x: column.placeAt(down) + 0.22 * wobble(random) * wide * (1 + down),
    y,
    length: Math.max(long, 0.013 * scene.scale),
    width: vary(broad, 0.35, random) * scene.scale,
    angle: turn * mix(0.2, 0.07, down) * (0.2 + 1.1 * random()) + (turn > 0 ? 0 : Math.PI),
    bow: 0.14 * wobble(random),
    brush: choose(['dab', 'filbert', 'filbert'], random),
    load,
    second: blend(load, down < 0.4 ? ORANGE : water, 0.35),
    stage: 0.62 + 0.3 * random() + 0.06 * down,
    hand: 'right',
    body: (0.3 + 0.6 * random()) * mix(1, 0.5, down),
    spread: 0.014,
  });
};

/** The light itself: the brush goes to and fro across the column, long and short, close at the foot, then in groups with rests that grow. */
const tremble = (scene: Scene, random: Random, column: Column): Sketch[] => {
  const touches: Sketch[] = [];
  let left = 2 + Math.floor(5 * random());
  let turn = random() < 0.5 ? 1 : -1;
  for (let y = 0.004; y < column.reach; ) {
    const down = y / column.reach;
    touches.push(flick(scene, random, column, down, turn));
    turn = -turn;
    left -= 1;
    const isRest = left <= 0;
    if (isRest) left = 1 + Math.floor(mix(6, 2, down) * random());
    y += (0.0052 + 0.009 * down) * (0.5 + random()) * scene.scale;
    if (isRest) y += mix(0.006, 0.035, down) * (0.3 + random()) * scene.scale;
  }
  return touches;
};

/** Water drawn back across a strong light, so that it lies in the river and not upon it. */
const cross = (scene: Scene, random: Random, { lamp, reach, wide, ...column }: Column): Sketch[] =>
  Array.from({ length: Math.round(6 * lamp.power - 1.5) }, () => {
    const down = 0.15 + 0.8 * random();
    const y = lamp.foot + reach * down;
    const load = scene.colour(lamp.x + 0.1 * wobble(random), y, 0.8);
    return sketchTouch(random, {
      x: column.placeAt(down) + 0.7 * wobble(random) * wide,
      y,
      length: vary(wide * 1.5, 0.4, random),
      width: vary(0.006, 0.3, random) * scene.scale,
      angle: 0.08 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: 'worked',
      load,
      second: load,
      stage: 0.84 + 0.08 * random(),
      hand: 'left',
      body: 0.4,
      spread: 0.006,
    });
  });

/** The lamps' lights on the water: columns that tremble, the strong ones broad, the weak ones threads. */
export const sketchColumns = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('columns');
  return scene.lamps.flatMap((lamp) => {
    const column = stand(scene, random, lamp);
    return [veil, tremble, cross].flatMap((part) => part(scene, random, column));
  });
};
