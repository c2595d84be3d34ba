import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { pullBeyond, pullWithin } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { alongSide, placeOf, type Stack, sizeIn } from './stack.ts';

/** A side of a stack, to lay touches along: `out` how far beyond its edge, in half widths; lengths as on a near one. */
const sideOf = (scene: Scene, random: Random, stack: Stack, side: number) => {
  const size = sizeIn(scene.scale, stack);
  return (
    rise: number,
    out: number,
    touch: Pick<WristTouch, 'brush' | 'load' | 'second' | 'stage' | 'length' | 'width' | 'hand'>,
    turn = 0,
  ): Sketch => {
    const edge = placeOf({ stack, rise: clamp(rise), across: side }, scene.horizon);
    return sketchTouch(random, {
      ...touch,
      x: edge.x + side * out * stack.half,
      y: edge.y,
      length: vary(touch.length, 0.4, random) * size,
      width: vary(touch.width, 0.3, random) * size,
      angle: alongSide(stack, side, rise) + turn + 0.1 * wobble(random),
      bow: 0.06 * wobble(random),
      body: 0.5 + 0.4 * random(),
      spread: 0.008,
    });
  };
};

/** The shares of its height between which a stack comes to its point. */
const TIP = [0.68, 1] as const;

/** Where the sun comes: the edge is a glow, thick here, there lost in what shines behind it. */
export const lightRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  const { key, sun } = scene;
  const [ember, , straw = ember] = key.broken.straw;
  const along = sideOf(scene, random, stack, sun);
  const glow = (rise: number, stage: number): Sketch => {
    const inside = Math.abs(wobble(random)) * (rise > stack.eaves ? 0.2 : 0.12);
    const tone = gradient(key.stack, clamp(mix(0.66, 1, 1 - 2.4 * inside) + 0.06 * wobble(random)));
    const hue = choose([ember, straw], random);
    const load = blend(tone, atValue(hue, tone[0]), 0.7 * random());
    const second: Lab = blend(shade(load, -0.05), hue, 0.5);
    const style = { load, second, stage, length: 0.036, width: 0.009, hand: 'right' as const };
    return along(rise, -0.015 - inside, { ...style, brush: choose(['filbert', 'flat'], random) });
  };
  return Array.from({ length: Math.round(13 * sizeIn(scene.scale, stack)) }).flatMap(() => {
    const middle = 0.04 + 0.9 * random();
    const begun = 0.54 + 0.38 * random();
    return Array.from({ length: 3 + Math.floor(8 * random()) }, () =>
      glow(clamp(middle + 0.09 * wobble(random), 0.08, 0.95), begun + 0.02 * random()),
    );
  });
};

/** The side away from the sun drawn along, wall, thatch and point; then what lies beyond it painted back into it, here and there. */
const drawSide = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { sun } = scene;
  const { eaves } = stack;
  const within = [
    [0.1, eaves + 0.04],
    [eaves - 0.01, eaves + 0.3],
    [eaves + 0.24, 0.9],
  ] as const;
  const beyond = [
    [eaves - 0.02, eaves + 0.2],
    [eaves + 0.16, eaves + 0.34],
    [eaves + 0.31, 0.84],
    [0.8, 0.95],
  ] as const;
  return [
    ...[-0.9, -1].flatMap((across) =>
      within.map((reach) => pullWithin(scene, random, stack, across * sun, reach)),
    ),
    ...[0.1, -0.55, 0.6, -1, 1].map((across) =>
      pullWithin(scene, random, stack, across * sun, TIP),
    ),
    ...beyond.map((reach) => pullBeyond(scene, random, stack, -sun, reach)),
  ];
};

/** Embers in the shade near its edge. */
const layEmbers = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { key, sun } = scene;
  const along = sideOf(scene, random, stack, -sun);
  return Array.from({ length: 3 }).flatMap((): Sketch[] => {
    const middle = mix(stack.eaves + 0.05, 0.85, random());
    const stage = 0.56 + 0.34 * random();
    return Array.from({ length: 3 + Math.floor(4 * random()) }, (): Sketch => {
      const rise = clamp(middle + 0.07 * wobble(random), 0.03, 0.93);
      const tone = gradient(key.stack, 0.5 + 0.16 * random());
      const load = blend(tone, atValue(choose(key.broken.straw, random), tone[0]), 0.5 * random());
      const second = blend(tone, gradient(key.stack, 0.2), 0.4);
      const style = { load, second, stage, length: 0.03, width: 0.006, hand: 'left' as const };
      return along(rise, -0.07 - 0.12 * random(), { ...style, brush: 'filbert' });
    });
  });
};

/** The other side: drawn, then cut into by what lies beyond, embers within it. */
export const loseEdge = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lost edge ${i}`);
  return [drawSide, layEmbers].flatMap((part) => part(scene, random, stack));
};
