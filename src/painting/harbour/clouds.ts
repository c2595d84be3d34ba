import type { Random } from '../../random.ts';
import { type Bank, layBank } from '../banks.ts';
import { type Hues, lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const LIT: Hues = [lab('#b97d5b'), lab('#bd744f'), lab('#b3886a')];
const DULL: Hues = [lab('#a3897b'), lab('#a58370'), lab('#989089')];
const EMBERS: Hues = [lab('#cb7c51'), lab('#d18d5b')];

/** The banks: a great one over the docks, one below it that reaches for the sun, others that are hardly there. */
const placeBanks = (scene: Scene, random: Random): readonly Bank[] => {
  const { horizon, scale, sun, across, mouth } = scene;
  const at = (along: number, high: number) => ({
    x: across(along + 0.08 * wobble(random)),
    y: horizon * (high + 0.05 * wobble(random)),
  });
  return [
    { ...at(mouth + 0.3, 0.36), long: 0.75, deep: 0.13, hue: choose(LIT, random), told: 1 },
    {
      ...at(mouth + 0.12, Math.min(0.62, sun.y / horizon - 0.12)),
      long: 0.5,
      deep: 0.06,
      hue: choose(LIT, random),
      told: 0.7,
    },
    { ...at(0.2, 0.3), long: 0.6, deep: 0.12, hue: choose(DULL, random), told: 0.25 },
    { ...at(0.85, 0.62), long: 0.5, deep: 0.06, hue: choose(DULL, random), told: 0.1 },
    { ...at(mouth, 0.12), long: 0.7, deep: 0.1, hue: choose(DULL, random), told: 0.2 },
  ].map((bank) => ({ ...bank, long: bank.long * scale, deep: bank.deep * horizon * 1.6 }));
};

/** What the sun does to the mist above: banks of cloud, each a passage of one hue. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clouds');
  const sky = { ...scene, colour: scene.air, embers: EMBERS };
  return placeBanks(scene, random).flatMap((bank) => layBank(sky, random, bank));
};
