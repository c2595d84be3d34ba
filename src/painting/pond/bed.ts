import { clamp } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { DARK, GREENS, PALE, ROSY } from './colours.ts';
import type { Drift } from './drift.ts';

/** How many touches cover an island of one canvas height by one once, were it near by. */
const COVER = 1500;

export const countOf = ({ island, near }: Drift): number =>
  (COVER * island.across * island.deep) / near ** 2;

/** The dark that lies under its near side, and a little of it all about. */
export const layShade = (drift: Drift): Sketch[] => {
  const { random, island, near, inWater } = drift;
  return Array.from({ length: Math.ceil(12 * (island.across / near) ** 0.5) }, () => {
    const along = clamp(wobble(random) * 0.9, -0.7, 0.7);
    const stage = 0.26 + 0.12 * random();
    const x = island.x + along * island.across;
    const y = island.y + island.deep * (0.85 - 0.5 * along * along + 0.25 * wobble(random));
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.15, 0.5, random) * near,
      width: vary(0.024, 0.5, random) * near,
      angle: wobble(random) * 0.08,
      brush: 'worked',
      load: inWater(choose(DARK, random), { x, y }, stage, 0.6),
      second: inWater(choose(DARK, random), { x, y }, stage, 0.6),
      stage,
      hand: 'left',
      body: 0.6,
    });
  });
};

/** Where its leaves are sunk or far off: broad pale and green rubs in which no leaf is told from another. */
export const rubBed = (drift: Drift): Sketch[] => {
  const { random, near, many, inWater } = drift;
  return many(countOf(drift) * 0.74, (place) => {
    const stage = 0.36 + 0.12 * random();
    const green = choose(GREENS, random);
    const load = random() < 0.4 ? blend(green, choose(PALE, random), 0.6) : green;
    const isDry = random() < 0.4;
    const firm = load === green ? 'worked' : 'drag';
    return {
      ...place,
      length: vary(0.14, 0.6, random) * near,
      width: Math.min(0.04, vary(0.026, 0.6, random)) * near,
      angle: wobble(random) * 0.1,
      bow: wobble(random) * 0.12,
      brush: isDry ? 'dry' : firm,
      hand: isDry ? 'left' : 'right',
      load: inWater(shade(load, -0.04), place, stage, 0.6),
      second: inWater(load, place, stage, 0.8),
      stage,
      spread: 0.02,
      body: 0.8 + 0.6 * random(),
    };
  });
};

/** Where many leaves lie as one in the light: a few long pulls of a pale paint and another along the water, three times as long as a leaf. */
export const pullBed = (drift: Drift): Sketch[] => {
  const { random, near, island, many, inWater } = drift;
  return many(6.5 * (island.across / near) ** 0.7, (place) => {
    const stage = 0.68 + 0.18 * random();
    const pale = blend(choose(PALE, random), choose(GREENS, random), 0.3 * random());
    return {
      ...place,
      length: Math.min(0.24, vary(0.16, 0.45, random)) * near,
      width: Math.min(0.026, vary(0.019, 0.5, random)) * near,
      angle: wobble(random) * 0.06,
      bow: wobble(random) * 0.06,
      brush: random() < 0.7 ? 'drag' : 'worked',
      load: inWater(pale, place, stage, 0.35),
      second: inWater(choose(random() < 0.5 ? ROSY : GREENS, random), place, stage, 0.4),
      stage,
      spread: 0.024,
      body: 1 + 0.8 * random(),
    };
  });
};
