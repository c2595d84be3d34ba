import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** A bank of thin cloud: its middle, half how long and how high it is, how it slopes, its two paints, and when it is laid. */
interface Bank {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly high: number;
  readonly slope: number;
  readonly above: Lab;
  readonly below: Lab;
  readonly value: number;
  readonly begun: number;
}

const chooseBank = (scene: Scene, random: Random, share: number): Bank => {
  const { format, horizon, key, scale, sun } = scene;
  const [warm, cool = warm, pale = warm, lilac = warm] = key.broken.sky;
  const down = mix(0.16, 0.94, share);
  return {
    x: format * random(),
    y: horizon * down,
    half: vary(mix(0.42, 0.3, down), 0.25, random) * scale,
    high: mix(0.05, 0.014, down) * (0.7 + 0.6 * random()) * scale,
    slope: 0.05 * sun + 0.05 * wobble(random),
    // Lit from below, the nearer the sun the more.
    above: choose([lilac, cool], random),
    below: down > 0.5 ? choose([warm, warm, pale], random) : lilac,
    value: 0.035 * wobble(random),
    begun: 0.3 + 0.34 * random(),
  };
};

/** A touch of it, level; towards its ends and its edges it goes over into the sky. */
const layTouch = (scene: Scene, random: Random, bank: Bank): Sketch[] => {
  const along = clamp(1.15 * wobble(random), -1, 1);
  const up = wobble(random);
  const x = bank.x + along * bank.half;
  const y = bank.y + bank.slope * along * bank.half - up * bank.high * (1 - 0.7 * along * along);
  const length = vary(0.048, 0.4, random) * scene.scale;
  const open = (px: number) => y < scene.skyline(px) - 0.016 && !scene.stackAt(px, y, 0.03);
  if (![-0.5, 0, 0.5].every((end) => open(x + end * length))) return [];
  const stage = bank.begun + 0.05 * random();
  const lies = scene.sky(x, y, stage);
  const hue = up + 0.3 * wobble(random) > 0 ? bank.above : bank.below;
  const strength = (1 - 0.75 * along * along) * (0.5 + 0.45 * random());
  const value = lies[0] + (bank.value + (up > 0 ? -0.02 : 0.028)) * (1 - along * along);
  const load = blend(atValue(lies, value), atValue(hue, value), strength);
  return [
    sketchTouch(random, {
      x,
      y,
      length,
      width: vary(0.0165, 0.4, random) * scene.scale * mix(1.15, 0.8, y / scene.horizon),
      angle: bank.slope + 0.32 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: choose(['worked', 'worked', 'filbert', 'scumble'], random),
      load,
      second: blend(lies, atValue(up > 0 ? bank.below : bank.above, lies[0]), 0.5),
      stage,
      hand: 'left',
      body: 0.4 + 0.5 * random(),
      spread: 0.006,
    }),
  ];
};

/** The sky's thin clouds: a few banks of broken level touches, lit from below. */
export const sketchBanks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('cloud banks');
  const count = 8;
  return Array.from({ length: count }).flatMap((_, i) => {
    const bank = chooseBank(scene, random, (i + random()) / count);
    const many = 34 + Math.floor(26 * random());
    return Array.from({ length: many }).flatMap(() => layTouch(scene, random, bank));
  });
};
