import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

/** A light's hues on the water, near the quay and where it is lost. */
export const LIGHTS: Hues = [lab('#d98f58'), lab('#d27d55'), lab('#dfab74'), lab('#d08a80')];
export const EMBERS: Hues = [lab('#b87862'), lab('#b07a78'), lab('#a3766c'), lab('#9f7688')];

/** A lamp's light on the water: how far it reaches, how wide it trembles, where it sways, and where its touches gather (0 to 1). */
export interface Column {
  readonly lamp: Lamp;
  readonly reach: number;
  readonly wide: number;
  placeAt(down: number): number;
  gathers(down: number): number;
}

/** The column of a lamp. */
export const standColumn = (scene: Scene, random: Random, lamp: Lamp): Column => {
  const { horizon, scale, swell } = scene;
  const reach =
    (1 - horizon) * clamp(0.14 + 0.52 * lamp.power ** 1.1 * vary(1, 0.25, random), 0, 0.78);
  const wide = (0.012 + 0.034 * lamp.power ** 1.3) * scale;
  const [phase, lean] = [random() * 9, 0.014 * wobble(random) * scale];
  return {
    lamp,
    reach,
    wide,
    placeAt: (down) =>
      lamp.x + lean * down + (swell(phase, down * reach, 1, 12, phase) - 0.5) * wide * (0.3 + down),
    gathers: (down) =>
      mix(0.55, 1, smoothstep(0.34, 0.56, swell(phase, down * reach, 1, 22, phase + 3))),
  };
};

/** The glow that a light leaves in the wet water: soft pulls straight down at its foot, below them ever flatter ones that lose it. */
export const sketchGlow = (
  scene: Scene,
  random: Random,
  { lamp, reach, wide, placeAt }: Column,
): Sketch[] =>
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
      load: blend(water, scene.evening.flame(hue), much),
      second: water,
      stage: 0.4 + 0.16 * random(),
      hand: 'left',
    });
  });
