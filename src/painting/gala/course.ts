import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, gradient, type Lab, lab } from '../colour.ts';
import { vary, wobble } from '../sketch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

/** What is palest in any light on the water. */
export const PALE = lab('#f7e9bd');
const ORANGE = lab('#d98a50');
const ROSE = lab('#b47f74');
const GREEN = lab('#87938a');

/** How a light lies on the water: how far it reaches, how wide it trembles, where it sways, its hues on the way. */
export interface Course {
  readonly lamp: Lamp;
  readonly reach: number;
  readonly wide: number;
  placeAt(down: number): number;
  hueAt(down: number): Lab;
}

/** The course of a lamp's light on the water; its hues stray each time that they are asked for. */
export const layCourse = (scene: Scene, random: Random, lamp: Lamp): Course => {
  const { horizon, scale } = scene;
  const reach = (1 - horizon) * (0.14 + 0.42 * lamp.power * vary(1, 0.2, random));
  const wide = (0.014 + 0.024 * lamp.power) * scale;
  const [phase, lean] = [random() * 9, wobble(random) * 0.012 * scale];
  const placeAt = (down: number) =>
    lamp.x +
    lean * down +
    (scene.swell(phase, down * reach, 1, 14, phase) - 0.5) * wide * (0.5 + 1.6 * down);
  const hues: readonly (readonly [number, Lab])[] = [
    [0, blend(PALE, lamp.hue, 0.5)],
    [0.2, lamp.hue],
    [0.45, blend(lamp.hue, ORANGE, 0.6)],
    [0.7, ROSE],
    [1, GREEN],
  ];
  return {
    lamp,
    reach,
    wide,
    placeAt,
    hueAt: (down) => gradient(hues, clamp(down + 0.3 * wobble(random))),
  };
};
