import { mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { countOf } from './bed.ts';
import { DARK, GREENS, PALE, ROSY } from './colours.ts';
import type { Drift, Place } from './drift.ts';

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

/** The broadest touch on it, in canvas units: a broader one is a slab. */
const BROADEST = 0.03;

const createPad = ({ random, near, anywhere }: Drift): Pad => {
  const place = anywhere();
  // Some are five times as large as others.
  const size = Math.min(2.6, vary(1.05, 0.75, random)) * near;
  const lean = wobble(random) * 0.12;
  return {
    place,
    size,
    stage: mix(0.5, 0.72, random()),
    touch: (down, length, width, paint) =>
      sketchTouch(random, {
        x: place.x + wobble(random) * 0.035 * size,
        y: place.y + down * 0.017 * size,
        length: vary(length, 0.5, random) * size,
        width: Math.min(BROADEST, vary(width, 0.45, random) * size),
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

const FIRM: readonly [BrushName, ...BrushName[]] = ['worked', 'drag', 'worked', 'impasto'];
const CRUSTY: readonly [BrushName, ...BrushName[]] = ['impasto', 'drag', 'drag', 'worked'];

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
    touch(0, 0.088, 0.02, {
      load: blend(green, edge, 0.3 * random()),
      second: edge,
      brush: choose(FIRM, random),
      stage,
    });
  const lit = (down: number) =>
    touch(down, 0.068, 0.0125, {
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
export const layPads = (drift: Drift): Sketch[] =>
  Array.from({ length: Math.ceil(countOf(drift) * 0.56) }).flatMap(() => layPad(drift));
