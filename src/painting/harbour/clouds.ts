import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bank, FAINT, layBank } from './bank.ts';
import type { Scene } from './scene.ts';

/** The banks: a great one over the docks, one below it that reaches for the sun, others that are hardly there. */
const placeBanks = (scene: Scene, random: Random): readonly Bank[] => {
  const { horizon, scale, sun, across, mouth, dawn } = scene;
  const { banks } = dawn;
  const at = (along: number, high: number) => ({
    x: across(along + 0.08 * wobble(random)),
    y: horizon * (high + 0.05 * wobble(random)),
  });
  return [
    { ...at(mouth + 0.3, 0.36), long: 0.75, deep: 0.13, hue: choose(banks.lit, random), told: 1 },
    {
      ...at(mouth + 0.12, Math.min(0.62, sun.y / horizon - 0.12)),
      long: 0.5,
      deep: 0.06,
      hue: choose(banks.lit, random),
      told: 0.7,
    },
    { ...at(0.2, 0.3), long: 0.6, deep: 0.12, hue: choose(banks.dull, random), told: 0.25 },
    { ...at(0.85, 0.62), long: 0.4, deep: 0.06, hue: choose(banks.dull, random), told: 0.1 },
    { ...at(mouth, 0.12), long: 0.7, deep: 0.1, hue: choose(banks.dull, random), told: 0.2 },
  ].map((bank) => ({ ...bank, long: bank.long * scale, deep: bank.deep * horizon * 1.6 }));
};

/** A few broad pulls from the shoulder across a bank, some of them running dry over the sky, one beside the other and much bare between. */
const sweepAcross = (scene: Scene, random: Random, bank: Bank): Sketch[] => {
  const { scale, sweep } = scene;
  const hue = choose(scene.dawn.banks.embers, random);
  if (bank.told < FAINT) return [];
  return Array.from({ length: Math.round(6 * bank.told) }, (_, i) => {
    const x = bank.x + 0.34 * bank.long * wobble(random);
    const y = bank.y - bank.deep * (0.1 + 0.2 * i + 0.12 * wobble(random));
    const here = scene.air(x, y, 0.7);
    const brush = choose(['filbert', 'worked', 'drag'] as const, random);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.2, 0.4, random) * scale,
      width: vary(0.04, 0.5, random) * scale,
      angle: sweep(x, y) + 0.25 * wobble(random) + (scene.side < 0 ? Math.PI : 0),
      bow: 0.04 * wobble(random),
      brush,
      hand: 'left',
      load: blend(
        here,
        blend(bank.hue, hue, 0.4 + 0.5 * random()),
        Math.min(1, 0.3 + bank.told) * (0.55 + 0.4 * random()),
      ),
      second: here,
      stage: 0.5 + 0.25 * random(),
      spread: 0.008,
      body: 0.3,
    });
  });
};

/** What the sun does to the mist above: banks of cloud, each a passage of one hue. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clouds');
  const sky = { ...scene, colour: scene.air, embers: scene.dawn.banks.embers };
  return placeBanks(scene, random).flatMap((bank) => [
    ...layBank(sky, random, bank),
    ...sweepAcross(scene, random, bank),
  ]);
};
