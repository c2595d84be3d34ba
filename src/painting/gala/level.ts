import { mix, type Point } from '../../units.ts';
import { sampled } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** A height over the shore, place by place. */
export type Level = (x: number) => number;

/** The level at a share of the way down from one to another. */
export const between =
  (upper: Level, lower: Level, down: number): Level =>
  (x) =>
    mix(upper(x), lower(x), down);

/** A pull along the shore at a level, from a place to another, of the paint that lies in its middle. */
export const pullAlong = (
  scene: Scene,
  [from, to]: readonly [number, number],
  level: Level,
  rest: Pick<Sketch, 'width' | 'stage' | 'brush'> & Partial<Sketch>,
): Sketch => {
  const at = (share: number): Point => {
    const x = scene.across(mix(from, to, share));
    return [x, level(x)];
  };
  const load = rest.load ?? scene.colour(...at(0.5), rest.stage);
  return {
    path: sampled(at),
    second: load,
    spread: 0.005,
    hand: 'left',
    body: 0.3,
    ...rest,
    load,
  };
};
