import type { Unit } from '../../units.ts';
import { type Lab, lab } from '../colour.ts';
import { isLost, placeBays } from './bays.ts';
import { clockPlace } from './clock.ts';
import { brightClock } from './clocks.ts';
import { HALF } from './facade.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

/** What leaves its light on the water, in canvas units: where it enters, how broad and strong it is there, and what in its sway is its own. */
export interface Source {
  readonly x: number;
  readonly foot: number;
  readonly broad: number;
  readonly lit: Unit;
  readonly hue: Lab;
  readonly phase: number;
}

/** A clock's light, and how strong it is beside the arches'. */
const FACE = lab('#e3bd8c');
const BY_CLOCK = 0.5;

/** Whether a lamp stands on the quay clear of the hall and its towers, whose lights drown it. */
export const isAlone = (scene: Scene, { x }: Lamp): boolean => {
  const at = scene.along(x);
  const [near = 0] = scene.towers;
  return at < near - (1.25 * HALF * scene.scale * scene.size(near)) / scene.format;
};

/** The arches that are not half lost, the bright clock, and what lamps stand alone. */
export const placeSources = (scene: Scene): readonly Source[] => {
  const bays = placeBays(scene);
  const arches = bays
    .filter((bay) => !isLost(bay))
    .map(({ x, broad, lit, hue }) => ({ x, down: 0, broad, lit, hue }));
  const at = scene.towers[brightClock(scene)] ?? 0;
  const [x, y] = clockPlace(scene, at);
  const clock = {
    x,
    // It hangs high, and lies low.
    down: 0.8 * (scene.waterline(x) - y),
    broad: 0.05 * scene.scale * scene.size(at),
    lit: BY_CLOCK,
    hue: FACE,
  };
  const lamps = scene.lamps
    .filter((lamp) => isAlone(scene, lamp))
    .map(({ x, power, hue }) => ({ x, down: 0, broad: 0.03 * scene.scale, lit: 0.7 * power, hue }));
  return [...arches, clock, ...lamps].map(({ down, ...source }, i) => ({
    ...source,
    foot: scene.waterline(source.x) + down,
    phase: 1.7 + 2.3 * i,
  }));
};
