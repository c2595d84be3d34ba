import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { BRIGHT, DARK, GAPS, GREENS, PALE, PETALS, ROSY, YELLOW } from './colours.ts';
import { createDrift, type Drift } from './drift.ts';
import type { Island } from './placeIslands.ts';
import type { Scene } from './scene.ts';

/** The dark bed that it lies on. */
const layBed = ({ scene, random, island, near, many, inWater }: Drift): Sketch[] =>
  many(0.22, (place) => {
    const stage = 0.2 + 0.16 * random();
    return {
      x: place.x,
      y: place.y + island.deep * 0.25,
      length: vary(0.1, 0.4, random) * near,
      width: vary(0.024, 0.3, random) * near,
      brush: 'filbert',
      load: inWater(choose(DARK, random), place, stage, 0.5),
      second: scene.colour(place.x, place.y + 0.03, stage),
      stage,
      hand: 'left',
      body: 0.6,
    };
  });

/** Leaves that lie flat, pale where the sky looks at them. */
const layFlats = ({ scene, random, near, warm, many, inWater }: Drift): Sketch[] =>
  many(0.4, (place) => {
    const stage = 0.36 + 0.34 * random();
    const pale = blend(choose(PALE, random), scene.sky(place.y * 0.8, stage), 0.35 * warm);
    const light = random() < 0.5 + 0.35 * Math.abs(place.dy);
    return {
      x: place.x,
      y: place.y,
      length: vary(0.058, 0.5, random) * near,
      width: vary(0.0145, 0.4, random) * near,
      angle: wobble(random) * 0.16,
      bow: wobble(random) * 0.16,
      brush: random() < 0.45 ? 'drag' : 'filbert',
      load: inWater(
        light ? shade(pale, -0.04 * random()) : choose(GREENS, random),
        place,
        stage,
        0.35,
      ),
      second: choose(light ? GREENS : random() < 0.5 ? DARK : PALE, random),
      stage,
      body: 1 + 1.3 * random(),
      spread: 0.032,
    };
  });

/** Leaves that stand up along its crest. */
const raiseLeaves = ({ random, island, near, many, inWater }: Drift): Sketch[] =>
  many(0.36, (place) => {
    if (place.crest < 0.45) return undefined;
    const stage = 0.5 + 0.3 * random();
    return {
      x: place.x,
      y: place.y - island.deep * 0.35 * place.crest,
      length: vary(0.028, 0.4, random) * near,
      width: vary(0.0145, 0.35, random) * near,
      angle: wobble(random) * 1.2,
      bow: wobble(random) * 0.5,
      brush: random() < 0.4 ? 'dab' : 'filbert',
      load: inWater(
        choose(random() < 0.3 ? DARK : random() < 0.5 ? BRIGHT : GREENS, random),
        place,
        stage,
        0.25,
      ),
      second: choose(random() < 0.5 ? DARK : BRIGHT, random),
      stage,
      body: 1 + random(),
      spread: 0.03,
    };
  });

/** Water seen between the leaves. */
const openGaps = ({ random, island, near, many, inWater }: Drift): Sketch[] =>
  many(0.12, (place) => {
    const stage = 0.55 + 0.25 * random();
    return {
      x: place.x,
      y: place.y + island.deep * 0.12,
      length: vary(0.042, 0.4, random) * near,
      width: vary(0.011, 0.35, random) * near,
      angle: wobble(random) * 0.15,
      brush: 'filbert',
      load: inWater(choose(GAPS, random), place, stage, 0.7),
      second: choose(DARK, random),
      stage,
      hand: 'left',
      body: 0.8,
    };
  });

/** Light along the rims of its leaves, above and below. */
const lightRims = ({ random, island, near, many, inWater }: Drift): Sketch[] =>
  many(0.2, (place) => {
    const stage = 0.68 + 0.22 * random();
    return {
      x: place.x,
      y: place.y + island.deep * 0.25 * Math.sign(place.dy),
      length: vary(0.04, 0.5, random) * near,
      width: vary(0.0085, 0.5, random) * near,
      angle: wobble(random) * 0.18,
      bow: wobble(random) * 0.3,
      brush: random() < 0.5 ? 'drag' : 'dab',
      load: inWater(choose(random() < 0.3 ? ROSY : PALE, random), place, stage, 0.25),
      second: choose(GREENS, random),
      stage,
      body: 0.8 + 0.8 * random(),
    };
  });

/** Its flowers. */
const growFlowers = ({ random, island, near, many }: Drift): Sketch[] =>
  many(0.055, (place) => {
    const yellow = random() < 0.5;
    return {
      x: place.x,
      y: place.y - island.deep * 0.3,
      length: vary(0.015, 0.3, random) * near,
      width: vary(0.012, 0.3, random) * near,
      angle: wobble(random) * 1.4,
      brush: 'impasto',
      load: yellow ? shade(YELLOW, -0.01, 0.85) : choose(PETALS, random),
      second: choose(yellow ? BRIGHT : PETALS, random),
      stage: 0.84 + 0.12 * random(),
    };
  });

/** A drift of lilies farther off: flat pale touches on a dark bed, leaves that stand up along its crest, and flowers. */
export const sketchDrift = (scene: Scene, random: Random, island: Island): Sketch[] => {
  const drift = createDrift(scene, random, island);
  return [layBed, layFlats, raiseLeaves, openGaps, lightRims, growFlowers].flatMap((lay) =>
    lay(drift),
  );
};
