import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { alongSide, placeOf, type Stack, sizeOf } from './stack.ts';

/** A side of a stack, to lay touches along: `out` how far beyond its edge, in half widths; lengths as on a near one. */
const sideOf = (scene: Scene, random: Random, stack: Stack, side: number) => {
  const small = sizeOf(scene.scale, stack) * scene.scale;
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
      length: vary(touch.length, 0.4, random) * small,
      width: vary(touch.width, 0.3, random) * small,
      angle: alongSide(stack, side, rise) + turn + 0.1 * wobble(random),
      bow: 0.06 * wobble(random),
      body: 0.5 + 0.4 * random(),
      spread: 0.008,
    });
  };
};

/** The shares of its height between which a stack comes to its point. */
const TIP = [0.8, 0.985] as const;

/** A side drawn in one pull from one rise to another: what lies beyond it, or the stack itself, so that no notch is left in it. */
const pullSide = (
  scene: Scene,
  random: Random,
  stack: Stack,
  side: number,
  [from, to]: readonly [number, number],
  isBeyond: boolean,
): Sketch => {
  const small = sizeOf(scene.scale, stack) * scene.scale;
  // Narrower where it comes to a point.
  const wide = 0.02 * clamp(0.6 + 2 * (1 - to));
  const width = vary(isBeyond ? 0.0105 : wide, 0.2, random) * small;
  const out = (isBeyond ? 0.4 : -0.42) * width;
  const path = sampled((share) => {
    const { x, y } = placeOf({ stack, rise: mix(from, to, share), across: side }, scene.horizon);
    return [x + side * out, y];
  });
  const rise = (from + to) / 2;
  const { x, y } = placeOf({ stack, rise, across: side }, scene.horizon);
  const stage = (isBeyond ? 0.2 : to > 0.9 ? 0.1 : 0.3) + 0.1 * random();
  const load = isBeyond
    ? scene.open(x + 0.02 * side, y, stage)
    : scene.straw({ stack, rise, across: 0.8 * side }, stage);
  const hues = scene.key.broken[isBeyond ? (y > scene.farBank ? 'stubble' : 'sky') : 'shade'];
  return {
    path: random() < 0.5 ? path : turned(path),
    width,
    brush: isBeyond ? 'filbert' : 'pull',
    load,
    second: blend(load, atValue(choose(hues, random), load[0]), 0.5),
    spread: 0.006,
    body: isBeyond ? 0.4 : 0.5,
    hand: 'left',
    stage,
  };
};

/** Where the sun comes: the edge is a glow, thick here, there lost in what shines behind it. */
export const lightRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  const { key, sun } = scene;
  const along = sideOf(scene, random, stack, sun);
  const glow = (rise: number, stage: number): Sketch[] => {
    const inside = Math.abs(wobble(random)) * (rise > stack.eaves ? 0.2 : 0.12);
    const tone = gradient(key.stack, clamp(mix(0.66, 1, 1 - 2.4 * inside) + 0.06 * wobble(random)));
    const hue = choose(key.broken.straw, random);
    const load = blend(tone, atValue(hue, tone[0]), 0.7 * random());
    const second: Lab = blend(shade(load, -0.05), hue, 0.5);
    const style = { load, second, stage, length: 0.036, width: 0.009, hand: 'right' as const };
    return [along(rise, -0.015 - inside, { ...style, brush: choose(['filbert', 'dab'], random) })];
  };
  const size = sizeOf(scene.scale, stack) * scene.scale;
  const companies = Array.from({ length: Math.round(13 * size) }).flatMap(() => {
    const middle = 0.04 + 0.9 * random();
    const begun = 0.54 + 0.38 * random();
    return Array.from({ length: 3 + Math.floor(8 * random()) }).flatMap(() =>
      glow(clamp(middle + 0.09 * wobble(random), 0.02, 0.95), begun + 0.02 * random()),
    );
  });
  return companies;
};

/** The other side: firm along its wall and half its thatch, above that a line of embers, here and there lost in what lies beyond. */
export const loseEdge = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lost edge ${i}`);
  const { key, sun } = scene;
  const along = sideOf(scene, random, stack, -sun);
  const eaves = stack.eaves;
  const [wall, thatch] = [[0.03, eaves - 0.02] as const, [eaves + 0.01, eaves + 0.36] as const];
  const beyond = [wall, ...[0, 0.13, 0.25].map((up) => [eaves + up, eaves + up + 0.14] as const)];
  const drawn = [
    ...beyond.map((part) => pullSide(scene, random, stack, -sun, part, true)),
    ...[wall, thatch].map((part) => pullSide(scene, random, stack, -sun, part, false)),
    ...[0.1, -0.55, 0.6, -1, 1].map((across) =>
      pullSide(scene, random, stack, across * sun, TIP, false),
    ),
  ];
  const embers = Array.from({ length: 4 }).flatMap((): Sketch[] => {
    const middle = mix(eaves, 0.9, random());
    const stage = 0.56 + 0.34 * random();
    return Array.from({ length: 3 + Math.floor(4 * random()) }, (): Sketch => {
      const rise = clamp(middle + 0.07 * wobble(random), 0.03, 0.93);
      const tone = gradient(key.stack, 0.5 + 0.16 * random());
      const load = blend(tone, atValue(choose(key.broken.straw, random), tone[0]), 0.5 * random());
      const second = blend(tone, gradient(key.stack, 0.2), 0.4);
      const style = { load, second, stage, length: 0.03, width: 0.006, hand: 'left' as const };
      return along(rise, -0.02 - 0.03 * random(), { ...style, brush: 'filbert' });
    });
  });
  // Between the two: neither the stack's paint nor the field's.
  const lost = Array.from({ length: 3 }, () => 0.08 + 0.8 * random()).flatMap((middle) =>
    Array.from({ length: 3 }, (): Sketch => {
      const rise = clamp(middle + 0.05 * wobble(random), 0.04, 0.92);
      const { x, y } = placeOf({ stack, rise, across: -sun }, scene.horizon);
      const inside = scene.straw({ stack, rise, across: -0.9 * sun }, 0.7);
      const load = blend(inside, scene.open(x, y, 0.7), 0.25 + 0.3 * random());
      const style = { load, second: inside, stage: 0.7 + 0.15 * random(), length: 0.03 };
      return along(
        rise,
        0.01 * wobble(random),
        { ...style, width: 0.0075, brush: 'worked', hand: 'left' },
        0.3 * wobble(random),
      );
    }),
  );
  return [...drawn, ...embers, ...lost];
};
