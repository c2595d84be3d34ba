import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient, type Hues, type Lab, shade } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
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
const TIP = [0.8, 0.985] as const;

/** A stack's side at a share of its half width, between two rises, and so far `out` beyond it. */
const sideAt = (
  scene: Scene,
  stack: Stack,
  across: number,
  [from, to]: readonly [number, number],
  out: number,
): Sketch['path'] =>
  sampled((share) => {
    const { x, y } = placeOf({ stack, rise: mix(from, to, share), across }, scene.horizon);
    return [x + across * out, y];
  });

/** A pull along it, begun at either end, its second paint one of several hues. */
const pullAlong = (
  random: Random,
  path: Sketch['path'],
  load: Lab,
  hues: Hues,
  rest: Pick<Sketch, 'width' | 'brush' | 'body' | 'stage'>,
): Sketch => ({
  path: random() < 0.5 ? path : turned(path),
  load,
  second: blend(load, atValue(choose(hues, random), load[0]), 0.5),
  spread: 0.006,
  hand: 'left',
  ...rest,
});

/** What lies beyond a side, drawn along it in one pull from one rise to another, so that no notch is left in it. */
const pullBeyond = (
  scene: Scene,
  random: Random,
  stack: Stack,
  side: number,
  reach: readonly [number, number],
): Sketch => {
  const width = vary(0.0105, 0.2, random) * sizeIn(scene.scale, stack);
  const rise = (reach[0] + reach[1]) / 2;
  const { x, y } = placeOf({ stack, rise, across: side }, scene.horizon);
  const stage = 0.2 + 0.1 * random();
  const load = scene.open(x + 0.02 * side, y, stage);
  const hues = scene.key.broken[y > scene.farBank ? 'stubble' : 'sky'];
  const path = sideAt(scene, stack, side, reach, 0.4 * width);
  return pullAlong(random, path, load, hues, { width, brush: 'filbert', body: 0.4, stage });
};

/** The stack itself, drawn likewise at a share `across` of its half width: within its side, or about its point. */
const pullWithin = (
  scene: Scene,
  random: Random,
  stack: Stack,
  across: number,
  reach: readonly [number, number],
): Sketch => {
  const [from, to] = reach;
  // Narrower where it comes to a point.
  const wide = 0.02 * clamp(0.6 + 2 * (1 - to));
  const width = vary(wide, 0.2, random) * sizeIn(scene.scale, stack);
  const stage = (to > 0.9 ? 0.1 : 0.3) + 0.1 * random();
  const load = scene.straw({ stack, rise: (from + to) / 2, across: 0.8 * across }, stage);
  const path = sideAt(scene, stack, across, reach, -0.42 * width);
  const { shade: hues } = scene.key.broken;
  return pullAlong(random, path, load, hues, { width, brush: 'pull', body: 0.5, stage });
};

/** Where the sun comes: the edge is a glow, thick here, there lost in what shines behind it. */
export const lightRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  const { key, sun } = scene;
  const along = sideOf(scene, random, stack, sun);
  const glow = (rise: number, stage: number): Sketch => {
    const inside = Math.abs(wobble(random)) * (rise > stack.eaves ? 0.2 : 0.12);
    const tone = gradient(key.stack, clamp(mix(0.66, 1, 1 - 2.4 * inside) + 0.06 * wobble(random)));
    const hue = choose(key.broken.straw, random);
    const load = blend(tone, atValue(hue, tone[0]), 0.7 * random());
    const second: Lab = blend(shade(load, -0.05), hue, 0.5);
    const style = { load, second, stage, length: 0.036, width: 0.009, hand: 'right' as const };
    return along(rise, -0.015 - inside, { ...style, brush: choose(['filbert', 'dab'], random) });
  };
  return Array.from({ length: Math.round(13 * sizeIn(scene.scale, stack)) }).flatMap(() => {
    const middle = 0.04 + 0.9 * random();
    const begun = 0.54 + 0.38 * random();
    return Array.from({ length: 3 + Math.floor(8 * random()) }, () =>
      glow(clamp(middle + 0.09 * wobble(random), 0.02, 0.95), begun + 0.02 * random()),
    );
  });
};

/** The side away from the sun drawn, what lies beyond it first, firm along its wall and half its thatch, then its point. */
const drawSide = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { sun } = scene;
  const { eaves } = stack;
  const [wall, thatch] = [[0.03, eaves - 0.02] as const, [eaves + 0.01, eaves + 0.36] as const];
  const beyond = [wall, ...[0, 0.13, 0.25].map((up) => [eaves + up, eaves + up + 0.14] as const)];
  return [
    ...beyond.map((reach) => pullBeyond(scene, random, stack, -sun, reach)),
    ...[wall, thatch].map((reach) => pullWithin(scene, random, stack, -sun, reach)),
    ...[0.1, -0.55, 0.6, -1, 1].map((across) =>
      pullWithin(scene, random, stack, across * sun, TIP),
    ),
  ];
};

/** Above that a line of embers. */
const layEmbers = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { key, sun } = scene;
  const along = sideOf(scene, random, stack, -sun);
  return Array.from({ length: 4 }).flatMap((): Sketch[] => {
    const middle = mix(stack.eaves, 0.9, random());
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
};

/** Here and there it is lost in what lies beyond: neither the stack's paint nor the field's. */
const blur = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { sun, horizon } = scene;
  const along = sideOf(scene, random, stack, -sun);
  return Array.from({ length: 3 }, () => 0.08 + 0.8 * random()).flatMap((middle) =>
    Array.from({ length: 3 }, (): Sketch => {
      const rise = clamp(middle + 0.05 * wobble(random), 0.04, 0.92);
      const { x, y } = placeOf({ stack, rise, across: -sun }, horizon);
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
};

/** The other side: firm below, embers above, here and there lost. */
export const loseEdge = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lost edge ${i}`);
  return [drawSide, layEmbers, blur].flatMap((part) => part(scene, random, stack));
};
