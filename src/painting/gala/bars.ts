import type { Random } from '../../random.ts';
import { wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** A bar of cloud: where it is, how long and deep, how far its mass is lighter than the sky, and how far its edge is lit. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly deep: number;
  readonly step: number;
  readonly ember: number;
}

/** Few bars, in other places each night: two low in the last light, one or two dark ones that lean above it. */
export const placeBars = (scene: Scene, random: Random): readonly Bar[] => {
  const { horizon, scale, across, palaceEnd, tall } = scene;
  const low = horizon - 0.06 * tall;
  const at = (along: number, high: number) => ({
    x: across(along + 0.12 * wobble(random)),
    y: low * (high + 0.05 * wobble(random)),
  });
  const bars: Bar[] = [
    { ...at(palaceEnd + 0.22, 0.84), long: 0.34, deep: 0.026, step: -0.03, ember: 1 },
    { ...at(palaceEnd + 0.16, 0.66), long: 0.5, deep: 0.036, step: -0.045, ember: 0.7 },
    { ...at(palaceEnd + 0.24, 0.42), long: 0.75, deep: 0.05, step: -0.05, ember: 0.3 },
    { ...at(0.3 + 0.3 * random(), 0.22), long: 0.9, deep: 0.07, step: -0.045, ember: 0.1 },
  ];
  return bars
    .slice(0, random() < 0.65 ? 4 : 3)
    .map((bar) => ({ ...bar, long: bar.long * scale, deep: bar.deep * tall }));
};
