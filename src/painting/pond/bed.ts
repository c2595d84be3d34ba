import { clamp, mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { DARK, GREENS, PALE, ROSY } from './colours.ts';
import type { Drift, Place } from './drift.ts';

/** How many touches cover an island of one canvas height by one once, were it near by. */
const COVER = 1500;

const countOf = ({ island, near }: Drift): number =>
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
      load: inWater(choose(DARK, random), { x, y }, stage, 0.9),
      second: inWater(choose(DARK, random), { x, y }, stage, 0.9),
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
    return {
      ...place,
      length: vary(0.14, 0.6, random) * near,
      width: vary(0.028, 0.5, random) * near,
      angle: wobble(random) * 0.1,
      bow: wobble(random) * 0.12,
      brush: isDry ? 'dry' : 'worked',
      hand: isDry ? 'left' : 'right',
      load: inWater(shade(load, -0.04), place, stage, 0.6),
      second: inWater(load, place, stage, 0.8),
      stage,
      spread: 0.02,
      body: 0.8 + 0.6 * random(),
    };
  });
};

/** A leaf seen from afar: where it lies, how large it is, and what every touch on it has. */
interface Pad {
  readonly place: Place;
  readonly size: number;
  readonly stage: number;
  /** A touch on it, so many widths below its middle. */
  touch(
    down: number,
    length: number,
    width: number,
    paint: Pick<WristTouch, 'load' | 'second' | 'brush' | 'stage'>,
  ): Sketch;
}

const createPad = ({ random, near, anywhere }: Drift): Pad => {
  const place = anywhere();
  // Some are five times as large as others.
  const size = Math.min(2.1, vary(0.9, 0.75, random)) * near;
  const lean = wobble(random) * 0.12;
  return {
    place,
    size,
    stage: mix(0.5, 0.72, random()),
    touch: (down, length, width, paint) =>
      sketchTouch(random, {
        x: place.x + wobble(random) * 0.02 * size,
        y: place.y + down * 0.017 * size,
        length: vary(length, 0.3, random) * size,
        width: vary(width, 0.35, random) * size,
        angle: lean + wobble(random) * 0.12,
        bow: wobble(random) * 0.2,
        spread: 0.018,
        body: 0.9 + 0.7 * random(),
        ...paint,
      }),
  };
};

/** The light on a leaf's edge: chalky green as a rule, at times the pink, lilac or ochre of the sky. */
const edgeOf = ({ scene, random }: Drift, { place, stage }: Pad): Lab => {
  const light = choose(random() < 0.3 ? ROSY : PALE, random);
  const deep = scene.trees(place.x, place.y);
  return shade(blend(light, scene.sky(place.y * 0.6 + 0.12, stage), 0.25), 0.004 - 0.05 * deep);
};

const FIRM: readonly [BrushName, ...BrushName[]] = ['worked', 'impasto', 'worked', 'flat'];
const CRUSTY: readonly [BrushName, ...BrushName[]] = ['impasto', 'drag', 'impasto', 'dab'];

/** One leaf: its dark underside, its green, and the light that lies along its edge, one of them left out here and there. */
const layPad = (drift: Drift): Sketch[] => {
  const { random, inWater } = drift;
  const pad = createPad(drift);
  const { place, stage, touch } = pad;
  const green = inWater(shade(choose(GREENS, random), 0.02 * wobble(random)), place, stage, 0.3);
  const edge = edgeOf(drift, pad);
  const isLarge = pad.size > drift.near;
  const under = () =>
    touch(0.8, 0.075, 0.014, {
      load: inWater(choose(DARK, random), place, stage, 0.35),
      second: green,
      brush: 'worked',
      stage: stage - 0.03,
    });
  const body = () =>
    touch(0, 0.085, 0.021, {
      load: blend(green, edge, 0.3 * random()),
      second: edge,
      brush: choose(FIRM, random),
      stage,
    });
  const lit = (down: number) =>
    touch(down, 0.055, 0.012, {
      load: edge,
      second: blend(edge, green, 0.4),
      brush: choose(CRUSTY, random),
      stage: stage + 0.14,
    });
  return [
    ...(isLarge || random() < 0.4 ? [under()] : []),
    ...(random() < 0.85 ? [body()] : []),
    ...(random() < 0.75 ? [lit(-0.4 + 0.5 * wobble(random))] : []),
    ...(isLarge && random() < 0.5 ? [lit(0.5)] : []),
  ];
};

/** The leaves that are told one from another: loaded touches along the water, of sizes far apart. */
export const layBed = (drift: Drift): Sketch[] =>
  Array.from({ length: Math.ceil(countOf(drift) * 0.7) }).flatMap(() => layPad(drift));
